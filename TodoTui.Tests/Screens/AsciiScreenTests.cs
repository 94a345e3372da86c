using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>The look for terminals without Unicode. It is set for the whole process, hence one at a time.</summary>
[NonParallelizable]
public sealed class AsciiScreenTests
{
    private static readonly ScreenLook Ascii = new(ShippedThemes.Monochrome, Glyphs.Ascii);

    [SetUp]
    public void Look_as_ascii() => TerminalLook.Apply(Ascii);

    [TearDown]
    public void Look_as_before() => TerminalLook.Apply(ScreenDriver.Look);

    [Test]
    public void Tasks()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, look: Ascii);

        screen.Press("j", "x");

        ApprovedScreen.Compare(screen.Picture, "ascii-tasks-80x24");
    }

    [Test]
    public void The_form()
    {
        using var screen = ScreenDriver.Open([], look: Ascii);

        screen.Press("A", "Ctrl-S");

        ApprovedScreen.Compare(screen.Picture, "ascii-form-80x24");
    }

    [Test, SetCulture("en-GB")]
    public void The_calendar()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth, look: Ascii);

        screen.Press("c", "l");

        ApprovedScreen.Compare(screen.Picture, "ascii-calendar-80x24");
    }

    [Test, SetCulture("en-GB")]
    public void The_statistics()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth, look: Ascii);

        screen.Press("C");

        ApprovedScreen.Compare(screen.Text, "ascii-statistics-80x24");
    }

    [Test]
    public void A_menu()
    {
        using var screen = ScreenDriver.Open([], look: Ascii);

        screen.Press("Alt-t");

        ApprovedScreen.Compare(screen.Text, "ascii-menu-80x24");
    }

    [Test]
    public void Only_what_the_user_has_typed_is_not_ascii([Values("a", "A", "Alt-f", "Enter", "s", "?", "? G", "? /", ":", ": e", "Shift-F10", "Alt-v", "c", "C")] string keys)
    {
        using var screen = ScreenDriver.Open([Some.Item()], look: Ascii);

        screen.Press(keys.Split());

        Assert.That(screen.Text, Is.All.InRange('\n', '~'));
    }
}
