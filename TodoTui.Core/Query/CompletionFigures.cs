using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>How much was done, and how steadily. What is completed in the future, by a wrong clock, is left out.</summary>
/// <param name="Today">How many tasks were completed today.</param>
/// <param name="ThisWeek">How many since the week began.</param>
/// <param name="AverageAWeek">How many a week, over the last twelve weeks up to today.</param>
/// <param name="CurrentStreak">On how many days in a row something was done, up to today, or to yesterday as long as today nothing is.</param>
/// <param name="LongestStreak">On how many days in a row something was ever done.</param>
public sealed record CompletionFigures(int Today, int ThisWeek, double AverageAWeek, int CurrentStreak, int LongestStreak)
{
    private const int AveragedWeeks = 12;

    /// <summary>The figures on <paramref name="today"/>.</summary>
    /// <param name="loads">What was done on each day.</param>
    /// <param name="today">The present.</param>
    /// <param name="firstDayOfWeek">Where a week begins.</param>
    public static CompletionFigures Of(DayLoads loads, DateOnly today, DayOfWeek firstDayOfWeek)
    {
        var lastDays = Enumerable.Range(0, AveragedWeeks * CalendarWeek.Length).Select(ago => today.DayNumber - ago).Where(number => number >= 0);
        return new CompletionFigures(
            loads[today].Done,
            CalendarWeek.Of(today, firstDayOfWeek).Days.Where(day => day <= today).Sum(day => loads[day].Done),
            lastDays.Sum(number => loads[DateOnly.FromDayNumber(number)].Done) / (double)AveragedWeeks,
            StreakUpTo(today, loads),
            LongestUpTo(today, loads));
    }

    private static int StreakUpTo(DateOnly today, DayLoads loads)
    {
        var last = loads[today].Done > 0 ? today.DayNumber : today.DayNumber - 1;
        var number = last;
        while (number >= 0 && loads[DateOnly.FromDayNumber(number)].Done > 0)
            number--;
        return last - number;
    }

    private static int LongestUpTo(DateOnly today, DayLoads loads)
    {
        var (longest, current, before) = (0, 0, int.MinValue);
        foreach (var number in loads.Done.Select(done => done.Day.DayNumber).Where(number => number <= today.DayNumber).Order())
        {
            current = number == before + 1 ? current + 1 : 1;
            (longest, before) = (Math.Max(longest, current), number);
        }

        return longest;
    }
}
