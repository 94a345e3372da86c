using System.Globalization;
using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Puts a day and a time together.</summary>
internal static class Moment
{
    /// <summary>
    /// The due date, or null when nothing says one. A time alone is the next such time, today or tomorrow. A repeat
    /// alone begins today, or on the next weekday that it names; one on all workdays begins today if this is one.
    /// </summary>
    public static DueDate? Due(DateToken? date, TimeToken? time, RepeatToken? repeat, QuickAddContext context)
    {
        if (date is not null)
            return new DueDate(date.Day, time?.Time ?? date.Time);
        if (time is null && repeat is null)
            return null;
        var next = time is null ? context.Today : Next(time.Time, context);
        var day = repeat?.Days switch
        {
            null or Weekdays.None => next,
            Weekdays.Workdays => next is { } from ? Occurrences.FirstOn(Weekdays.Workdays, from) : null,
            { } days => context.Next(days),
        };
        return new DueDate(day ?? context.Today, time?.Time);
    }

    /// <summary>What of the due date may surprise.</summary>
    public static IEnumerable<QuickAddWarning> Notes(DueDate due, DateToken? date, TimeToken? time, QuickAddContext context)
    {
        if (time?.Time == TimeOnly.MinValue)
            yield return new(time.Span, $"Midnight is the end of {Day(due)}: the task is due on that day, without a time.");
        if (due.IsPast(context.Now) && (date?.Span ?? time?.Span) is { } span)
            yield return new(span, $"{due} is already past.");
    }

    // The midnight that is next ends today.
    private static DateOnly? Next(TimeOnly time, QuickAddContext context) =>
        time == TimeOnly.MinValue || time > context.Now.Time ? context.Today : new DateShift(1, DateUnit.Day).ApplyTo(context.Today);

    private static string Day(DueDate due) => due.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
