using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class TodoItemTests
{
    // One kept value for each field that can have one.
    private static readonly VerbatimField[] AllKept =
    [
        new(TodoField.Title, "\" \"", IsReadable: false),
        new(TodoField.Status, "\"started\"", IsReadable: false),
        new(TodoField.Priority, "\"URGENT\"", IsReadable: false),
        new(TodoField.Created, "\"2026-01-01T10:00:00Z\"", IsReadable: true),
        new(TodoField.Due, "\"2026-02-30\"", IsReadable: false),
        new(TodoField.Recurrence, "\"HOURLY\"", IsReadable: false),
        new(TodoField.Completed, "\"yesterday\"", IsReadable: false),
        new(TodoField.Reminder, "1", IsReadable: true),
    ];

    private static readonly TodoItem FromAfar = Some.Item() with
    {
        ReminderBefore = TimeSpan.FromHours(1),
        Verbatim = [.. AllKept],
        Foreign = [new("colour", "\"red\"")],
    };

    [Test]
    public void A_draft_sets_what_a_person_says_of_a_task()
    {
        var draft = new TodoDraft
        {
            Title = "Buy oat milk",
            Description = "two",
            Priority = Priority.High,
            Tags = ["shop"],
            Due = Some.Due("2026-12-25"),
            Recurrence = Recurrence.Weekly,
            ReminderBefore = TimeSpan.FromHours(2),
        };

        Assert.That(TodoDraft.Of(Some.Item().With(draft)), Is.EqualTo(draft));
    }

    [Test]
    public void A_draft_leaves_the_rest_of_a_task_alone()
    {
        var item = Some.Item(7) with { IsComplete = true, Completed = Some.Now, Foreign = FromAfar.Foreign };

        var edited = item.With(Some.Draft("Other"));

        Assert.That(edited, Is.EqualTo(item with { Title = "Other" }));
    }

    [Test]
    public void A_draft_that_sets_nothing_keeps_every_value_as_the_file_had_it()
    {
        Assert.That(FromAfar.With(TodoDraft.Of(FromAfar)), Is.EqualTo(FromAfar));
    }

    private static readonly TestCaseData[] Settings =
    [
        Setting(TodoField.Title, draft => draft with { Title = "Other" }),
        Setting(TodoField.Priority, draft => draft with { Priority = Priority.Low }),
        Setting(TodoField.Due, draft => draft with { Due = Some.Due("2026-12-25") }),
        Setting(TodoField.Recurrence, draft => draft with { Recurrence = Recurrence.Daily }),
        Setting(TodoField.Reminder, draft => draft with { ReminderBefore = TimeSpan.FromHours(2) }),
        Setting(TodoField.Reminder, draft => draft with { ReminderBefore = null }),
    ];

    [TestCaseSource(nameof(Settings))]
    public void A_field_that_is_set_no_longer_has_the_value_of_the_file(TodoField field, Func<TodoDraft, TodoDraft> set)
    {
        var edited = FromAfar.With(set(TodoDraft.Of(FromAfar)));

        Assert.That(edited.Verbatim, Is.EqualTo(AllKept.Where(kept => kept.Field != field)));
    }

    [Test]
    public void Completing_marks_it_done_now_and_sets_its_status_and_completion()
    {
        var completed = FromAfar.AsCompleted(Some.Now);

        Assert.That(completed, Is.EqualTo(FromAfar with { IsComplete = true, Completed = Some.Now, Verbatim = WithoutCompletion }));
    }

    [Test]
    public void Reopening_forgets_when_it_was_completed()
    {
        var done = FromAfar with { IsComplete = true, Completed = Some.Now };

        Assert.That(done.AsReopened(), Is.EqualTo(FromAfar with { Verbatim = WithoutCompletion }));
    }

    [Test]
    public void What_could_not_be_read_is_a_problem_and_another_spelling_is_not()
    {
        var item = Some.Item() with { Verbatim = [AllKept[3], AllKept[4]] };

        Assert.That(item.Problems, Is.EqualTo((VerbatimField[])[AllKept[4]]));
    }

    [TestCase(null, false)]
    [TestCase("2026-12-25", true)]
    public void It_is_scheduled_when_it_has_a_due_date(string? due, bool isScheduled)
    {
        var item = Some.Item() with { Due = due is null ? null : Some.Due(due) };

        Assert.That(item.IsScheduled, Is.EqualTo(isScheduled));
    }

    [TestCase("2026-11-23 11:59", false, true)]
    [TestCase("2026-11-23 12:00", false, false)]
    [TestCase("2026-11-23 11:59", true, false)]
    [TestCase(null, false, false)]
    public void It_is_overdue_when_it_is_open_and_the_deadline_has_passed(string? due, bool isComplete, bool isOverdue)
    {
        var item = Some.Item() with { Due = due is null ? null : Some.Due(due), IsComplete = isComplete };

        Assert.That(item.IsOverdue(Some.Now), Is.EqualTo(isOverdue));
    }

    private static ValueList<VerbatimField> WithoutCompletion =>
        [.. AllKept.Where(kept => kept.Field is not (TodoField.Status or TodoField.Completed))];

    private static TestCaseData Setting(TodoField field, Func<TodoDraft, TodoDraft> set) =>
        new TestCaseData(field, set).SetArgDisplayNames(field.ToString());
}
