using Terminal.Gui.Drawing;
using TodoTui.Core.Persistence;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Tests.Themes;

public sealed class ThemeReadingTests
{
    [Test]
    public void A_theme_changes_what_it_inherits()
    {
        var (theme, problems) = Read("""
            {
              // Mine.
              "alarm": { "foreground": "#ff0000", "bold": true },
              "inherits": "dark",
              "high.bold": false,
            }
            """);

        Assert.That(problems, Is.Empty);
        var dark = ShippedThemes.Dark;
        Assert.That(theme!.NeedsTrueColors, Is.True);
        Assert.That(theme[Ink.Alarm], Is.EqualTo(new Attribute(new Color(255, 0, 0), dark[Ink.Alarm].Background, TextStyle.Bold)));
        Assert.That(theme[Ink.High], Is.EqualTo(new Attribute(dark[Ink.High].Foreground, dark[Ink.High].Background, TextStyle.None)));
        Assert.That(theme[Ink.Border], Is.EqualTo(dark[Ink.Border]));
    }

    [Test]
    public void The_ground_of_all_is_set_at_once_but_not_that_of_the_selected_row()
    {
        var (theme, _) = Read("""{ "token": { "background": "#111111" }, "background": "#000000", "inherits": "dark" }""");

        Assert.That(theme![Ink.Alarm].Background, Is.EqualTo(new Color(0, 0, 0)));
        Assert.That(theme[Ink.Token].Background, Is.EqualTo(new Color(0x11, 0x11, 0x11)));
        Assert.That(theme[Ink.Selected].Background, Is.EqualTo(ShippedThemes.Dark[Ink.Selected].Background));
    }

    [Test]
    public void With_names_of_colours_alone_it_follows_the_terminal()
    {
        var (theme, problems) = Read("""{ "selected": { "foreground": "default", "background": "dark_gray" }, "accent.foreground": "bright_magenta" }""");

        Assert.That(problems, Is.Empty);
        Assert.That(theme!.NeedsTrueColors, Is.False);
        Assert.That(theme[Ink.Selected], Is.EqualTo(new Attribute(Color.None, new Color(ColorName16.DarkGray))));
        Assert.That(theme[Ink.Accent].Foreground, Is.EqualTo(new Color(ColorName16.BrightMagenta)));
    }

    [TestCase("{\n \"inherits\": \"solar\" }", "line 2: \"inherits\" can be \"terminal\", \"dark\", ")]
    [TestCase("{\n\n \"alarm\": { \"foreground\": \"ff0000\" } }", "line 3: \"alarm.foreground\" can be \"#rrggbb\", \"default\" or one of black, blue, ")]
    [TestCase("{ \"background\": \"#12345\" }", "line 1: \"background\" can be \"#rrggbb\"")]
    [TestCase("{ \"alert\": { \"foreground\": \"red\" } }", "line 1: a theme has no \"alert.foreground\"")]
    [TestCase("{ \"alarm\": \"red\" }", "line 1: a theme has no \"alarm\"")]
    [TestCase("{ \"alarm\": { \"blink\": true } }", "line 1: a theme has no \"alarm.blink\": there are foreground, background, bold, ")]
    [TestCase("{ \"alarm\": { \"bold\": \"yes\" } }", "line 1: \"alarm.bold\" can be true, false")]
    public void A_mistake_is_told_with_its_line_and_the_rest_counts(string json, string told)
    {
        var (theme, problems) = Read(json[..^1] + ", \"high\": { \"italic\": true } }");

        Assert.That(problems.Single().Text, Does.StartWith(told));
        Assert.That(theme![Ink.High].Style.HasFlag(TextStyle.Italic), Is.True);
    }

    [Test]
    public void A_file_that_is_no_JSON_gives_no_theme()
    {
        var (theme, problems) = Read("{\n \"alarm\" }");

        Assert.That(theme, Is.Null);
        Assert.That(problems.Single().Text, Does.StartWith("line 2: "));
    }

    [Test]
    public void Only_files_of_the_directory_are_themes()
    {
        using var directory = new TemporaryDirectory();
        directory.Write("themes/sea.json", "{}");
        directory.Write("themes/notes.txt", "{}");
        directory.Write("config.json", "{}");
        var files = new ThemeFiles(directory.File("themes"));

        Assert.That(files.Names(), Is.EqualTo(new[] { "sea" }));
        Assert.That(files.Load("sea"), Is.TypeOf<ConfigLoad.Loaded>());
        Assert.That(files.Load("../config"), Is.TypeOf<ConfigLoad.Absent>());
        Assert.That(files.Load("land"), Is.TypeOf<ConfigLoad.Absent>());
        Assert.That(new ThemeFiles(directory.File("nothing")).Names(), Is.Empty);
    }

    private static ThemeReading Read(string json)
    {
        using var directory = new TemporaryDirectory();
        directory.Write("mine.json", json);
        return ThemeReading.Of("mine", new ThemeFiles(directory.Path).Load("mine"));
    }
}
