using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Days from a first to a last one, both included.</summary>
internal readonly record struct DayInterval(DateOnly First, DateOnly Last)
{
    public static DayInterval Of(DateOnly day) => new(day, day);

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>This, the other and all between them.</summary>
    public DayInterval Through(DayInterval other) =>
        new(First < other.First ? First : other.First, Last > other.Last ? Last : other.Last);
}

/// <summary>Days as they are told, which may depend on the present. Where the calendar ends, its end is meant.</summary>
internal abstract record FilterDays
{
    /// <summary>The days at that moment.</summary>
    /// <param name="moment">The present.</param>
    /// <param name="isPast">Whether distances and weekdays without a direction count back.</param>
    public abstract DayInterval At(FilterMoment moment, bool isPast);

    protected static DateOnly Move(DateOnly day, int count, DateUnit unit) =>
        new DateShift(count, unit).ApplyTo(day) ?? (count < 0 ? DateOnly.MinValue : DateOnly.MaxValue);

    // From the first day of a unit to its last.
    protected static DayInterval WholeUnit(DateOnly first, DateUnit unit) =>
        new DateShift(1, unit).ApplyTo(first) is { } next ? new DayInterval(first, next.AddDays(-1)) : new DayInterval(first, DateOnly.MaxValue);
}

/// <summary><c>today</c>, <c>week</c>, <c>last-month</c>: the unit that today is in, or one beside it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Offset">How many units later than the present one.</param>
internal sealed record NamedDays(DateUnit Unit, int Offset) : FilterDays
{
    public override DayInterval At(FilterMoment moment, bool isPast) =>
        WholeUnit(Move(FirstOfPresent(moment), Offset, Unit), Unit);

    private DateOnly FirstOfPresent(FilterMoment moment)
    {
        var today = moment.Today;
        return Unit switch
        {
            DateUnit.Day => today,
            DateUnit.Week => Move(today, -((today.DayOfWeek - moment.FirstDayOfWeek + 7) % 7), DateUnit.Day),
            DateUnit.Month => new DateOnly(today.Year, today.Month, 1),
            _ => new DateOnly(today.Year, 1, 1),
        };
    }
}

/// <summary><c>+7d</c>, <c>-2w</c></summary>
internal sealed record ShiftedDay(DateShift Shift) : FilterDays
{
    public override DayInterval At(FilterMoment moment, bool isPast) =>
        DayInterval.Of(Move(moment.Today, Shift.Count, Shift.Unit));
}

/// <summary><c>7d</c>: so far ahead of today, or ago.</summary>
internal sealed record DistantDay(DateShift Distance) : FilterDays
{
    public override DayInterval At(FilterMoment moment, bool isPast) =>
        DayInterval.Of(Move(moment.Today, isPast ? -Distance.Count : Distance.Count, Distance.Unit));
}

/// <summary><c>fri</c>: the next one or the last one, never today.</summary>
internal sealed record NearWeekday(DayOfWeek Weekday) : FilterDays
{
    public override DayInterval At(FilterMoment moment, bool isPast)
    {
        var days = isPast ? -(((moment.Today.DayOfWeek - Weekday + 6) % 7) + 1) : ((Weekday - moment.Today.DayOfWeek + 6) % 7) + 1;
        return DayInterval.Of(Move(moment.Today, days, DateUnit.Day));
    }
}

/// <summary><c>2026-12-01</c>, <c>2026-12</c>, <c>2026</c></summary>
/// <param name="First">The first day of the unit.</param>
/// <param name="Unit">Day, month or year.</param>
internal sealed record FixedDays(DateOnly First, DateUnit Unit) : FilterDays
{
    public override DayInterval At(FilterMoment moment, bool isPast) => WholeUnit(First, Unit);
}
