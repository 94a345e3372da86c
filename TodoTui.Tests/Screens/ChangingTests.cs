using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class ChangingTests
{
    [Test]
    public void Editing_goes_on_at_the_end_of_the_title()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("e").Type(" and bread").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Buy milk and bread"]));
        Assert.That(screen.StatusLine, Does.StartWith(" Changed \"Buy milk and bread\"."));
    }

    [Test]
    public void Editing_without_a_change_says_so_and_saves_nothing()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("e", "Enter");

        Assert.That(screen.StatusLine, Does.StartWith(" Nothing was changed."));
        Assert.That(screen.Disk.Saves, Is.Empty);
    }

    [TestCase("Enter", "Buy milk")]
    [TestCase("Left", "Buy milk")]
    public void Giving_up_a_changed_form_asks_first(string key, string title)
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("e").Type("!").Press("Esc");
        Assert.That(screen.Text, Does.Contain("The changes in this form are lost."));
        screen.Press(key);
        if (key == "Left")
            screen.Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo([title]));
        Assert.That(screen.Text.Contains("Edit the task"), Is.EqualTo(key == "Enter"));
    }

    [Test]
    public void Completing_keeps_the_row_so_that_the_next_task_can_be_completed()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("x", "Space");

        Assert.That(screen.Titles, Is.EqualTo(["Three", "One", "Two"]));
        Assert.That(screen.Selected, Is.EqualTo("Three"));
        Assert.That(screen.Text, Does.Contain("[✓] · M One").And.Contain("[✓] · M Two").And.Contain("[ ] · M Three"));
    }

    [Test]
    public void A_done_task_is_opened_again()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { IsComplete = true }]);

        screen.Press("x");

        Assert.That(screen.Text, Does.Contain("[ ] · M Buy milk"));
        Assert.That(screen.StatusLine, Does.StartWith(" Open again: \"Buy milk\"."));
    }

    [TestCase("d", "d")]
    [TestCase("Del")]
    public void A_deleted_task_comes_back_selected(params string[] keys)
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("j").Press(keys);
        Assert.That(screen.Selected, Is.EqualTo("Three"));
        Assert.That(screen.StatusLine, Does.StartWith(" Deleted \"Two\".  u Undo"));
        screen.Press("g", "g", "u");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Three"]));
        Assert.That(screen.Selected, Is.EqualTo("Two"));
        Assert.That(screen.StatusLine, Does.StartWith(" Undid: delete \"Two\".  Ctrl-R Redo"));
    }

    [TestCase("Ctrl-R")]
    [TestCase("U")]
    public void What_was_undone_is_done_again(string key)
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("Del", "u", key);

        Assert.That(screen.Titles, Is.EqualTo(["Two"]));
        Assert.That(screen.StatusLine, Does.StartWith(" Did again: delete \"One\"."));
    }

    [TestCase("u", "There is nothing to undo.")]
    [TestCase("U", "There is nothing to redo.")]
    [TestCase("x", "No task is selected.")]
    [TestCase("e", "No task is selected.")]
    [TestCase("Del", "No task is selected.")]
    [TestCase("n", "Nothing is searched for: press / first.")]
    public void What_cannot_be_done_says_why(string key, string reason)
    {
        using var screen = ScreenDriver.Open();

        screen.Press(key);

        Assert.That(screen.StatusLine, Does.StartWith(" " + reason));
    }

    [Test]
    public void The_priority_goes_round_up_and_down()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("p");
        Assert.That(screen.Text, Does.Contain("▽ L One"));
        screen.Press("p");
        Assert.That(screen.Text, Does.Contain("▲ H One"));
        screen.Press("-", "-", "-");
        Assert.That(screen.Text, Does.Contain("▽ L One"));
        screen.Press("+");

        Assert.That(screen.Text, Does.Contain("· M One"));
    }

    [Test]
    public void Nothing_can_be_changed_in_a_read_only_view([Values("a", "A", "e", "x", "Del", "p", "+", "-", "u", "U", "Ctrl-S")] string key)
    {
        using var screen = ScreenDriver.Open([Some.Item()], readOnly: "READ-ONLY");

        screen.Press(key);

        Assert.That(screen.StatusLine, Does.StartWith(" Read-only: nothing can be changed here.").And.EndsWith("READ-ONLY"));
    }
}
