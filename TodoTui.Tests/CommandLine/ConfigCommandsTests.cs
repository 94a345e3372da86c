using TodoTui.CommandLine;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.CommandLine;

public sealed class ConfigCommandsTests
{
    private const string Wrong = "{\n  \"date_format\": \"d/m\",\n  \"colour\": \"red\"\n}";

    private static readonly string[] Files =
    [
        "{}",
        """{ "first_day_of_week": "sunday", "reminders": { "terminal": "osc9" } }""",
        """{ "date_format": "iso", "reminders": { "bell": true, "desktop": false }, "first_day_of_week": "auto" }""",
        """{ "mouse": false, "wheel_rows": 1, "confirm_delete": true, "default_list": "own:Caf\u00e9 \"x\"", "default_sort": "id descending" }""",
        Wrong,
    ];

    [Test]
    public void The_path_is_printed_alone()
    {
        using var output = new StringWriter();

        var exitCode = ConfigCommands.Path("/home/ada/.config/todo-tui/config.json", output);

        Assert.That((exitCode, output.ToString()), Is.EqualTo((ExitCode.Success, "/home/ada/.config/todo-tui/config.json\n")));
    }

    [TestCaseSource(nameof(Files))]
    public void What_is_shown_is_a_configuration_file_that_changes_nothing(string json)
    {
        using var directory = new TemporaryDirectory();
        var file = Write(directory, json);
        var before = SettingsReading.Of(ConfigFile.Load(file)).Settings;

        var shown = Show(file);

        var (after, problems) = SettingsReading.Of(ConfigFile.Load(Write(directory, shown)));
        Assert.That(problems, Is.Empty, shown);
        Assert.That(after, Is.EqualTo(before), shown);
    }

    [Test]
    public void The_keys_of_single_commands_are_shown_too()
    {
        using var directory = new TemporaryDirectory();
        var file = Write(directory, """{ "keys": { "quick_add": ["F5", "\"", "é"], "suspend": [] } }""");
        var before = SettingsReading.Of(ConfigFile.Load(file)).Settings.Keys.Own;

        var after = SettingsReading.Of(ConfigFile.Load(Write(directory, Show(file)))).Settings.Keys.Own;

        Assert.That(after.Select(own => (own.Command, own.Keys)), Is.EqualTo(before.Select(own => (own.Command, own.Keys))));
        Assert.That(after, Has.Count.EqualTo(2));
    }

    [Test]
    public void Every_setting_is_shown_with_its_meaning_and_its_values()
    {
        using var directory = new TemporaryDirectory();

        var text = string.Join(' ', Show(directory.File("config.json")).Split('\n').Select(line => line.Trim().TrimStart('/').Trim()));

        foreach (var setting in SettingCatalog.All)
            Assert.That(text, Does.Contain($"{setting.Meaning} {setting.Values} \"{setting.Name.Split('.')[^1]}\": {setting.Show(UserSettings.Default)}"));
    }

    [Test]
    public void What_is_shown_fits_into_80_columns()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(Show(directory.File("config.json")).Split('\n').Where(line => line.Length > 79), Is.Empty);
    }

    [Test]
    public void It_says_that_something_has_no_effect()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(Show(Write(directory, Wrong)), Does.Contain("// Something there has no effect: todotui config check says what."));
    }

    [Test]
    public void A_path_with_a_line_break_stays_in_its_comment()
    {
        using var directory = new TemporaryDirectory();

        Assert.That(Show(directory.File("a\n\"b\": 1")).Split('\n'), Has.None.StartsWith("\"b\""));
    }

    [TestCase("{}", ExitCode.Success, "FILE: all is well\n")]
    [TestCase(Wrong, ExitCode.Error, "FILE:2: \"date_format\" can be \"auto\", \"day-month\", \"month-day\", \"iso\"\nFILE:3: there is no setting \"colour\"\n")]
    [TestCase("[]", ExitCode.Error, "FILE:1: it does not start with {\n")]
    [TestCase("{\n \"\\u001b[2J\": 1 }", ExitCode.Error, "FILE:2: there is no setting \"␛[2J\"\n")]
    public void A_file_is_checked(string json, int exitCode, string told)
    {
        using var directory = new TemporaryDirectory();
        var file = Write(directory, json);

        var checkedByName = Check(file, "/nowhere");
        var checkedAsUsual = Check(null, file);

        Assert.That(checkedByName, Is.EqualTo((exitCode, told.Replace("FILE", file, StringComparison.Ordinal))));
        Assert.That(checkedAsUsual, Is.EqualTo(checkedByName));
    }

    [Test]
    public void The_theme_that_the_file_names_is_checked_too()
    {
        using var directory = new TemporaryDirectory();
        var file = Write(directory, "{\n  \"theme\": \"sea\",\n  \"colour\": \"red\"\n}");
        directory.Write("themes/sea.json", "{\n\n  \"alert\": 1,\n  \"foreground\": \"#001122\"\n}");

        var (exitCode, told) = Check(null, file);

        Assert.That((exitCode, told), Is.EqualTo((ExitCode.Error, $"{file}:3: there is no setting \"colour\"\n{directory.File("themes/sea.json")}:3: a theme has no \"alert\"\n")));
    }

    [Test]
    public void A_theme_that_does_not_exist_is_a_mistake_of_the_file_that_names_it()
    {
        using var directory = new TemporaryDirectory();
        var file = Write(directory, "{\n  \"colour\": \"red\",\n  \"theme\": \"sea\",\n  \"color\": \"red\"\n}");

        var (exitCode, told) = Check(file, directory.File("other.json"));

        Assert.That(exitCode, Is.EqualTo(ExitCode.Error));
        Assert.That(told.Split('\n').Select(line => line.Split(':')), Has.Exactly(3).Matches<string[]>(parts => parts[0] == file));
        Assert.That(told, Does.Contain($"{file}:3: there is no theme \"sea\": there are \"auto\", "));
        Assert.That(told.Split('\n').Take(3).Select(line => line[(file.Length + 1)..(file.Length + 2)]), Is.EqualTo(["2", "3", "4"]));
    }

    [Test]
    public void The_usual_file_need_not_be_there_but_one_that_is_named_must()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.File("config.json");

        Assert.That(Check(null, file), Is.EqualTo((ExitCode.Success, $"{file}: there is no such file, so everything is as usual\n")));
        Assert.That(Check(file, "/nowhere"), Is.EqualTo((ExitCode.Error, $"{file}: there is no such file\n")));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_an_error()
    {
        using var directory = new TemporaryDirectory();

        var (exitCode, told) = Check(directory.Path, "/nowhere");

        Assert.That(exitCode, Is.EqualTo(ExitCode.Error));
        Assert.That(told, Does.StartWith($"{directory.Path}: it cannot be read: "));
    }

    private static string Show(string file)
    {
        using var output = new StringWriter();
        Assert.That(ConfigCommands.Show(file, output), Is.EqualTo(ExitCode.Success));
        return output.ToString();
    }

    private static (int ExitCode, string Told) Check(string? asked, string usual)
    {
        using var output = new StringWriter();
        var paths = new StoragePaths("/nowhere", "/nowhere", Path.GetDirectoryName(usual)!);
        return (ConfigCommands.Check(asked, paths, output), output.ToString());
    }

    private static string Write(TemporaryDirectory directory, string json)
    {
        var file = directory.File("config.json");
        File.WriteAllText(file, json);
        return file;
    }
}
