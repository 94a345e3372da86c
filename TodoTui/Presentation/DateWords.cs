using System.Globalization;

namespace TodoTui.Presentation;

/// <summary>In which order the parts of a date stand.</summary>
internal enum DateOrder
{
    /// <summary><c>25 Dec 2026</c>.</summary>
    DayMonth,

    /// <summary><c>Dec 25 2026</c>.</summary>
    MonthDay,

    /// <summary><c>2026-12-25</c>.</summary>
    YearMonthDay,
}

/// <summary>Days and times of day as the user writes them, with English names. The order is that of his culture.</summary>
internal static class DateWords
{
    private static readonly CultureInfo Words = CultureInfo.InvariantCulture;

    private static DateOrder Order
    {
        get
        {
            var culture = CultureInfo.CurrentCulture;
            var pattern = culture.DateTimeFormat.ShortDatePattern;
            // Without a country there is no habit to follow, though the library has one.
            if (culture.Name.Length == 0 && pattern == Words.DateTimeFormat.ShortDatePattern)
                return DateOrder.DayMonth;
            return pattern[pattern.IndexOfAny(['d', 'M', 'y'])] switch
            {
                'd' => DateOrder.DayMonth,
                'M' => DateOrder.MonthDay,
                _ => DateOrder.YearMonthDay,
            };
        }
    }

    /// <summary>A day without its year: <c>25 Dec</c>.</summary>
    public static string Day(DateOnly day) => day.ToString(Order switch
    {
        DateOrder.DayMonth => "d MMM",
        DateOrder.MonthDay => "MMM d",
        _ => "MM-dd",
    }, Words);

    /// <summary>A day with its year: <c>25 Dec 2026</c>.</summary>
    public static string DayAndYear(DateOnly day) => day.ToString(Order switch
    {
        DateOrder.DayMonth => "d MMM yyyy",
        DateOrder.MonthDay => "MMM d yyyy",
        _ => "yyyy-MM-dd",
    }, Words);

    /// <summary>A weekday: <c>Fri</c>.</summary>
    public static string Weekday(DayOfWeek day) => Words.DateTimeFormat.GetAbbreviatedDayName(day);

    /// <summary>A month with its year: <c>December 2026</c>.</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", Words);

    /// <summary>A time of day: <c>17:00</c>.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", Words);
}
