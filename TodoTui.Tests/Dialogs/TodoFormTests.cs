using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Tests.QuickAdd;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Dialogs;

public sealed class TodoFormTests
{
    [Test]
    public void What_a_form_shows_of_a_draft_is_read_back_as_that_draft()
    {
        var draft = new TodoDraft
        {
            Title = "Buy milk",
            Due = Some.Due("2026-12-25 17:00"),
            Priority = Priority.High,
            Tags = ["very important", "home"],
            Recurrence = Recurrence.Weekly,
            ReminderBefore = TimeSpan.FromMinutes(90),
            Description = "Two\nbottles",
        };

        var (read, errors) = TodoForm.Of(draft).Read(SomeLines.Wednesday);

        Assert.That(read, Is.EqualTo(draft));
        Assert.That(errors, Is.Empty);
    }

    [TestCaseSource(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_field(object form, TodoField[] fields)
    {
        var (draft, errors) = ((TodoForm)form).Read(SomeLines.Wednesday);

        Assert.That(draft, Is.Null);
        Assert.That(errors.Keys, Is.EquivalentTo(fields));
    }

    private static IEnumerable<object[]> Mistakes()
    {
        var good = new TodoForm { Title = "Buy milk" };
        return
        [
            [good with { Title = " " }, new[] { TodoField.Title }],
            [good with { Due = "2026-02-30" }, new[] { TodoField.Due }],
            [good with { Due = "soon", Repeat = RepeatRule.Of(Recurrence.Daily), Reminder = "1h" }, new[] { TodoField.Due }],
            [good with { Repeat = RepeatRule.Of(Recurrence.Daily) }, new[] { TodoField.Recurrence }],
            [good with { Reminder = "1h" }, new[] { TodoField.Reminder }],
            [good with { Due = "2026-12-25", Reminder = "early" }, new[] { TodoField.Reminder }],
            [good with { Title = "", Due = "soon", Reminder = "early" }, new[] { TodoField.Title, TodoField.Due, TodoField.Reminder }],
        ];
    }
}
