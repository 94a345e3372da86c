using System.Globalization;
using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>How tasks come back, in words that the field for a repeat takes as they stand.</summary>
internal static class RepeatText
{
    /// <summary>Repeats that many tasks have, to complete from.</summary>
    public static readonly IReadOnlyList<string> Common = ["daily", "weekly", "monthly", "yearly", "every weekday", "every 2 weeks", "every 3 months"];

    /// <summary>A rule: <c>monthly</c>, <c>every 3 days until 31 Dec 2026</c>, <c>every Mon, Thu</c>; <c>never</c> for none.</summary>
    public static string Of(RepeatRule? repeat) => repeat switch
    {
        null => TodoWords.Of((Recurrence?)null),
        { Until: { } until } rule => $"{Of(rule with { Until = null })} until {DateWords.DayAndYear(until)}",
        { IsPattern: true } rule => TodoWords.Of((Recurrence?)rule.Nearest),
        { Days: Weekdays.Workdays } => "every weekday",
        { Days: not Weekdays.None } rule => $"every {string.Join(", ", rule.Days.Each().Select(DateWords.Weekday))}",
        { } rule => string.Create(CultureInfo.InvariantCulture, $"every {rule.Count} {rule.Unit.ToString().ToLowerInvariant()}s"),
    };

    /// <summary>How a task comes back, with the day of the month where its due date does not show it: <c>monthly (day 31)</c>.</summary>
    public static string Of(TodoItem item)
    {
        var isClamped = item is { Repeat.Unit: DateUnit.Month or DateUnit.Year, Due: not null } && Occurrences.DayOfMonth(item.Due.Value.Day, item.AnchorDay) > item.Due.Value.Day.Day;
        return isClamped ? $"{Of(item.Repeat)} (day {item.AnchorDay})" : Of(item.Repeat);
    }

    /// <summary>The question before a task is opened again whose next one was changed.</summary>
    public static string ChangedNext(IReadOnlyList<TodoItem> changed) => changed is [{ Due: var due } next]
        ? $"The next one, \"{ScreenText.Safe(next.Title)}\"{(due is { } date ? $" due {DueText.Full(date)}" : "")}, was changed or done since. If both stay, only the next one goes on repeating."
        : $"{changed.Count} next ones were changed or done since. If they stay, only they go on repeating.";
}
