using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Presentation;

namespace TodoTui.Configuration;

/// <summary>The one table of settings. A setting that is not here does not exist.</summary>
internal static class SettingCatalog
{
    private static readonly (string, DayOfWeek?)[] Weekdays =
        [("auto", null), ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday), ("thursday", DayOfWeek.Thursday), ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday), ("sunday", DayOfWeek.Sunday)];

    /// <summary>All settings, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Setting> All =
    [
        Setting.OfWords(
            "first_day_of_week",
            "Where a week begins; \"auto\" is where it does in your country.",
            Weekdays,
            settings => settings.FirstDayOfWeek,
            (settings, day) => settings with { FirstDayOfWeek = day }),
        Setting.OfWords<DateOrder?>(
            "date_format",
            "How dates are shown, and how 5/8 is read: 25 Dec, Dec 25 or 2026-12-25; \"auto\" is as in your country.",
            [("auto", null), ("day-month", DateOrder.DayMonth), ("month-day", DateOrder.MonthDay), ("iso", DateOrder.YearMonthDay)],
            settings => settings.DateOrder,
            (settings, order) => settings with { DateOrder = order }),
        Setting.OfText(
            "default_list",
            $"{Quoted(ListWords.BuiltIn)}, \"tag:\" and a tag, \"own:\" and the name of a list of yours",
            "The list that is shown at the start; \"agenda\" is the calendar.",
            settings => ListWords.Of(settings.DefaultList),
            WithDefaultList),
        Setting.OfText(
            "default_sort",
            $"{Quoted(ListWords.SortKeys)}, and each of them with \" descending\" after it",
            "The order of the lists that you have given none of their own. What is done comes from the newest on.",
            settings => ListWords.Of(settings.DefaultSort),
            (settings, words) => ListWords.ToOrder(words) is { } order ? settings with { DefaultSort = order } : null),
        Setting.OfFlag(
            "confirm_delete",
            "Whether it asks before it deletes tasks. What is deleted can be brought back anyway.",
            settings => settings.ConfirmsDelete,
            (settings, isOn) => settings with { ConfirmsDelete = isOn }),
        Setting.OfFlag(
            "mouse",
            "Whether the program has the mouse; --no-mouse wins. The key for it switches it over as long as the program runs.",
            settings => settings.HasMouse,
            (settings, isOn) => settings with { HasMouse = isOn }),
        Setting.OfNumber(
            "wheel_rows",
            "How many rows a notch of the wheel scrolls.",
            (1, 20),
            settings => settings.WheelRows,
            (settings, rows) => settings with { WheelRows = rows }),
        Setting.OfText(
            "theme",
            "\"auto\" or the name of a theme",
            "The colours of the screen; \"auto\" is \"light\" or \"dark\" where the terminal tells its own.",
            settings => settings.Look.Theme,
            (settings, name) => settings with { Look = settings.Look with { Theme = name } }),
        Setting.OfWords(
            "colors",
            "How many colours the terminal has; \"auto\" is as it tells.",
            [("auto", ColorDepth.Auto), ("16", ColorDepth.Sixteen), ("true", ColorDepth.True)],
            settings => settings.Look.Colors,
            (settings, depth) => settings with { Look = settings.Look with { Colors = depth } }),
        Setting.OfWords(
            "glyphs",
            "The signs of the screen; \"auto\" is ASCII where LC_ALL, LC_CTYPE or LANG has no UTF-8.",
            [("auto", GlyphSet.Auto), ("unicode", GlyphSet.Unicode), ("ascii", GlyphSet.Ascii)],
            settings => settings.Look.Glyphs,
            (settings, glyphs) => settings with { Look = settings.Look with { Glyphs = glyphs } }),
        Setting.OfFlag(
            "reminders.bell",
            "Whether the bell of the terminal rings for a reminder.",
            settings => settings.Reminders.Bell,
            (settings, isOn) => settings with { Reminders = settings.Reminders with { Bell = isOn } }),
        Setting.OfWords(
            "reminders.terminal",
            "How the terminal shows a notification, through SSH too; \"auto\" is as it is known to understand it.",
            [("auto", TerminalNotices.Auto), ("off", TerminalNotices.Off), ("osc9", TerminalNotices.Osc9), ("osc777", TerminalNotices.Osc777)],
            settings => settings.Reminders.Terminal,
            (settings, kind) => settings with { Reminders = settings.Reminders with { Terminal = kind } }),
        Setting.OfFlag(
            "reminders.desktop",
            "Whether the desktop shows a notification, by notify-send.",
            settings => settings.Reminders.Desktop,
            (settings, isOn) => settings with { Reminders = settings.Reminders with { Desktop = isOn } }),
        Setting.OfWords(
            KeySettingsReader.Group + "preset",
            "The keys to begin with; \"keys\" can have those of single commands beside it.",
            [("default", KeyPreset.Default), ("taskwarrior", KeyPreset.Taskwarrior), ("todotxt", KeyPreset.TodoTxt), ("arrows", KeyPreset.Arrows)],
            settings => settings.Keys.Preset,
            (settings, preset) => settings with { Keys = settings.Keys with { Preset = preset } }),
    ];

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));

    // Whether there is a list of that name is seen when it is shown.
    private static UserSettings? WithDefaultList(UserSettings settings, string words) =>
        ListWords.ToList(words) is { } list and not (SmartList.OfTag { Tag: "" } or SmartList.Own { Name: "" }) ? settings with { DefaultList = list } : null;
}
