using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class LookTests
{
    // Foreground and background: 30 to 49 and 90 to 107, but not 39 and 49, which are the terminal's own.
    private const string Color = @"\e\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]";

    [Test]
    public void It_is_in_colors_unless_the_user_wants_none()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");

        using (var colored = TmuxSession.Open(data))
            Assert.That(colored.ColoredScreen, Does.Match(Color));

        using var plain = TmuxSession.Open(data, environment: "NO_COLOR=1");
        Assert.That(plain.ColoredScreen, Does.Not.Match(Color));
    }

    [Test]
    public void Without_colours_not_one_of_its_bytes_is_of_a_colour_whatever_is_set()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        place.Write("config.json", """{ "theme": "light", "colors": "true" }""");
        var sent = place.File("sent");

        using (var session = new TmuxSession(home => $"script --quiet --return --command '{TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path}", $"NO_COLOR=1 TODOTUI_CONFIG_DIR={place.Path}")}' {sent}"))
            session.WaitFor("Buy milk").Press("a").WaitFor("Enter adds").Press("Esc").WaitUntilGone("Enter adds").Press("q").WaitForExit(0);

        Assert.That(File.ReadAllText(sent), Does.Contain("Buy milk").And.Not.Match(Color));
    }

    [Test]
    public void A_theme_that_is_set_has_its_colours_as_they_are()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        place.Write("config.json", """{ "theme": "light" }""");

        using var session = TmuxSession.Open(data, environment: $"COLORTERM=truecolor TODOTUI_CONFIG_DIR={place.Path}");

        Assert.That(session.ColoredScreen, Does.Contain("48;2;250;250;250"));
    }

    [TestCase("#ffffff", "48;2;250;250;250")]
    [TestCase("#101010", "48;2;27;29;35")]
    public void It_is_light_or_dark_as_the_terminal_tells(string ground, string expected)
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        place.Write("config.json", """{ "theme": "auto" }""");

        using var session = new TmuxSession(home => $"tmux set -g window-style bg={ground}; {TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path}", $"COLORTERM=truecolor TODOTUI_CONFIG_DIR={place.Path}")}");

        session.WaitFor(_ => session.ColoredScreen.Contains(expected, StringComparison.Ordinal));
    }

    [Test]
    public void It_draws_with_ASCII_alone_where_the_locale_has_nothing_else()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");

        using var session = TmuxSession.Open(data, environment: "LC_ALL=POSIX");

        Assert.That(session.Screen.All(char.IsAscii), session.Screen);
    }

    [Test]
    public void It_draws_with_ASCII_alone_when_the_user_wants_that()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");

        using var session = TmuxSession.Open(data, "--ascii");

        Assert.That(session.Screen.All(char.IsAscii), session.Screen);
    }

    [Test]
    public void A_wide_title_stays_whole_when_the_panes_around_it_change()
    {
        using var data = new DataDirectory();
        data.Keep("週末の買い物");
        using var session = TmuxSession.Open(data);
        session.WaitFor("週末の買い物");

        session.Press("a").WaitFor("Enter adds").Press("Esc").WaitUntilGone("Enter adds");

        Assert.That(session.Screen, Does.Contain("] · M 週末の買い物"));
    }

    [Test]
    public void A_configuration_file_that_lies_about_changes_nothing()
    {
        const string Hostile = """{ "Theme": "Dark", "Driver.Force16Colors": true, "Application": { "DefaultKeyBindings": { "Quit": { "All": ["a"] } } } }""";
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        string usual;
        using (var session = TmuxSession.Open(data))
            usual = session.WaitFor("Buy milk").ColoredScreen;

        using var other = new TmuxSession(home => $"mkdir .tui; echo '{Hostile}' | tee .tui/config.json > todotui.config.json; " + TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path}"));
        other.WaitFor("Saved").WaitFor("Buy milk");

        Assert.That(other.ColoredScreen, Is.EqualTo(usual));
        other.Add("Read a book");
    }
}
