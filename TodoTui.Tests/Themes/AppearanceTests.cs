using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;
using TodoTui.Themes;

namespace TodoTui.Tests.Themes;

public sealed class AppearanceTests
{
    private const string TrueColors = "COLORTERM=truecolor LANG=C.UTF-8";

    [TestCase("{}", TrueColors, "terminal")]
    [TestCase("""{ "theme": "warm" }""", TrueColors, "warm")]
    [TestCase("""{ "theme": "warm" }""", "TERM=xterm", "terminal", Description = "as far as the terminal can show it")]
    [TestCase("""{ "theme": "warm", "colors": "true" }""", "TERM=xterm", "warm")]
    [TestCase("""{ "theme": "warm" }""", TrueColors + " NO_COLOR=1", "monochrome")]
    [TestCase("""{ "theme": "warm" }""", TrueColors + " NO_COLOR=", "warm")]
    [TestCase("""{ "theme": "auto" }""", TrueColors, "terminal", Description = "until the terminal tells")]
    [TestCase("""{ "theme": "auto" }""", TrueColors + " COLORFGBG=15;0", "dark")]
    [TestCase("""{ "theme": "auto" }""", TrueColors + " COLORFGBG=0;default;15", "light")]
    [TestCase("""{ "theme": "sea" }""", TrueColors, "sea")]
    [TestCase("""{ "theme": "land" }""", TrueColors, "terminal")]
    public void The_theme_is_as_the_user_and_the_terminal_want_it(string config, string variables, string expected)
    {
        using var directory = new TemporaryDirectory();

        Assert.That(Of(directory, config, variables).Theme.Name, Is.EqualTo(expected));
    }

    [Test]
    public void A_theme_that_does_not_exist_is_told_with_the_line_that_sets_it()
    {
        using var directory = new TemporaryDirectory();

        var (file, problems) = Of(directory, "{\n \"theme\": \"land\" }", TrueColors).Problems;

        Assert.That(file, Is.EqualTo(directory.File("config.json")));
        Assert.That(problems.Single().Text, Does.Contain("line 2: there is no theme \"land\"").And.Contain("\"dark\"").And.Contain(directory.File("themes/land.json")));
    }

    [Test]
    public void Mistakes_in_a_theme_are_told_with_its_file()
    {
        using var directory = new TemporaryDirectory();

        var appearance = Of(directory, """{ "theme": "sea" }""", TrueColors, theme: "{ \"alarm\": 1 }");

        Assert.That(appearance.Problems.File, Is.EqualTo(directory.File("themes/sea.json")));
        Assert.That(appearance.Problems.Problems.Single().Text, Does.StartWith("line 1: "));
        Assert.That(appearance.Theme.Name, Is.EqualTo("sea"));
    }

    [TestCase("{}", TrueColors, false, "✓")]
    [TestCase("{}", TrueColors, true, "x")]
    [TestCase("{}", "LANG=C", false, "x")]
    [TestCase("""{ "glyphs": "unicode" }""", "LANG=C", false, "✓")]
    [TestCase("""{ "glyphs": "ascii" }""", TrueColors, false, "x")]
    [TestCase("""{ "glyphs": "unicode" }""", TrueColors, true, "x", Description = "the command line wins")]
    public void The_signs_are_those_of_the_locale_unless_the_user_says_else(string config, string variables, bool isAscii, string check)
    {
        using var directory = new TemporaryDirectory();

        Assert.That(Of(directory, config, variables, isAscii: isAscii).Glyphs.Check, Is.EqualTo(check));
    }

    private static Appearance Of(TemporaryDirectory directory, string config, string variables, string theme = "{}", bool isAscii = false)
    {
        directory.Write("config.json", config);
        directory.Write("themes/sea.json", theme);
        var paths = new StoragePaths(directory.Path, directory.Path, directory.Path);
        var environment = variables.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return Appearance.Of(isAscii, SettingsReading.Of(ConfigFile.Load(paths.ConfigFile)), paths, environment.GetValueOrDefault);
    }
}
