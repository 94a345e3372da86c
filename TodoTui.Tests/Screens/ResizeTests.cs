namespace TodoTui.Tests.Screens;

public sealed class ResizeTests
{
    private static readonly (int Columns, int Rows)[] Sizes = [(200, 50), (120, 40), (60, 15), (59, 15), (60, 14), (40, 10), (39, 9), (20, 5), (1, 1), (3, 40), (200, 2), (80, 24)];

    [Test]
    public void The_screen_follows_every_size_whatever_is_open([Values("", "a", "A", "?", "/", "s", "h", "Enter", "c", "C")] string opened)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);
        if (opened.Length > 0)
            screen.Press(opened);
        var picture = screen.Picture;

        foreach (var (columns, rows) in Sizes)
            screen.Resize(columns, rows);

        screen.MustShow(picture);
        Assert.That(screen.Press("Esc", "Esc", "3", "Tab", "Tab", "Tab").HasEnded, Is.False);
    }

    [Test]
    public void A_menu_closes_when_the_size_changes([Values("Alt-t", "Shift-F10")] string key)
    {
        using var screen = ScreenDriver.Open("One");
        var before = screen.Picture;

        screen.Press(key).Resize(20, 5).Resize(80, 24);

        screen.MustShow(before);
    }

    [Test]
    public void The_selected_task_stays_in_view()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(100), 80, 50);

        screen.Press("g", "g").Press([.. Enumerable.Repeat("j", 30)]).Resize(60, 15);

        Assert.That(screen.Text, Does.Contain("] · Task 31"));
    }

    [Test]
    public void A_screen_that_is_too_small_says_so_and_comes_back()
    {
        using var screen = ScreenDriver.Open("One");
        var before = screen.Picture;

        screen.Resize(39, 10);
        Assert.That(screen.Text.Trim(), Is.EqualTo("TodoTui needs 40x10"));
        screen.Resize(80, 24);

        screen.MustShow(before);
    }
}
