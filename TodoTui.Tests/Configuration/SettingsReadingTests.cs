using System.Text;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Configuration;

public sealed class SettingsReadingTests
{
    [Test]
    public void Without_a_file_everything_is_as_usual()
    {
        using var directory = new TemporaryDirectory();

        var (settings, problems) = SettingsReading.Of(ConfigFile.Load(Path.Combine(directory.Path, "config.json")));

        Assert.That(settings, Is.EqualTo(UserSettings.Default));
        Assert.That(problems, Is.Empty);
    }

    [Test]
    public void Settings_are_read_with_comments_and_commas_too_many()
    {
        var (settings, problems) = Read("""
            // mine
            {
              "first_day_of_week": "sunday", /* as at home */
              "date_format": "month-day",
              "reminders": { "bell": true, "terminal": "osc9" },
            }
            """);

        Assert.That(problems, Is.Empty);
        Assert.That(settings, Is.EqualTo(new UserSettings { FirstDayOfWeek = DayOfWeek.Sunday, DateOrder = DateOrder.MonthDay, Reminders = new() { Bell = true, Terminal = TerminalNotices.Osc9 } }));
    }

    [TestCase("""{ "date_format": "d/m" }""", """line 1: "date_format" can be "auto", "day-month", "month-day", "iso" """)]
    [TestCase("{\n  \"first_day_of_week\": 1\n}", "line 2: \"first_day_of_week\" can be \"auto\", \"monday\", ")]
    [TestCase("{\n\n  \"colour\": \"red\"\n}", "line 3: there is no setting \"colour\"")]
    [TestCase("{ \"a\": { \"b\": [1, {}], \"c\": null } }", "line 1: there is no setting \"a.b\"|line 1: there is no setting \"a.c\"")]
    [TestCase("""{ "mouse": "off" }""", "line 1: \"mouse\" can be true, false")]
    [TestCase("""{ "wheel_rows": 0 }""", "line 1: \"wheel_rows\" can be a whole number from 1 to 20")]
    [TestCase("""{ "wheel_rows": 21 }""", "line 1: \"wheel_rows\" can be a whole number from 1 to 20")]
    [TestCase("""{ "wheel_rows": 2.5 }""", "line 1: \"wheel_rows\" can be a whole number from 1 to 20")]
    [TestCase("""{ "wheel_rows": "3" }""", "line 1: \"wheel_rows\" can be a whole number from 1 to 20")]
    [TestCase("""{ "confirm_delete": 1 }""", "line 1: \"confirm_delete\" can be true, false")]
    [TestCase("""{ "default_list": "Today" }""", "line 1: \"default_list\" can be \"inbox\", \"today\", ")]
    [TestCase("""{ "default_list": "tag:" }""", "line 1: \"default_list\" can be \"inbox\", \"today\", ")]
    [TestCase("""{ "default_list": "own:" }""", "line 1: \"default_list\" can be \"inbox\", \"today\", ")]
    [TestCase("{\n \"default_sort\": \"due ascending\" }", "line 2: \"default_sort\" can be \"due\", \"priority\", ")]
    [TestCase("""{ "keys": { "fly": "a" } }""", "line 1: there is no command \"fly\"; docs/keys.md has the names")]
    [TestCase("""{ "keys": { "quick_add": 1 } }""", "line 1: \"keys.quick_add\" is a key such as \"Ctrl-S\", or several: ")]
    [TestCase("""{ "keys": { "quick_add": ["a", "Ctrl-Banana"] } }""", "line 1: \"Ctrl-Banana\" is no key")]
    [TestCase("{ \"keys\": {\n \"quick_add\": \"e\" } }", "line 2: e is already for \"Edit the task\"; \"quick_add\" keeps its keys")]
    [TestCase("{ \"date_format\": \"iso\",\n \"date_format\": \"iso\" }", "line 2: \"date_format\" is set twice; the first one counts")]
    [TestCase("{\n \"date_format\" \"iso\" }", "line 2: ")]
    [TestCase("[]", "line 1: it does not start with {")]
    [TestCase("", "line 1: ")]
    [TestCase("{ \"date_format\": \"\\ud800\" }", "")]
    public void A_mistake_is_told_with_its_line(string json, string told)
    {
        var (_, problems) = Read(json);

        var expected = told.Trim().Split('|');
        Assert.That(problems, Has.Count.EqualTo(expected.Length));
        Assert.That(problems.Zip(expected), Has.All.Matches<(SettingProblem Problem, string Start)>(pair => pair.Problem.Text.StartsWith(pair.Start, StringComparison.Ordinal)), string.Join('\n', problems.Select(problem => problem.Text)));
    }

    [Test]
    public void The_mouse_lists_and_questions_are_read()
    {
        var (settings, problems) = Read("""{ "mouse": false, "wheel_rows": 20, "confirm_delete": true, "default_list": "own:My \"week\"", "default_sort": "title descending" }""");

        Assert.That(problems, Is.Empty);
        Assert.That(settings, Is.EqualTo(new UserSettings { HasMouse = false, WheelRows = 20, ConfirmsDelete = true, DefaultList = new SmartList.Own("My \"week\""), DefaultSort = new SortOrder(SortKey.Title, Descending: true) }));
    }

    [TestCase("no_date")]
    [TestCase("agenda")]
    [TestCase("tag:work")]
    [TestCase("own:tag:work")]
    public void A_list_is_read_as_lists_json_spells_it(string words)
    {
        var settings = Read($$"""{ "default_list": "{{words}}" }""").Settings;

        Assert.That(ListWords.Of(settings.DefaultList), Is.EqualTo(words));
    }

    [Test]
    public void Keys_are_set_one_by_one_over_a_preset()
    {
        var (settings, problems) = Read("""{ "keys": { "preset": "arrows", "quick_add": "F5", "suspend": [], "delete": ["dd", "Del"] } }""");

        Assert.That(problems, Is.Empty);
        Assert.That(settings.Keys, Is.EqualTo(new KeySettings
        {
            Preset = KeyPreset.Arrows,
            Own = [new KeySetting(CommandId.QuickAdd, ["F5"], 1), new KeySetting(CommandId.Suspend, [], 1), new KeySetting(CommandId.Delete, ["d d", "Delete"], 1)],
        }));
    }

    [Test]
    public void What_is_right_counts_beside_what_is_wrong()
    {
        var (settings, problems) = Read("""{ "date_format": "no", "first_day_of_week": "monday" }""");

        Assert.That(settings, Is.EqualTo(new UserSettings { FirstDayOfWeek = DayOfWeek.Monday }));
        Assert.That(problems, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_told()
    {
        using var directory = new TemporaryDirectory();

        var (settings, problems) = SettingsReading.Of(ConfigFile.Load(directory.Path));

        Assert.That(settings, Is.EqualTo(UserSettings.Default));
        Assert.That(problems.Single().Text, Does.StartWith("it cannot be read: "));
    }

    private static IEnumerable<string> Names => SettingCatalog.All.Select(setting => setting.Name);

    [TestCaseSource(nameof(Names))]
    public void A_setting_is_shown_as_it_is_read(string name)
    {
        var setting = SettingCatalog.All.Single(setting => setting.Name == name);
        var shown = name.Split('.').Reverse().Aggregate(setting.Show(UserSettings.Default), (value, part) => $"{{ \"{part}\": {value} }}");

        var (settings, problems) = Read(shown);

        Assert.That(problems, Is.Empty);
        Assert.That(settings, Is.EqualTo(UserSettings.Default));
    }

    private static SettingsReading Read(string json)
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "config.json");
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(json));
        return SettingsReading.Of(ConfigFile.Load(path));
    }
}
