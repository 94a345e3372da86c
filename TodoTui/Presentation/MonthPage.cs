namespace TodoTui.Presentation;

/// <summary>
/// A month as a calendar shows it: six weeks from the one with the first of the month, with the days of the months around
/// it.
/// </summary>
/// <param name="First">The first of the month.</param>
/// <param name="FirstDayOfWeek">Where a week begins.</param>
internal readonly record struct MonthPage(DateOnly First, DayOfWeek FirstDayOfWeek)
{
    /// <summary>How many weeks a page has: enough for every month.</summary>
    public const int Weeks = 6;

    /// <summary>How many days a week has.</summary>
    public const int Days = 7;

    /// <summary>The weekdays from left to right.</summary>
    public IEnumerable<DayOfWeek> Weekdays
    {
        get
        {
            var first = (int)FirstDayOfWeek;
            return Enumerable.Range(first, Days).Select(day => (DayOfWeek)(day % Days));
        }
    }

    // How many days of the month before stand in the first week.
    private int DaysBefore => ((int)First.DayOfWeek - (int)FirstDayOfWeek + Days) % Days;

    /// <summary>The page that <paramref name="day"/> is on.</summary>
    public static MonthPage Of(DateOnly day, DayOfWeek firstDayOfWeek) => new(new DateOnly(day.Year, day.Month, 1), firstDayOfWeek);

    /// <summary>The day at a place of the page; null where the calendar has not begun or has ended.</summary>
    /// <param name="week">The row, from 0 on.</param>
    /// <param name="weekday">The column, from 0 on.</param>
    public DateOnly? DayAt(int week, int weekday)
    {
        var number = First.DayNumber - DaysBefore + (week * Days) + weekday;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }

    /// <summary>Whether <paramref name="day"/> is one of the month itself.</summary>
    public bool IsOfMonth(DateOnly day) => day.Year == First.Year && day.Month == First.Month;
}
