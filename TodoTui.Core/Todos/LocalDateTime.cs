using System.Globalization;

namespace TodoTui.Core.Todos;

/// <summary>
/// A date and time of day on the user's own clock, without an offset: what the file calls created and completed.
/// Precise to 100 ns. Two values compare by what the clock on the wall showed.
/// </summary>
public readonly record struct LocalDateTime : IComparable<LocalDateTime>
{
    private readonly DateTime _value;

    /// <summary>Takes the date and time of <paramref name="value"/> and drops its kind.</summary>
    public LocalDateTime(DateTime value) => _value = DateTime.SpecifyKind(value, DateTimeKind.Unspecified);

    /// <summary>Midnight at the start of <paramref name="day"/> plus <paramref name="time"/>.</summary>
    public LocalDateTime(DateOnly day, TimeOnly time) : this(day.ToDateTime(time))
    {
    }

    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(_value);

    /// <summary>The time of day.</summary>
    public TimeOnly Time => TimeOnly.FromDateTime(_value);

    /// <summary>
    /// The wall clock of <paramref name="clock"/>'s local time zone, now, in whole microseconds: other programs read no
    /// more than six digits of a second.
    /// </summary>
    public static LocalDateTime Now(TimeProvider clock)
    {
        var now = clock.GetLocalNow().DateTime;
        return new LocalDateTime(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
    }

    /// <inheritdoc/>
    public int CompareTo(LocalDateTime other) => _value.CompareTo(other._value);

    /// <summary>Earlier on the wall clock.</summary>
    public static bool operator <(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) < 0;

    /// <summary>Later on the wall clock.</summary>
    public static bool operator >(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(LocalDateTime left, LocalDateTime right) => left.CompareTo(right) >= 0;

    /// <summary>As a <see cref="DateTime"/> of unspecified kind.</summary>
    public DateTime ToDateTime() => _value;

    /// <inheritdoc/>
    public override string ToString() => _value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
