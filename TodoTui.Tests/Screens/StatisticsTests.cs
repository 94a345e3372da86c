namespace TodoTui.Tests.Screens;

[SetCulture("en-GB")]
public sealed class StatisticsTests
{
    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void A_year_of_what_was_done(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth, columns, rows);

        screen.Press("C");

        ApprovedScreen.Compare(screen.Text, $"statistics-{columns}x{rows}");
    }

    [Test]
    public void The_colours_of_the_statistics()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth);

        screen.Press("C");

        ApprovedScreen.Compare(screen.Colors, "statistics-colors-80x24");
    }

    [Test]
    public void They_scroll_where_they_do_not_fit_and_close()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth, 60, 15);

        screen.Press("C", "G");
        Assert.That(screen.Text, Does.Contain("Busiest tags").And.Contain("▲ High"));
        screen.Press("Esc");

        Assert.That(screen.Text, Does.Not.Contain("Busiest tags"));
    }

    [Test]
    public void What_was_done_counts_and_what_was_taken_back_does_not()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("x", "C");
        Assert.That(screen.Text, Does.Match("Done today +1 "));
        screen.Press("Esc", "u", "C");

        Assert.That(screen.Text, Does.Match("Done today +0 "));
    }

    [Test]
    public void Without_a_task_there_is_an_empty_year()
    {
        using var screen = ScreenDriver.Open([]);

        screen.Press("C");

        Assert.That(screen.Text, Does.Contain("Done in 53 weeks: 0").And.Contain("Open: 0"));
    }
}
