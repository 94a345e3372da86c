using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class RepeatingScreenTests
{
    private static readonly TodoItem Rent = Some.Item(1, "Pay rent") with { Due = Some.Due("2026-11-23"), Recurrence = Recurrence.Monthly };

    [Test]
    public void Completing_tells_the_next_date_and_selects_the_task_below()
    {
        using var screen = ScreenDriver.Open([Rent, Some.Item(2, "Call") with { Due = Some.Due("2026-11-24") }]);

        screen.Press("x");

        Assert.That(screen.StatusLine, Does.StartWith(" Done: \"Pay rent\". Next: Wed 23 Dec.  u Undo"));
        Assert.That(screen.Titles, Is.EqualTo(["Call", "Pay rent", "Pay rent"]));
        Assert.That(screen.Selected, Does.StartWith("Call"));
    }

    [Test]
    public void One_undo_takes_both_back()
    {
        using var screen = ScreenDriver.Open([Rent]);

        screen.Press("x", "u");

        Assert.That(screen.Titles, Has.Count.EqualTo(1));
        Assert.That(screen.StatusLine, Does.StartWith(" Undid: complete \"Pay rent\"."));
    }

    [TestCase("Enter", 2)]
    [TestCase("Esc", 2)]
    [TestCase("Left", 1)]
    public void Opening_a_task_again_asks_about_a_next_one_that_was_changed(string key, int left)
    {
        var done = Rent with { IsComplete = true, Completed = Some.Now, NextId = new TodoId(2) };
        using var screen = ScreenDriver.Open([done, Rent with { Id = new TodoId(2), Title = "Pay more rent", Due = Some.Due("2026-12-23") }]);

        screen.Press("j", "x");
        Assert.That(screen.Text, Does.Contain("\"Pay more rent\" due Wed 23 Dec 2026, was changed or done"));
        screen.Press(key);
        if (key == "Left")
            screen.Press("Enter");

        Assert.That(screen.Titles, Has.Count.EqualTo(left));
        Assert.That(screen.Text.Contains("Open again"), Is.EqualTo(key != "Esc"));
    }

    [Test]
    public void The_form_keeps_a_rule_that_is_none_of_the_patterns()
    {
        using var screen = ScreenDriver.Open([Rent with { Repeat = Some.Rule("every 3 days until 2026-12-31") }]);

        screen.Press("e");
        Assert.That(screen.Text, Does.Contain("│ Repeat    every 3 days until 31 Dec 2026 "));
        screen.Type("!").Press("Enter");

        Assert.That(screen.Text, Does.Contain("every 3 days until 31 Dec 2026"));
    }
}
