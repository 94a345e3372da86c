using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>The last day of a repeat: <c>until 25 dec</c>, <c>until eoy</c>; <c>until may</c> is up to the last day of May.</summary>
internal static class UntilReader
{
    private static readonly Keywords<bool> Words = new(("until", true), ("till", true));

    public static Match Read(Phrase phrase, QuickAddContext context)
    {
        if (Words.Find(phrase[0]) is null)
            return Match.None;
        var day = DayReader.Read(phrase.After(1), DayPlace.Explicit, context).Or(() => Month(phrase.After(1), context));
        return day.Token is DateToken date ? day with { Token = new UntilToken(date.Span, date.Day) } : day;
    }

    private static Match Month(Phrase phrase, QuickAddContext context)
    {
        if (EnglishWords.Months.Find(phrase[0]) is not { } month)
            return Match.None;
        if (phrase[1].Length == 4 && Quantity.TryRead(phrase[1], out var year))
            return DayReader.Day(phrase, 2, Last(year, month));
        return DayReader.Day(phrase, 1, Last(context.Today.Year + (month < context.Today.Month ? 1 : 0), month));
    }

    private static DateOnly? Last(int year, int month) =>
        DayOfMonth.Exact(year, month, 1) is { } first ? first.AddDays(DateTime.DaysInMonth(year, month) - 1) : null;
}
