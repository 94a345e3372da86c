using TodoTui.Core.Todos;

namespace TodoTui.Core.Schedule;

/// <summary>
/// The days on which a repeating task is due. All of it is about days of the calendar and times of the clock on the
/// wall: no time zone comes into it, so nothing moves when clocks are changed.
/// </summary>
public static class Occurrences
{
    /// <summary>
    /// When a task is due again that is done now: the first time after its due date that lies in the future, on a later
    /// day than today for whole days. Null when the rule or the calendar ends before that.
    /// </summary>
    /// <param name="rule">How it comes back.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="anchorDay">The day of the month that it is meant for, where the month is too short for it; else null.</param>
    /// <param name="now">The present.</param>
    public static DueDate? Next(RepeatRule rule, DueDate due, int? anchorDay, LocalDateTime now)
    {
        var isTodayPast = due.Time is not { } time || time <= now.Time;
        var notBefore = Math.Max(due.Day.DayNumber, now.Day.DayNumber - (isTodayPast ? 0 : 1));
        var next = notBefore < DateOnly.MaxValue.DayNumber ? NextDay(rule, due.Day, anchorDay, DateOnly.FromDayNumber(notBefore + 1)) : null;
        return next is { } day && !(day > rule.Until) ? due with { Day = day } : null;
    }

    /// <summary>The day of the month that a task is meant for: that of its due date, or the anchor where the month is too short for it.</summary>
    public static int DayOfMonth(DateOnly due, int? anchorDay) =>
        anchorDay > due.Day && due.Day == DateTime.DaysInMonth(due.Year, due.Month) ? Math.Min(anchorDay.Value, 31) : due.Day;

    /// <summary>The first of these days of the week from <paramref name="from"/> on, itself included; null where the calendar ends before that.</summary>
    public static DateOnly? FirstOn(Weekdays days, DateOnly from)
    {
        for (var number = from.DayNumber; number <= Math.Min(from.DayNumber + 6, DateOnly.MaxValue.DayNumber); number++)
        {
            if (DateOnly.FromDayNumber(number) is var day && days.Has(day.DayOfWeek))
                return day;
        }

        return null;
    }

    // From a day after the due date on.
    private static DateOnly? NextDay(RepeatRule rule, DateOnly due, int? anchorDay, DateOnly from) => rule.Unit switch
    {
        DateUnit.Week when rule.Days != Weekdays.None => FirstOn(rule.Days, from),
        DateUnit.Day => ByDays(due, rule.Count, from),
        DateUnit.Week => ByDays(due, 7 * rule.Count, from),
        DateUnit.Month => ByMonths(due, DayOfMonth(due, anchorDay), rule.Count, from),
        _ => ByMonths(due, DayOfMonth(due, anchorDay), 12 * rule.Count, from),
    };

    private static DateOnly? ByDays(DateOnly due, int step, DateOnly from)
    {
        var steps = (from.DayNumber - due.DayNumber + step - 1) / step;
        return new DateShift(steps * step, DateUnit.Day).ApplyTo(due);
    }

    // Each month is reached from the first, not from the one before: a short one must not shorten those after it.
    private static DateOnly? ByMonths(DateOnly due, int dayOfMonth, int step, DateOnly from)
    {
        var months = (12 * (from.Year - due.Year)) + from.Month - due.Month;
        var first = new DateOnly(due.Year, due.Month, 1);
        for (var steps = Math.Max(1, (months + step - 1) / step); ; steps++)
        {
            if (new DateShift(steps * step, DateUnit.Month).ApplyTo(first) is not { } month)
                return null;
            var day = month.AddDays(Math.Min(dayOfMonth, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
            if (day >= from)
                return day;
        }
    }
}
