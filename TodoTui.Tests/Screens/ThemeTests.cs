using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>Themes on the screen. The library has one for the whole process, hence one test at a time.</summary>
[NonParallelizable]
public sealed class ThemeTests
{
    [TearDown]
    public void Look_as_before() => TerminalLook.Apply(ScreenDriver.Look);

    [TestCase("dark")]
    [TestCase("light")]
    public void A_theme_on_tasks_of_all_kinds(string theme)
    {
        using var screen = Open(ScreenDriver.Appearance with { ThemeName = theme });

        ApprovedScreen.Compare(screen.Picture, $"theme-{theme}-80x24");
    }

    [Test]
    public void A_theme_on_the_form()
    {
        using var screen = Open(ScreenDriver.Appearance with { ThemeName = "light" });

        screen.Press("A", "Ctrl-S");

        ApprovedScreen.Compare(screen.Picture, "theme-light-form-80x24");
    }

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void The_themes_to_choose_from(int columns, int rows)
    {
        using var screen = Open(ScreenDriver.Appearance, columns, rows);

        Choose(screen);

        ApprovedScreen.Compare(screen.Text, $"themes-{columns}x{rows}");
    }

    [Test]
    public void A_theme_is_shown_at_once_and_Esc_goes_back()
    {
        using var screen = Open(ScreenDriver.Appearance);
        var before = screen.Picture;

        Choose(screen).Press("j");
        var preview = screen.Colors;
        screen.Press("Esc");

        Assert.That(preview, Does.Contain($"on {ShippedThemes.Dark[Ink.Text].Background}"));
        Assert.That(CellsOf(preview), Does.Not.Contain(ScreenColors.Default));
        screen.MustShow(before);
    }

    [Test]
    public void Enter_keeps_a_theme_and_says_how_to_keep_it_for_good()
    {
        using var screen = Open(ScreenDriver.Appearance);

        Choose(screen).Press("j", "Enter");

        Assert.That(screen.StatusLine, Does.StartWith(" For good: \"theme\": \"dark\" in /home/ann/.config/todo-tui/config.json "));
        var kept = screen.Picture;
        screen.DrawAnew().MustShow(kept);
        Assert.That(CellsOf(screen.Colors), Does.Not.Contain(ScreenColors.Default));
        Choose(screen).Press("G", "Esc");
        Assert.That(CellsOf(screen.Colors), Does.Not.Contain(ScreenColors.Default));
    }

    [Test]
    public void A_click_shows_a_theme_and_a_double_click_keeps_it()
    {
        using var screen = Open(ScreenDriver.Appearance);

        Choose(screen).Click("paper");
        Assert.That(screen.Colors, Does.Contain($"on {ShippedThemes.Find("paper")![Ink.Text].Background}"));
        screen.DoubleClick("monochrome");

        Assert.That(screen.StatusLine, Does.Contain("\"theme\": \"monochrome\""));
        Assert.That(screen.Colors, Does.Not.Contain("#"));
    }

    [Test]
    public void A_theme_of_ones_own_is_offered_with_its_first_mistake()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("sea.json", """{ "inherits": "dark", "background": "#001122" }""");
        directory.Write("land.json", "{\n \"alert\": 1 }");
        using var screen = Open(ScreenDriver.Appearance with { Files = new ThemeFiles(directory.Path) });

        Choose(screen).WaitFor("sea").Press("G");

        Assert.That(screen.Text, Does.Match("sea +your own").And.Match("land +line 2: a theme has no \"alert\""));
        Assert.That(screen.Colors, Does.Contain("on #001122"));
    }

    [Test]
    public void A_terminal_without_true_colours_is_told_so()
    {
        using var screen = Open(ScreenDriver.Appearance with { HasTrueColors = false });
        var before = screen.Colors;

        Choose(screen).Press("j", "j", "Enter");

        Assert.That(screen.StatusLine, Does.Contain("\"light\" needs true colours"));
        Assert.That(screen.Colors.Split('\n').Take(22), Is.EqualTo(before.Split('\n').Take(22)));
    }

    [Test]
    public void Without_colours_there_is_no_choice()
    {
        using var screen = Open(ScreenDriver.Appearance with { IsColorless = true, ThemeName = "light" });

        screen.Type(":theme").Press("Enter");

        Assert.That(screen.StatusLine, Does.Contain("NO_COLOR is set"));
        Assert.That(screen.Colors, Does.Not.Contain("#"));
    }

    private static ScreenDriver Open(Appearance appearance, int columns = 80, int rows = 24)
    {
        TerminalLook.Apply(new ScreenLook(appearance.Theme, appearance.Glyphs));
        return ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows, appearance: appearance);
    }

    private static string CellsOf(string colors) => string.Concat(colors.Split('\n').Take(24));

    private static ScreenDriver Choose(ScreenDriver screen) => screen.Type(":theme").Press("Enter");
}
