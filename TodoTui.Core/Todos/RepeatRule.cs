namespace TodoTui.Core.Todos;

/// <summary>
/// How a task comes back: every so many days, weeks, months or years, or on some days of every week; for ever or up to
/// a last day. What means the same is the same rule: <c>every 14 days</c> is <c>every 2 weeks</c>.
/// </summary>
public readonly record struct RepeatRule
{
    /// <summary>The most units between two times.</summary>
    public const int MostUnits = 9_999;

    private RepeatRule(int count, DateUnit unit, Weekdays days) => (Count, Unit, Days) = (count, unit, days);

    /// <summary>How many units from one time to the next, at least 1.</summary>
    public int Count { get; }

    /// <summary>The unit.</summary>
    public DateUnit Unit { get; }

    /// <summary>The days of every week that it names; none when it counts from the due date instead.</summary>
    public Weekdays Days { get; }

    /// <summary>The last day on which it may be due, or null when there is none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The pattern nearest to it, for programs that know no other rules.</summary>
    public Recurrence Nearest => (Unit, Count) switch
    {
        // From five days a week on it is more like every day.
        (DateUnit.Week, _) when Days != Weekdays.None => Days.Each().Count() >= 5 ? Recurrence.Daily : Recurrence.Weekly,
        (DateUnit.Day, _) => NearestTo(Count),
        (DateUnit.Week, _) => NearestTo(7 * Count),
        (DateUnit.Month, _) => NearestTo(30 * Count),
        _ => Recurrence.Yearly,
    };

    /// <summary>Whether it is one of the five patterns, be there a last day or not.</summary>
    public bool IsPattern => this with { Until = null } == Of(Nearest);

    /// <summary>One of the five patterns.</summary>
    public static RepeatRule Of(Recurrence pattern) => pattern switch
    {
        Recurrence.Daily => Every(1, DateUnit.Day),
        Recurrence.Weekly => Every(1, DateUnit.Week),
        Recurrence.Biweekly => Every(2, DateUnit.Week),
        Recurrence.Monthly => Every(1, DateUnit.Month),
        _ => Every(1, DateUnit.Year),
    };

    /// <summary>Every so many units, counted from the due date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 1 to <see cref="MostUnits"/>.</exception>
    public static RepeatRule Every(int count, DateUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MostUnits);
        return (unit, count) switch
        {
            (DateUnit.Day, _) when count % 7 == 0 => new(count / 7, DateUnit.Week, Weekdays.None),
            (DateUnit.Month, _) when count % 12 == 0 => new(count / 12, DateUnit.Year, Weekdays.None),
            _ => new(count, unit, Weekdays.None),
        };
    }

    /// <summary>On each of these days, every week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no day.</exception>
    public static RepeatRule On(Weekdays days)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(days, Weekdays.None);
        return days == Weekdays.All ? Every(1, DateUnit.Day) : new(1, DateUnit.Week, days);
    }

    private static Recurrence NearestTo(int days) => days switch
    {
        <= 3 => Recurrence.Daily,
        <= 10 => Recurrence.Weekly,
        <= 21 => Recurrence.Biweekly,
        <= 197 => Recurrence.Monthly,
        _ => Recurrence.Yearly,
    };
}
