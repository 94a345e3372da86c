using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// Days in digits: <c>5/8</c>, <c>5/8/26</c>, <c>5/8/2026</c>, <c>2026/8/5</c>, <c>5.8.</c>, <c>5.8.2026</c>. A dot
/// between two numbers alone is a decimal or a version, and so are three numbers with dots unless the last is a year.
/// </summary>
internal static class NumericDay
{
    public static Match Read(Phrase phrase, DayPlace place, QuickAddContext context)
    {
        var word = phrase[0];
        var separator = word.Contains('/') ? '/' : '.';
        Span<Range> parts = stackalloc Range[4];
        var count = word.Split(parts, separator);
        if (count is < 2 or > 3)
            return Match.None;
        var first = word[parts[0]];
        var last = count == 3 ? word[parts[2]] : [];

        if (separator == '/' && first.Length == 4)
            return Find(phrase, place, context, last, word[parts[1]], first);
        if (separator == '/' ? count == 3 && last.Length is not (2 or 4) : count == 2 || last.Length is not (0 or 4))
            return Match.None;
        return IsMonthFirst(context)
            ? Find(phrase, place, context, word[parts[1]], first, last)
            : Find(phrase, place, context, first, word[parts[1]], last);
    }

    private static Match Find(Phrase phrase, DayPlace place, QuickAddContext context, ReadOnlySpan<char> day, ReadOnlySpan<char> month, ReadOnlySpan<char> year)
    {
        var yearNumber = 0;
        if (day.Length > 2 || month.Length > 2 || !Quantity.TryRead(day, out var dayNumber) || !Quantity.TryRead(month, out var monthNumber)
            || (!year.IsEmpty && !Quantity.TryRead(year, out yearNumber)))
            return Match.None;

        var found = year.IsEmpty
            ? DayOfMonth.NextOccurrence(monthNumber, dayNumber, context.Today)
            : DayOfMonth.Exact(year.Length == 2 ? 2000 + yearNumber : yearNumber, monthNumber, dayNumber);
        if (found is not null)
            return DayReader.Day(phrase, 1, found);
        // Where no date was announced, it is a fraction or a ratio.
        return place == DayPlace.Explicit
            ? Match.Wrong(phrase, 1, $"{DayReader.NoSuchDay(phrase, 1)} Here the {(IsMonthFirst(context) ? "month" : "day")} comes first.")
            : Match.None;
    }

    private static bool IsMonthFirst(QuickAddContext context)
    {
        var pattern = context.Culture.DateTimeFormat.ShortDatePattern;
        return pattern.IndexOf('M') < pattern.IndexOf('d');
    }
}
