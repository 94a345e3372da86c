namespace TodoTui.Tests.Screens;

/// <summary>Menus on a screen that has too few lines for them.</summary>
public sealed class LongMenuTests
{
    [TestCase(60, 15)]
    [TestCase(80, 20)]
    [TestCase(40, 10)]
    public void Every_row_is_seen_when_it_is_selected(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(["One"], columns, rows);
        screen.Press("Alt-t");
        Assert.That(screen.Text, Does.Contain("Add a task with").And.Not.Contain("Description in"));

        screen.Press("Up");
        Assert.That(screen.Text, Does.Contain("Description in").And.Not.Contain("Add a task with"));

        screen.Press("Down");
        Assert.That(screen.Text, Does.Contain("Add a task with"));
    }

    [Test]
    public void A_row_further_down_does_what_it_says()
    {
        using var screen = ScreenDriver.Open(["One"], 60, 15);

        screen.Press("Alt-t", "Up", "Up", "Up", "Enter");

        Assert.That(screen.StatusLine, Does.Contain("Copied"));
    }
}
