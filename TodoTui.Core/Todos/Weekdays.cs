namespace TodoTui.Core.Todos;

/// <summary>Days of the week that something is on, in the order in which ISO 8601 counts them.</summary>
[Flags]
public enum Weekdays
{
    /// <summary>No day.</summary>
    None = 0,

    /// <summary>Monday.</summary>
    Monday = 1,

    /// <summary>Tuesday.</summary>
    Tuesday = 2,

    /// <summary>Wednesday.</summary>
    Wednesday = 4,

    /// <summary>Thursday.</summary>
    Thursday = 8,

    /// <summary>Friday.</summary>
    Friday = 16,

    /// <summary>Saturday.</summary>
    Saturday = 32,

    /// <summary>Sunday.</summary>
    Sunday = 64,

    /// <summary>Monday to Friday.</summary>
    Workdays = Monday | Tuesday | Wednesday | Thursday | Friday,

    /// <summary>Every day.</summary>
    All = Workdays | Saturday | Sunday,
}

/// <summary>Between days of the week and sets of them.</summary>
public static class WeekdaySet
{
    /// <summary>The set of <paramref name="day"/> alone.</summary>
    public static Weekdays Of(DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));

    /// <summary>Whether <paramref name="day"/> is one of <paramref name="days"/>.</summary>
    public static bool Has(this Weekdays days, DayOfWeek day) => (days & Of(day)) != 0;

    /// <summary>The days of a set, from Monday on.</summary>
    public static IEnumerable<DayOfWeek> Each(this Weekdays days) =>
        Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7)).Where(day => days.Has(day));
}
