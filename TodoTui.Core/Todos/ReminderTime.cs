namespace TodoTui.Core.Todos;

/// <summary>
/// When a reminder comes: on the clock on the wall, as the due date is, so that neither the zone nor a change of the
/// clocks moves it. A task of a whole day is due at the end of the day, from which its reminder counts back.
/// </summary>
public static class ReminderTime
{
    /// <summary>The moment <paramref name="before"/> the due date; the first or the last there is, where the calendar ends.</summary>
    public static LocalDateTime Of(DueDate due, TimeSpan before)
    {
        var ticks = EndOf(due) - (Int128)before.Ticks;
        return new LocalDateTime(new DateTime((long)Int128.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
    }

    /// <summary>The moment of the reminder of <paramref name="item"/>; null when it has none, or is done.</summary>
    public static LocalDateTime? Of(TodoItem item) =>
        item is { IsComplete: false, Due: { } due, ReminderBefore: { } before } ? Of(due, before) : null;

    /// <summary>How long before the due date <paramref name="at"/> is on the same day; negative when it is after it.</summary>
    public static TimeSpan Before(DueDate due, TimeOnly at) => TimeOfDay(due) - at.ToTimeSpan();

    private static long EndOf(DueDate due) => due.Day.ToDateTime(TimeOnly.MinValue).Ticks + TimeOfDay(due).Ticks;

    private static TimeSpan TimeOfDay(DueDate due) => due.Time is { } time ? time.ToTimeSpan() : TimeSpan.FromDays(1);
}
