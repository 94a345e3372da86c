using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Due dates in words. At most <see cref="Width"/> columns.</summary>
internal static class DueText
{
    /// <summary>The columns that the longest of them takes: <c>tomorrow 17:00</c>.</summary>
    public const int Width = 14;

    /// <summary>When <paramref name="due"/> is, seen from <paramref name="now"/>: <c>today 17:00</c>, <c>! 2d ago</c>, <c>25 Dec</c>.</summary>
    /// <param name="due">The due date.</param>
    /// <param name="now">The present.</param>
    /// <param name="isOpen">Whether the task is still to be done; only then is it overdue.</param>
    public static string Relative(DueDate due, LocalDateTime now, bool isOpen)
    {
        if (isOpen && due.IsPast(now))
            return $"! {Ago(due, now)}";
        var day = DayName(due.Day, now.Day);
        // The hour of a far or a past day is in the details; here it would not fit.
        var isTimeWorthIt = due.Day >= now.Day && (due.Day.Year == now.Day.Year || due.Day.DayNumber - now.Day.DayNumber < 7);
        return due.Time is { } time && isTimeWorthIt ? $"{day} {DateWords.Time(time)}" : day;
    }

    /// <summary>A day as the heading of a group: <c>Today</c>, <c>Tomorrow</c>, <c>Wed 25 Nov</c>.</summary>
    public static string Day(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => $"Today, {Named(day, today)}",
        1 => $"Tomorrow, {Named(day, today)}",
        _ => Named(day, today),
    };

    /// <summary>The whole date, for the detail pane: <c>Wed 25 Dec 2026 17:00</c>.</summary>
    public static string Full(DueDate due) =>
        $"{DateWords.Weekday(due.Day.DayOfWeek)} {DateWords.DayAndYear(due.Day)}" + (due.Time is { } time ? $" {DateWords.Time(time)}" : "");

    /// <summary>
    /// The date as it is told while it is typed: <c>Fri 27 Nov 17:00 (in 4 days)</c>. The year is there when it is another.
    /// </summary>
    public static string Spelled(DueDate due, LocalDateTime now) =>
        $"{DayAndTime(due, now)} ({Distance(due.Day.DayNumber - now.Day.DayNumber)})";

    /// <summary>The date without what is clear at <paramref name="now"/>: <c>Fri 27 Nov 17:00</c>.</summary>
    public static string DayAndTime(DueDate due, LocalDateTime now)
    {
        var day = Named(due.Day, now.Day);
        return due.Time is { } time ? $"{day} {DateWords.Time(time)}" : day;
    }

    /// <summary>Says of a date that the user gives that it lies in the past.</summary>
    /// <param name="again">What the user does when it is meant.</param>
    public static string HasPassed(string again) => $"That has passed already. {again} if it is meant.";

    private static string Distance(int days) => days switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        < 0 => $"{-days} days ago",
        <= 60 => $"in {days} days",
        <= 365 => $"in {days / 7} weeks",
        <= 730 => $"in {days / 30} months",
        _ => $"in {days / 365} years",
    };

    /// <summary>A moment of the past, for the detail pane: <c>3 Nov 2026 10:30</c>.</summary>
    public static string Full(LocalDateTime moment) => $"{DateWords.DayAndYear(moment.Day)} {DateWords.Time(moment.Time)}";

    /// <summary>A moment of the past, seen from <paramref name="now"/>: <c>today 14:02</c>, <c>3 Nov 10:30</c>.</summary>
    public static string Past(LocalDateTime moment, LocalDateTime now) => $"{DayName(moment.Day, now.Day)} {DateWords.Time(moment.Time)}";

    private static string Ago(DueDate due, LocalDateTime now)
    {
        var days = now.Day.DayNumber - due.Day.DayNumber;
        var passed = now.ToDateTime() - due.Deadline.ToDateTime();
        return days switch
        {
            0 when passed.TotalHours < 1 => $"{(int)passed.TotalMinutes} min ago",
            0 => $"{(int)passed.TotalHours} h ago",
            < 100 => $"{days}d ago",
            _ => Short(due.Day, now.Day),
        };
    }

    private static string DayName(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        > 1 and < 7 => DateWords.Weekday(day.DayOfWeek),
        _ => Short(day, today),
    };

    private static string Short(DateOnly day, DateOnly today) => day.Year == today.Year ? DateWords.Day(day) : DateWords.DayAndYear(day);

    private static string Named(DateOnly day, DateOnly today) => $"{DateWords.Weekday(day.DayOfWeek)} {Short(day, today)}";
}
