using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;

namespace TodoTui.Tests.Screens;

/// <summary>
/// The configuration is another one while the program runs. The command table and the look of the library are those of
/// the whole process, hence one test at a time.
/// </summary>
[NonParallelizable]
public sealed class LiveSettingsTests : IDisposable
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Report") with { Tags = ["work"], Due = Some.Due("2026-12-25") },
        Some.Item(2, "Slides") with { Tags = ["work"], Due = Some.Due("2026-11-29") },
        Some.Item(3, "Milk"),
    ];

    private readonly TemporaryDirectory _directory = new();

    public void Dispose()
    {
        CommandCatalog.Use(CommandCatalog.Default);
        TerminalLook.Apply(ScreenDriver.Look);
        _directory.Dispose();
    }

    [Test]
    public void It_is_told_that_the_file_was_read()
    {
        using var screen = Open();

        Configure(screen, "{}");
        Assert.That(screen.StatusLine, Does.StartWith(" config.json was read again. "));
        Configure(screen, null);

        Assert.That(screen.StatusLine, Does.StartWith(" config.json is gone: everything is as usual. "));
    }

    [Test]
    public void Keys_act_and_are_shown_at_once()
    {
        using var screen = Open();

        Configure(screen, """{ "keys": { "quick_add": "n", "next_match": [] } }""");
        screen.Press("Esc");
        Assert.That(screen.StatusLine, Does.StartWith(" n Add  e Edit"));
        screen.Press("n");
        Assert.That(screen.Text, Does.Contain("Add:"));
        screen.Press("Esc").Click("Task ");
        Assert.That(screen.Text, Does.Match("Add a task +n "));
        screen.Press("Esc").Type("?");

        Assert.That(screen.Text, Does.Contain("Help (/ searches"));
        screen.Type("/Add a task").Press("Enter");
        Assert.That(screen.Text, Does.Match("n +Add a task"));
    }

    [Test]
    public void Keys_are_shown_at_once_in_an_open_help()
    {
        using var screen = Open();
        screen.Press("?");
        Assert.That(screen.Text, Does.Match("m +Mouse on or off"));

        Configure(screen, """{ "keys": { "toggle_mouse": "F5" } }""");

        Assert.That(screen.Text, Does.Match("F5 +Mouse on or off"));
    }

    [Test]
    public void A_sequence_that_has_begun_ends_when_the_keys_are_others()
    {
        using var screen = Open();

        screen.Press("d");
        Configure(screen, """{ "keys": { "quick_add": "F5" } }""");
        Assert.That(screen.StatusLine, Does.Not.Contain("d…"));
        screen.Press("d");

        Assert.That(screen.Titles, Has.Count.EqualTo(3));
        Assert.That(screen.StatusLine, Does.StartWith(" d…"));
    }

    [Test]
    public void A_sequence_that_has_begun_goes_on_when_the_keys_are_the_same()
    {
        using var screen = Open();

        screen.Press("d");
        Configure(screen, """{ "wheel_rows": 1 }""");
        screen.Press("d");

        Assert.That(screen.Titles, Has.Count.EqualTo(2));
    }

    [Test]
    public void Dates_are_written_anew_everywhere()
    {
        using var screen = Open();
        Assert.That(screen.Text, Does.Contain("25 Dec"));

        Configure(screen, """{ "date_format": "iso" }""");

        Assert.That(screen.Text, Does.Contain("12-25").And.Not.Contain("25 Dec"));
    }

    [Test]
    public void A_week_begins_on_another_day_in_the_calendar_and_in_searches()
    {
        using var screen = Open();
        Configure(screen, """{ "first_day_of_week": "monday" }""");
        screen.Press("/").Type("due:week").Press("Enter");
        Assert.That(screen.Titles, Is.EqualTo(["Slides"]));
        Configure(screen, """{ "first_day_of_week": "sunday" }""");
        Assert.That(screen.Titles, Is.Empty);
        screen.Press("Esc", "c");
        Assert.That(screen.Text, Does.Match("Su +Mo"));

        Configure(screen, """{ "first_day_of_week": "monday" }""");

        Assert.That(screen.Text, Does.Match("Mo +Tu"));
    }

    [Test]
    public void The_wheel_the_question_and_the_order_are_as_they_are_set()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(50));

        Configure(screen, """{ "wheel_rows": 5, "confirm_delete": true, "default_sort": "id descending" }""");
        Assert.That(screen.Rows[1], Does.Contain("sort: id ▼"));
        Assert.That(screen.Titles[0], Is.EqualTo("Task 50"));
        screen.Press("g", "g").Wheel("Task 50", isDown: true);
        Assert.That(screen.Rows[3], Does.Contain("Task 45 "));
        screen.Press("Del");

        Assert.That(screen.Text, Does.Contain("Delete the task?"));
    }

    [Test]
    public void The_mouse_is_given_back_but_not_fought_for()
    {
        using var screen = Open();

        Configure(screen, """{ "mouse": false }""");
        screen.Press("m");
        Assert.That(screen.StatusLine, Does.StartWith(" Mouse on."));
        Configure(screen, """{ "mouse": false, "wheel_rows": 5 }""");
        screen.Press("m");

        Assert.That(screen.StatusLine, Does.StartWith(" Mouse off: the terminal selects text; m turns it on again."));
    }

    [Test]
    public void The_next_reminder_is_told_as_it_is_set()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);
        var sent = "";

        Configure(screen, """{ "reminders": { "bell": true, "terminal": "osc9" } }""");
        screen.Do(_ => screen.Clock.Advance(TimeSpan.FromHours(4))).Do(app =>
        {
            screen.Tick();
            sent = app.Driver!.GetOutput().GetLastOutput();
        });

        Assert.That(sent, Does.Contain("\a\e]9;"));
    }

    [Test]
    public void The_default_list_counts_at_the_start_only()
    {
        using var screen = Open();

        Configure(screen, """{ "default_list": "done" }""");

        Assert.That(screen.Rows[1], Does.Contain("All · 3 of 3"));
    }

    [Test]
    public void A_theme_is_shown_at_once_under_a_dialog_too()
    {
        using var screen = Open();
        screen.Press("A").Type("Tea");

        Configure(screen, """{ "theme": "dark" }""");

        Assert.That(CellsOf(screen), Does.Not.Contain(ScreenColors.Default));
        screen.Press("Enter");
        Assert.That(screen.Titles, Does.Contain("Tea"));
    }

    [Test]
    public void Signs_are_drawn_anew()
    {
        using var screen = Open();

        Configure(screen, """{ "glyphs": "ascii" }""");
        Assert.That(screen.Text.All(char.IsAscii), screen.Text);
        screen.Press("a").Type("Tea p1");
        Assert.That(screen.Text.All(char.IsAscii), screen.Text);
        screen.Press("Esc", "A");
        Assert.That(screen.Text.All(char.IsAscii), screen.Text);
        screen.Press("Esc");
        Configure(screen, """{ "glyphs": "unicode" }""");

        Assert.That(screen.Rows[1], Does.StartWith("┌ Lists ─"));
        Assert.That(Application.MaximumIterationsPerSecond, Is.EqualTo(1000), "the pace of the loop");
    }

    [Test]
    public void A_theme_chosen_in_the_list_stays_until_another_one_is_set()
    {
        using var screen = Open();
        Configure(screen, """{ "theme": "terminal" }""");
        screen.Type(":theme").Press("Enter", "j", "Enter");
        var chosen = screen.Colors;

        Configure(screen, """{ "theme": "terminal", "wheel_rows": 1 }""");
        Assert.That(screen.Colors.Split('\n').Take(22), Is.EqualTo(chosen.Split('\n').Take(22)));
        Configure(screen, """{ "theme": "paper" }""");

        Assert.That(screen.Colors, Does.Contain($"on {ShippedThemes.Find("paper")![Ink.Text].Background}"));
    }

    [Test]
    public void A_theme_that_is_being_looked_at_stays_and_Esc_goes_to_the_one_that_is_set()
    {
        using var screen = Open();
        screen.Type(":theme").Press("Enter", "j");
        Assert.That(CellsOf(screen), Does.Not.Contain(ScreenColors.Default));

        Configure(screen, """{ "theme": "paper" }""");
        Assert.That(screen.Colors, Does.Contain($"on {ShippedThemes.Dark[Ink.Text].Background}"));
        screen.Press("Esc");

        Assert.That(screen.Colors, Does.Contain($"on {ShippedThemes.Find("paper")![Ink.Text].Background}"));
    }

    [Test]
    public void A_theme_of_ones_own_is_shown_as_it_is_written()
    {
        using var screen = Open();
        _directory.Write("themes/sea.json", """{ "background": "#001122" }""");
        Configure(screen, """{ "theme": "sea" }""");
        Assert.That(screen.Colors, Does.Contain("on #001122"));

        ChangeTheme(screen, """{ "background": "#112233" }""");
        Assert.That(screen.Colors, Does.Contain("on #112233").And.Not.Contain("on #001122"));
        Assert.That(screen.StatusLine, Does.StartWith(" sea.json was read again. "));
        ChangeTheme(screen, "{\n\"alert\": 1, \"background\": \"#223344\" }");
        Assert.That(screen.StatusLine, Does.StartWith(" sea.json: line 2: a theme has no \"alert\"."));
        Assert.That(screen.Colors, Does.Contain("on #223344"));
        ChangeTheme(screen, "{\n");

        Assert.That(screen.StatusLine, Does.StartWith(" sea.json is not taken: line 2: "));
        Assert.That(screen.Colors, Does.Contain("on #223344"));
    }

    [TestCase("{\n \"colour\": 1 }", " config.json: line 2: there is no setting \"colour\". ")]
    [TestCase("{\n \"colour\": 1,\n \"mouse\": 1 }", " config.json: 2 mistakes, line 2: there is no setting \"colour\". ")]
    [TestCase("{\n \"theme\": \"land\" }", " config.json: line 2: there is no theme \"land\": ")]
    [TestCase("[]", " config.json is not taken: line 1: it does not start with {. ")]
    public void What_is_wrong_is_told_with_its_line(string json, string told)
    {
        using var screen = Open();

        Configure(screen, json);

        Assert.That(screen.StatusLine, Does.StartWith(told));
    }

    [Test]
    public void A_file_that_cannot_be_understood_leaves_what_was_set()
    {
        using var screen = Open();
        Configure(screen, """{ "date_format": "iso", "theme": "dark", "keys": { "quick_add": "F5" } }""");
        screen.Press("Esc");
        var before = screen.Picture;

        Configure(screen, "{");
        screen.Press("Esc");

        screen.MustShow(before);
    }

    [Test]
    public void A_value_that_cannot_be_is_as_usual()
    {
        using var screen = Open();
        Configure(screen, """{ "date_format": "iso" }""");

        Configure(screen, """{ "date_format": "no" }""");

        Assert.That(screen.Text, Does.Contain("25 Dec"));
    }

    private static string CellsOf(ScreenDriver screen) => string.Concat(screen.Colors.Split('\n').Take(24));

    private static ScreenDriver Open() => ScreenDriver.Open(Tasks);

    private void Configure(ScreenDriver screen, string? json)
    {
        if (json is null)
            File.Delete(_directory.File("config.json"));
        else
            _directory.Write("config.json", json);
        var paths = new StoragePaths(_directory.Path, _directory.Path, _directory.Path);
        var reading = SettingsReading.Of(ConfigFile.Load(paths.ConfigFile));
        var appearance = Appearance.Of(isAscii: false, reading, paths, name => name is "COLORTERM" ? "truecolor" : name is "LANG" ? "C.UTF-8" : null);
        screen.Use(settings => settings.Use(reading, appearance));
    }

    private void ChangeTheme(ScreenDriver screen, string json)
    {
        _directory.Write("themes/sea.json", json);
        screen.Use(settings => settings.UseTheme("sea", ThemeReading.Of("sea", ConfigFile.Load(_directory.File("themes/sea.json")))));
    }
}
