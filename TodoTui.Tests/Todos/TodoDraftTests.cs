using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class TodoDraftTests
{
    [TestCase("  Buy milk\t", "Buy milk")]
    [TestCase("\u3000買い物\u3000", "買い物")]
    [TestCase("Buy  milk", "Buy  milk")]
    public void A_title_is_trimmed_at_its_ends(string typed, string title)
    {
        Assert.That(Some.Draft(typed).Title, Is.EqualTo(title));
    }

    [TestCase("one\r\ntwo\rthree\u2028four\nfive", "one\ntwo\nthree\nfour\nfive")]
    [TestCase("  indented\n", "  indented\n")]
    public void A_description_keeps_its_blanks_and_gets_line_feeds(string typed, string description)
    {
        var draft = Some.Draft() with { Description = typed };

        Assert.That(draft.Description, Is.EqualTo(description));
    }

    [Test]
    public void Half_a_surrogate_pair_is_replaced_in_every_text()
    {
        var draft = new TodoDraft { Title = "a\uD83D", Description = "b\uD83D", Tags = ["c\uD83D"] };

        Assert.That(draft.Title, Is.EqualTo("a\uFFFD"));
        Assert.That(draft.Description, Is.EqualTo("b\uFFFD"));
        Assert.That(draft.Tags, Is.EqualTo((string[])["c\uFFFD"]));
    }

    [Test]
    public void Tags_are_trimmed_and_those_that_differ_only_in_case_are_one()
    {
        var draft = Some.Draft() with { Tags = ["Home", " shop ", "home", "SHOP", "Café", "CAFÉ", "cafe"] };

        Assert.That(draft.Tags, Is.EqualTo((string[])["Home", "shop", "Café", "cafe"]));
    }

    [Test]
    public void A_change_of_a_draft_is_cleaned_up_too()
    {
        var draft = Some.Draft() with { Title = " Buy oat milk " };

        Assert.That(draft.Title, Is.EqualTo("Buy oat milk"));
    }

    [Test]
    public void The_draft_of_a_task_changes_nothing_of_it()
    {
        var item = Some.Item() with
        {
            Description = "Milk, eggs\nbread",
            IsComplete = true,
            Completed = Some.Now,
            Priority = Priority.High,
            Tags = ["Home", "shop"],
            Due = Some.Due("2026-12-25 17:00"),
            Recurrence = Recurrence.Weekly,
            ReminderBefore = TimeSpan.FromHours(1),
        };

        Assert.That(item.With(TodoDraft.Of(item)), Is.EqualTo(item));
    }
}
