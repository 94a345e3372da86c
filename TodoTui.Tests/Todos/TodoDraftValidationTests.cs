using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class TodoDraftValidationTests
{
    private const string OneLine = "Keep the title to one line of plain text; longer text goes into the description.";

    private static readonly TodoDraft Dated = Some.Draft() with { Due = Some.Due("2026-12-25") };

    private static readonly TestCaseData[] Faulty =
    [
        Case("no title", new TodoDraft(), TodoField.Title, DraftFault.TitleMissing, "Give the task a title."),
        Case("blank title", Some.Draft(" \t\u3000\n"), TodoField.Title, DraftFault.TitleMissing, "Give the task a title."),
        Case("line feed in the title", Some.Draft("Buy\nmilk"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("tab in the title", Some.Draft("Buy\tmilk"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("escape in the title", Some.Draft("\u001b[31mred"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("C1 control in the title", Some.Draft("Buy\u0085milk"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("line separator in the title", Some.Draft("Buy\u2028milk"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("paragraph separator in the title", Some.Draft("Buy\u2029milk"), TodoField.Title, DraftFault.TitleHasControlCharacter, OneLine),
        Case("empty tags", Some.Draft() with { Tags = ["home", "", " "] }, TodoField.Tags, DraftFault.TagEmpty, "Remove the empty tag."),
        Case("comma in a tag", Some.Draft() with { Tags = ["home", "a,b"] }, TodoField.Tags, DraftFault.TagHasForbiddenCharacter, "Remove the comma or control character from the tag \"a,b\"."),
        Case("line feed in a tag", Some.Draft() with { Tags = ["a\nb"] }, TodoField.Tags, DraftFault.TagHasForbiddenCharacter, "Remove the comma or control character from the tag \"a\nb\"."),
        Case("line separator in a tag", Some.Draft() with { Tags = ["a\u2028b"] }, TodoField.Tags, DraftFault.TagHasForbiddenCharacter, "Remove the comma or control character from the tag \"a\u2028b\"."),
        Case("recurrence alone", Some.Draft() with { Recurrence = Recurrence.Daily }, TodoField.Recurrence, DraftFault.RecurrenceWithoutDue, "Set a due date for the task to repeat from, or choose no recurrence."),
        Case("reminder alone", Some.Draft() with { ReminderBefore = TimeSpan.FromHours(1) }, TodoField.Reminder, DraftFault.ReminderWithoutDue, "Set a due date to be reminded of, or clear the reminder."),
        Case("reminder afterwards", Dated with { ReminderBefore = TimeSpan.FromTicks(-1) }, TodoField.Reminder, DraftFault.ReminderNegative, "A reminder comes before the due date: give a time of zero or more."),
        Case("reminder too early", Dated with { ReminderBefore = TodoDraft.LongestReminder + TimeSpan.FromTicks(1) }, TodoField.Reminder, DraftFault.ReminderTooLong, "Set the reminder to at most ten years before the due date."),
    ];

    [TestCaseSource(nameof(Faulty))]
    public void An_error_names_the_field_and_says_how_to_mend_it(TodoDraft draft, TodoField field, DraftFault fault, string message)
    {
        Assert.That(draft.Validate(), Is.EqualTo((DraftError[])[new(field, fault, message)]));
    }

    [Test]
    public void Every_fault_is_in_the_table()
    {
        var faults = Faulty.Select(row => row.Arguments[2]);

        Assert.That(Enum.GetValues<DraftFault>(), Is.SubsetOf(faults));
    }

    private static readonly TestCaseData[] Valid =
    [
        new TestCaseData(new TodoDraft { Title = "x" }).SetArgDisplayNames("only a title"),
        new TestCaseData(Some.Draft("買い物 👩‍💻 – naïve «quoted», 50 %")).SetArgDisplayNames("any letters in the title"),
        new TestCaseData(Some.Draft(new string('x', 10_000))).SetArgDisplayNames("a very long title"),
        new TestCaseData(Some.Draft() with { Description = "line\nline\ttab" }).SetArgDisplayNames("lines and tabs in the description"),
        new TestCaseData(Some.Draft() with { Tags = ["two words", "#1", "家族"] }).SetArgDisplayNames("blanks and signs in a tag"),
        new TestCaseData(Dated with { Recurrence = Recurrence.Yearly }).SetArgDisplayNames("recurrence with a due date"),
        new TestCaseData(Dated with { ReminderBefore = TimeSpan.Zero }).SetArgDisplayNames("reminder at the due date"),
        new TestCaseData(Dated with { ReminderBefore = TodoDraft.LongestReminder }).SetArgDisplayNames("the longest reminder"),
    ];

    [TestCaseSource(nameof(Valid))]
    public void What_can_be_stored_has_no_errors(TodoDraft draft)
    {
        Assert.That(draft.Validate(), Is.Empty);
    }

    [Test]
    public void All_errors_are_told_at_once_in_the_order_of_the_fields()
    {
        var draft = new TodoDraft { Tags = ["", "a,b"], Recurrence = Recurrence.Daily, ReminderBefore = TimeSpan.FromHours(-1) };

        Assert.That(draft.Validate().Select(error => error.Fault), Is.EqualTo((DraftFault[])
        [
            DraftFault.TitleMissing,
            DraftFault.TagEmpty,
            DraftFault.TagHasForbiddenCharacter,
            DraftFault.RecurrenceWithoutDue,
            DraftFault.ReminderWithoutDue,
            DraftFault.ReminderNegative,
        ]));
    }

    private static TestCaseData Case(string name, TodoDraft draft, TodoField field, DraftFault fault, string message) =>
        new TestCaseData(draft, field, fault, message).SetArgDisplayNames(name);
}
