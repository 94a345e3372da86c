using System.Buffers;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Where a day stands in the line, which says which forms can be meant.</summary>
internal enum DayPlace
{
    /// <summary>After <c>due:</c>, or in a field for dates: every form.</summary>
    Explicit,

    /// <summary>After <c>on</c>, <c>by</c> or <c>at</c>, or next to a time: not <c>3d</c>, which may be a size.</summary>
    AfterPreposition,

    /// <summary>At the end of the line: not <c>15th</c>, nor <c>3 days</c> without <c>in</c>.</summary>
    AtEnd,
}

/// <summary>Days: words, weekdays, distances, days of a month.</summary>
internal static class DayReader
{
    /// <summary>What <c>tonight</c> means, until it has passed.</summary>
    public static readonly TimeOnly Evening = new(20, 0);

    private static readonly SearchValues<char> InDates = SearchValues.Create("0123456789-");

    public static Match Read(Phrase phrase, DayPlace place, QuickAddContext context) =>
        Named(phrase, context)
            .Or(() => Weekday(phrase, context))
            .Or(() => Distance(phrase, place, context))
            .Or(() => DayOfMonth.ReadNamed(phrase, context))
            .Or(() => place == DayPlace.AtEnd ? Match.None : DayOfMonth.ReadOrdinal(phrase, context))
            .Or(() => Iso(phrase))
            .Or(() => NumericDay.Read(phrase, place, context));

    private static Match Named(Phrase phrase, QuickAddContext context)
    {
        var today = context.Today;
        if (phrase.Is(0, "today"))
            return Day(phrase, 1, today);
        if (phrase.Is(0, "tonight"))
            return Day(phrase, 1, today, context.Now.Time < Evening ? Evening : null);
        if (phrase.Is(0, "tomorrow"))
            return Day(phrase, 1, new DateShift(1, DateUnit.Day).ApplyTo(today));
        if (phrase.Is(0, "eow"))
            return Day(phrase, 1, new DateShift(DaysLeftInWeek(context), DateUnit.Day).ApplyTo(today));
        if (phrase.Is(0, "eom"))
            return Day(phrase, 1, LastOfMonth(today));
        if (phrase.Is(0, "eoy"))
            return Day(phrase, 1, new DateOnly(today.Year, 12, 31));
        return phrase.Is(0, "next") ? Next(phrase, context) : Match.None;
    }

    private static Match Next(Phrase phrase, QuickAddContext context)
    {
        var today = context.Today;
        if (phrase.Is(1, "week"))
            return Day(phrase, 2, new DateShift(DaysLeftInWeek(context) + 1, DateUnit.Day).ApplyTo(today));
        if (phrase.Is(1, "month"))
            return Day(phrase, 2, new DateShift(1, DateUnit.Day).ApplyTo(LastOfMonth(today)));
        return phrase.Is(1, "year") ? Day(phrase, 2, new DateShift(1, DateUnit.Year).ApplyTo(new DateOnly(today.Year, 1, 1))) : Match.None;
    }

    private static Match Weekday(Phrase phrase, QuickAddContext context)
    {
        var words = phrase.Is(0, "next") || phrase.Is(0, "this") ? 2 : 1;
        return EnglishWords.Weekdays.Find(phrase[words - 1]) is { } weekday ? Day(phrase, words, context.Next(WeekdaySet.Of(weekday))) : Match.None;
    }

    private static Match Distance(Phrase phrase, DayPlace place, QuickAddContext context)
    {
        if (phrase.Is(0, "in"))
            return In(phrase.After(1), context);
        if (place == DayPlace.AfterPreposition)
            return Match.None;
        if (phrase[0] is ['+', .. var amount] && Quantity.TryRead(amount, EnglishWords.DateUnits, out var more, out var shift))
            return Day(phrase, 1, new DateShift(more, shift).ApplyTo(context.Today));
        var words = phrase.ReadQuantity(0, EnglishWords.DateUnits, out var count, out var unit);
        return words == 1 || (words == 2 && place == DayPlace.Explicit)
            ? Day(phrase, words, new DateShift(count, unit).ApplyTo(context.Today))
            : Match.None;
    }

    private static Match In(Phrase phrase, QuickAddContext context)
    {
        if ((phrase.Is(0, "a") || phrase.Is(0, "one")) && EnglishWords.DateUnits.Find(phrase[1]) is { } single)
            return Day(phrase, 2, new DateShift(1, single).ApplyTo(context.Today));
        var words = phrase.ReadQuantity(0, EnglishWords.DateUnits, out var count, out var unit);
        return words > 0 ? Day(phrase, words, new DateShift(count, unit).ApplyTo(context.Today)) : Match.None;
    }

    private static Match Iso(Phrase phrase)
    {
        if (phrase[0] is not [_, _, _, _, '-', _, _, '-', _, _, ..])
            return Match.None;
        if (DueDate.TryParse(phrase[0].ToString(), out var due))
            return Day(phrase, 1, due.Day, due.Time);
        return phrase[0].ContainsAnyExcept(InDates) ? Match.None : Match.Wrong(phrase, 1, NoSuchDay(phrase, 1));
    }

    /// <summary>A token for <paramref name="day"/>, or a warning where the calendar ends before it.</summary>
    public static Match Day(Phrase phrase, int words, DateOnly? day, TimeOnly? time = null) =>
        day is { } found ? Match.Of(phrase, words, new DateToken(phrase.Span(words), found, time)) : Match.Wrong(phrase, words, NoSuchDay(phrase, words));

    /// <summary>What to say of a day that does not exist.</summary>
    public static string NoSuchDay(Phrase phrase, int words) => $"{phrase.Quote(words)} is not in the calendar.";

    private static int DaysLeftInWeek(QuickAddContext context) => (context.FirstDayOfWeek - context.Today.DayOfWeek + 13) % 7;

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
