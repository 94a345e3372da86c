using System.Globalization;

namespace TodoTui.Core.Todos;

/// <summary>
/// When a task is due: a whole day, or a day with a time of day. Floating: it means the same wall-clock time in
/// whatever zone the user is. Midnight means the whole day, since other writers of the file format store a bare date so.
/// </summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, or null for the whole day.</param>
public readonly record struct DueDate(DateOnly Day, TimeOnly? Time = null) : IComparable<DueDate>
{
    /// <summary>The time of day, never midnight, or null for the whole day.</summary>
    public TimeOnly? Time { get; init => field = value == TimeOnly.MinValue ? null : value; } = Time == TimeOnly.MinValue ? null : Time;

    /// <summary>Whether the whole day is meant.</summary>
    public bool IsAllDay => Time is null;

    /// <summary>
    /// The moment after which the task is overdue: the time of day, or the end of the day for a whole-day date.
    /// </summary>
    public LocalDateTime Deadline => new(Day, Time ?? TimeOnly.MaxValue);

    /// <summary>Whether the deadline lies before <paramref name="now"/>.</summary>
    public bool IsPast(LocalDateTime now) => Deadline < now;

    /// <summary>By deadline, so that a whole day sorts after every time on that day.</summary>
    public int CompareTo(DueDate other)
    {
        var byDeadline = Deadline.CompareTo(other.Deadline);
        return byDeadline != 0 ? byDeadline : IsAllDay.CompareTo(other.IsAllDay);
    }

    /// <summary>As it is typed: <c>2026-12-25</c> or <c>2026-12-25 17:00</c>, with seconds and their fraction only when there are any.</summary>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return day;
        var format = time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF";
        return $"{day} {time.ToString(format, CultureInfo.InvariantCulture)}";
    }

    /// <summary>
    /// Reads what <see cref="ToString"/> writes: <c>2026-12-25</c>, <c>2026-12-25 17:00</c> or <c>2026-12-25 17:00:30.5</c>.
    /// Surrounding blanks are ignored.
    /// </summary>
    /// <returns>Whether <paramref name="text"/> is such a date.</returns>
    public static bool TryParse(string text, out DueDate due)
    {
        var trimmed = text.AsSpan().Trim();
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            due = new DueDate(day);
            return true;
        }

        string[] formats = ["yyyy-MM-dd H:mm", "yyyy-MM-dd H:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"];
        var isTimed = DateTime.TryParseExact(trimmed, formats, culture, DateTimeStyles.None, out var moment);
        due = isTimed ? new DueDate(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment)) : default;
        return isTimed;
    }
}
