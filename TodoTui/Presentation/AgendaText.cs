using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What the agenda says in a few columns, where the heading above the task has said the day.</summary>
internal static class AgendaText
{
    /// <summary>The columns that <see cref="Due"/> takes at most.</summary>
    public const int DueWidth = 6;

    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>The time of day, or how late the task is: <c>17:00</c>, <c>! 2d</c>; empty for the whole day.</summary>
    public static string Due(TodoItem item, LocalDateTime now)
    {
        if (item.Due is not { } due)
            return "";
        return item.IsOverdue(now) ? $"! {Late(due, now)}" : Time(due);
    }

    /// <summary>The time of day; empty for the whole day.</summary>
    public static string Time(DueDate due) => due.Time is { } time ? DateWords.Time(time) : "";

    /// <summary>The heading above what is overdue.</summary>
    public static StyledLine OverdueHeading(int columns, Glyphs glyphs) => ListText.Heading("Overdue", columns, glyphs).In(Ink.Alarm);

    private static string Late(DueDate due, LocalDateTime now)
    {
        var days = now.Day.DayNumber - due.Day.DayNumber;
        var passed = now.ToDateTime() - due.Deadline.ToDateTime();
        return days switch
        {
            0 when passed.TotalHours < 1 => $"{(int)passed.TotalMinutes}m",
            0 => $"{(int)passed.TotalHours}h",
            < 100 => $"{days}d",
            < DaysOfYear => $"{days / DaysOfMonth}mo",
            _ => $"{days / DaysOfYear}y",
        };
    }
}
