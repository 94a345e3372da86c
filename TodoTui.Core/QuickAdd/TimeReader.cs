using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Times of day: <c>17:00</c>, <c>5pm</c>, <c>5:30 pm</c>, <c>noon</c>, <c>midnight</c>.</summary>
internal static class TimeReader
{
    private static readonly Keywords<int> NamedHours = new(("noon", 12), ("midnight", 0));

    // What is added to the hour.
    private static readonly Keywords<int> Halves = new(("am", 0), ("pm", 12));

    public static Match Read(Phrase phrase)
    {
        if (NamedHours.Find(phrase[0]) is { } named)
            return Match.Of(phrase, 1, new TimeToken(phrase.Span(1), new TimeOnly(named, 0)));
        if (!TryReadClock(phrase[0], out var hour, out var minute, out var ending))
            return Match.None;

        var hasMinutes = phrase[0].Contains(':');
        if (Halves.Find(ending.IsEmpty ? phrase[1] : ending) is { } half)
            return hour is >= 1 and <= 12 ? Time((hour % 12) + half, minute, ending.IsEmpty ? 2 : 1) : Match.None;
        return ending.IsEmpty && hasMinutes && hour <= 23 ? Time(hour, minute, 1) : Match.None;

        Match Time(int hour, int minute, int words) => Match.Of(phrase, words, new TimeToken(phrase.Span(words), new TimeOnly(hour, minute)));
    }

    // 5, 5:30, and what follows in the same word.
    private static bool TryReadClock(ReadOnlySpan<char> word, out int hour, out int minute, out ReadOnlySpan<char> ending)
    {
        var hours = Quantity.LeadingDigits(word);
        ending = word[hours.Length..];
        minute = 0;
        if (hours.Length > 2 || !Quantity.TryRead(hours, out hour))
        {
            hour = 0;
            return false;
        }

        if (ending is not [':', .. var afterColon])
            return true;
        var minutes = Quantity.LeadingDigits(afterColon);
        ending = afterColon[minutes.Length..];
        return minutes.Length == 2 && Quantity.TryRead(minutes, out minute) && minute <= 59;
    }
}
