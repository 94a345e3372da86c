using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The configuration is changed while the program runs, as editors write files.</summary>
public sealed class ConfigChangeTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly TemporaryDirectory _place = new();

    public void Dispose()
    {
        _place.Dispose();
        _data.Dispose();
    }

    [Test]
    public void A_file_that_another_one_takes_the_place_of_counts_at_once()
    {
        using var session = Open();
        Assert.That(session.Query("mouse_any_flag"), Is.EqualTo("1"));

        Replace("""{ "mouse": false, "keys": { "quick_add": "z" } }""");
        session.WaitFor("config.json was read again.").Press("Esc").WaitFor(" z Add  e Edit");

        Assert.That(session.Query("mouse_any_flag"), Is.EqualTo("0"));
        session.Press("a", "z").WaitFor("Add:");
    }

    [Test]
    public void Colours_change_under_a_dialog_and_go_back_with_the_file()
    {
        _place.Write("config.json", """{ "theme": "dark" }""");
        using var session = Open();
        session.Press("A").WaitFor("Add a task").Send("Tea");

        Replace("""{ "theme": "light" }""");
        session.WaitFor(_ => session.ColoredScreen.Contains("48;2;250;250;250", StringComparison.Ordinal));
        File.Delete(_place.File("config.json"));
        session.WaitFor("config.json is gone");

        Assert.That(session.ColoredScreen, Does.Not.Contain("48;2;250;250;250"));
        session.Press("Enter").WaitFor("Added \"Tea\"").WaitForSaved();
    }

    [Test]
    public void A_theme_of_ones_own_is_seen_while_it_is_written()
    {
        _place.Write("config.json", """{ "theme": "sea" }""");
        _place.Write("themes/sea.json", """{ "background": "#001122" }""");
        using var session = Open();
        session.WaitFor(_ => session.ColoredScreen.Contains("48;2;0;17;34", StringComparison.Ordinal));

        _place.Write("themes/sea.json", """{ "background": "#112233" }""");
        session.WaitFor("sea.json was read again.");

        Assert.That(session.ColoredScreen, Does.Contain("48;2;17;34;51").And.Not.Contain("48;2;0;17;34"));
    }

    [Test]
    public void A_file_that_cannot_be_understood_is_told_and_changes_nothing()
    {
        _place.Write("config.json", """{ "date_format": "iso", "keys": { "quick_add": "z" } }""");
        using var session = Open();

        Replace("{\n \"keys\": [");
        session.WaitFor("config.json is not taken: line 2: ").Press("z");

        session.WaitFor("Add:");
    }

    private TmuxSession Open()
    {
        _data.Keep("Buy milk");
        return TmuxSession.Open(_data, environment: $"COLORTERM=truecolor TODOTUI_CONFIG_DIR={_place.Path}", ready: "Buy milk");
    }

    private void Replace(string content)
    {
        _place.Write("new", content);
        File.Move(_place.File("new"), _place.File("config.json"), overwrite: true);
    }
}
