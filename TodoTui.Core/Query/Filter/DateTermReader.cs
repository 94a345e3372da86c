using System.Buffers;
using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Reads what is asked of a date.</summary>
internal static class DateTermReader
{
    private const string Through = "..";

    private static readonly Keywords<(DateUnit Unit, int Offset)> Names = new(
        ("today", (DateUnit.Day, 0)), ("tomorrow", (DateUnit.Day, 1)), ("yesterday", (DateUnit.Day, -1)),
        ("week", (DateUnit.Week, 0)), ("this-week", (DateUnit.Week, 0)), ("next-week", (DateUnit.Week, 1)), ("last-week", (DateUnit.Week, -1)),
        ("month", (DateUnit.Month, 0)), ("this-month", (DateUnit.Month, 0)), ("next-month", (DateUnit.Month, 1)), ("last-month", (DateUnit.Month, -1)),
        ("year", (DateUnit.Year, 0)), ("this-year", (DateUnit.Year, 0)), ("next-year", (DateUnit.Year, 1)), ("last-year", (DateUnit.Year, -1)));

    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789-");

    public static FilterTerm Read(string word, DateField field, FilterComparison comparison, string value, bool isUnfinished)
    {
        if (Find(field, comparison, value) is { } filter)
            return new FilterTerm(filter, FilterTokenKind.Date);
        return value.Length == 0 || (isUnfinished && IsBegun(comparison, value))
            ? FilterTerm.Begun(FilterTokenKind.Date)
            : FilterTerm.Unknown(word, AdviceOn(field));
    }

    private static string AdviceOn(DateField field) => field switch
    {
        DateField.Due => "type due:today, due:week, due<+7d, due<2026-12-31 or due:none.",
        DateField.Created => "type created:today, created<7d for newer, created>7d for older, or created<2026-12-31.",
        _ => "type done:today, done<7d for later, done>7d for earlier, or done<2026-12-31.",
    };

    private static DateFilter? Find(DateField field, FilterComparison comparison, string value)
    {
        if (comparison == FilterComparison.Is)
        {
            if (TermReader.Presence.Find(value) is { } isDated)
                return new DatedFilter(field, isDated);
            if (value.IndexOf(Through, StringComparison.Ordinal) is >= 0 and var dots)
                return Range(field, value[..dots], value[(dots + Through.Length)..]);
        }

        return Days(value) is { } days ? new ComparedDateFilter(field, comparison, days) : null;
    }

    private static DateRangeFilter? Range(DateField field, string from, string to)
    {
        var (first, last) = (Days(from), Days(to));
        var isWhole = (first is not null || from.Length == 0) && (last is not null || to.Length == 0);
        return isWhole && (first ?? last) is not null ? new DateRangeFilter(field, first, last) : null;
    }

    private static FilterDays? Days(string value)
    {
        if (Names.Find(value) is var (unit, offset))
            return new NamedDays(unit, offset);
        if (EnglishWords.Weekdays.Find(value) is { } weekday)
            return new NearWeekday(weekday);
        if (DateShift.TryParse(value, out var shift))
            return new ShiftedDay(shift);
        return Quantity.TryRead(value, EnglishWords.DateUnits, out var count, out var distance)
            ? new DistantDay(new DateShift(count, distance))
            : Fixed(value);
    }

    private static FixedDays? Fixed(string value) => value.Length switch
    {
        10 => Fixed(value, DateUnit.Day),
        7 => Fixed($"{value}-01", DateUnit.Month),
        4 => Fixed($"{value}-01-01", DateUnit.Year),
        _ => null,
    };

    private static FixedDays? Fixed(string day, DateUnit unit) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? new FixedDays(first, unit) : null;

    private static bool IsBegun(FilterComparison comparison, string value)
    {
        if (comparison != FilterComparison.Is)
            return IsBegunDay(value);
        var dots = value.IndexOf(Through, StringComparison.Ordinal);
        if (dots >= 0)
            return (dots == 0 || Days(value[..dots]) is not null) && IsBegunDay(value[(dots + Through.Length)..]);
        return IsBegunDay(value) || TermReader.Presence.FindBegun(value) is not null || (value is [.. var from, '.'] && (from.Length == 0 || Days(from) is not null));
    }

    private static bool IsBegunDay(string value) =>
        Names.FindBegun(value) is not null || EnglishWords.Weekdays.FindBegun(value) is not null || IsBegunDistance(value) || IsBegunNumber(value);

    private static bool IsBegunDistance(string value)
    {
        var amount = value is ['+' or '-', .. var unsigned] ? unsigned : value;
        var digits = Quantity.LeadingDigits(amount);
        return digits.Length == amount.Length || (Quantity.TryRead(digits, out _) && EnglishWords.DateUnits.FindBegun(amount.AsSpan(digits.Length)) is not null);
    }

    // 2026-1, on the way to 2026-12-31.
    private static bool IsBegunNumber(string value) =>
        value.Length < 10 && char.IsAsciiDigit(value[0]) && !value.AsSpan().ContainsAnyExcept(InNumbers);
}
