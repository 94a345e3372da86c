using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Days that are told by their number in a month: <c>25 dec</c>, <c>dec 25, 2027</c>, <c>the 15th</c>.</summary>
internal static class DayOfMonth
{
    private static readonly Keywords<bool> OrdinalEndings = new(("st", true), ("nd", true), ("rd", true), ("th", true));

    public static Match ReadNamed(Phrase phrase, QuickAddContext context)
    {
        var isMonthFirst = EnglishWords.Months.Find(phrase[0]) is not null;
        if (EnglishWords.Months.Find(phrase[isMonthFirst ? 0 : 1]) is not { } month || Number(phrase[isMonthFirst ? 1 : 0]) is not { } day)
            return Match.None;
        return phrase[2].Length == 4 && Quantity.TryRead(phrase[2], out var year)
            ? DayReader.Day(phrase, 3, Exact(year, month, day))
            : DayReader.Day(phrase, 2, NextOccurrence(month, day, context.Today));
    }

    public static Match ReadOrdinal(Phrase phrase, QuickAddContext context)
    {
        var words = phrase.Is(0, "the") ? 2 : 1;
        return IsOrdinal(phrase[words - 1]) && Number(phrase[words - 1]) is { } day ? DayReader.Day(phrase, words, NextOfNumber(day, context.Today)) : Match.None;
    }

    /// <summary><c>15th</c></summary>
    public static bool IsOrdinal(ReadOnlySpan<char> word) =>
        Quantity.LeadingDigits(word) is { Length: > 0 } digits && OrdinalEndings.Find(word[digits.Length..]) is not null;

    /// <summary>That day, or null if it does not exist.</summary>
    public static DateOnly? Exact(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>
    /// The first such day that has not passed, today included, or null if no year has it. 29 February waits for a leap
    /// year: at most 8 years, around a century that is none.
    /// </summary>
    public static DateOnly? NextOccurrence(int month, int day, DateOnly today) =>
        Enumerable.Range(today.Year, 9).Select(year => Exact(year, month, day)).FirstOrDefault(found => found >= today);

    // No two months in a row are short of the same day.
    private static DateOnly? NextOfNumber(int day, DateOnly today) =>
        Enumerable.Range(today.Month - 1, 3)
            .Select(month => Exact(today.Year + (month / 12), (month % 12) + 1, day))
            .FirstOrDefault(found => found >= today);

    // 1 to 31, perhaps as an ordinal.
    private static int? Number(ReadOnlySpan<char> word)
    {
        var digits = Quantity.LeadingDigits(word);
        var isDay = Quantity.TryRead(digits, out var number) && number is >= 1 and <= 31;
        return isDay && digits.Length <= 2 && (digits.Length == word.Length || IsOrdinal(word)) ? number : null;
    }
}
