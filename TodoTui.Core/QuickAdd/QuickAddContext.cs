using System.Globalization;
using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>What the meaning of a line depends on besides its text.</summary>
/// <param name="Now">The present: what <c>today</c> is, and which dates and times have passed.</param>
/// <param name="Culture">Says only whether <c>5/8</c> has the day or the month first; the words are English.</param>
/// <param name="FirstDayOfWeek">Where <c>next week</c> begins; the day before it is <c>eow</c>.</param>
public sealed record QuickAddContext(LocalDateTime Now, CultureInfo Culture, DayOfWeek FirstDayOfWeek)
{
    /// <summary>The day of <see cref="Now"/>.</summary>
    internal DateOnly Today => Now.Day;

    /// <summary>
    /// The first day after today that is one of <paramref name="days"/>, never today itself; null only where the calendar
    /// ends before it.
    /// </summary>
    internal DateOnly? Next(Weekdays days) =>
        new DateShift(1, DateUnit.Day).ApplyTo(Today) is { } tomorrow ? Occurrences.FirstOn(days, tomorrow) : null;
}
