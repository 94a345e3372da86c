using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
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

        var (read, errors) = TodoForm.Of(draft, []).Read(SomeLines.Wednesday);

        Assert.That(read, Is.EqualTo(draft));
        Assert.That(errors, Is.Empty);
    }

    [TestCase("every mon, thu", "every Mon, Thu", "= every Mon, Thu, next Mon 10 Aug")]
    [TestCase("2 weeks", "every 2 weeks", "= every 2 weeks, next Fri 21 Aug")]
    [TestCase("monthly", "monthly", null)]
    [TestCase("every day until 7 aug", "daily until 7 Aug 2026", "= daily until 7 Aug 2026, which ends before it comes back")]
    [TestCase("never", null, null)]
    [TestCase("", null, null)]
    public void A_repeat_is_typed_in_words(string text, string? rule, string? note)
    {
        var form = new TodoForm { Title = "Buy milk", Due = "2026-08-07", Repeat = text };

        var (draft, errors) = form.Read(SomeLines.Wednesday);

        Assert.That(errors, Is.Empty);
        Assert.That(draft!.Repeat is { } repeat ? RepeatText.Of(repeat) : null, Is.EqualTo(rule));
        Assert.That(form.RepeatNote(SomeLines.Wednesday), Is.EqualTo(note));
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
            [good with { Due = "soon", Repeat = "daily", Reminder = "1h" }, new[] { TodoField.Due }],
            [good with { Repeat = "daily" }, new[] { TodoField.Recurrence }],
            [good with { Reminder = "1h" }, new[] { TodoField.Reminder }],
            [good with { Due = "2026-12-25", Repeat = "often" }, new[] { TodoField.Recurrence }],
            [good with { Due = "2026-12-25", Reminder = "early" }, new[] { TodoField.Reminder }],
            [good with { Title = "", Due = "soon", Reminder = "early" }, new[] { TodoField.Title, TodoField.Due, TodoField.Reminder }],
        ];
    }
}
