using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Reminders: <c>remind:30m</c>, <c>remind 1 hour before</c>, <c>remind me at 9am</c>.</summary>
internal static class ReminderReader
{
    private const string Prefix = "remind:";

    public static Match Read(Phrase phrase)
    {
        if (phrase.HasPrefix(Prefix))
        {
            var match = ReadValue(phrase.After(Prefix));
            return match.IsNone ? Match.Wrong(phrase, 1, $"{phrase.Quote(1)} is no reminder: type remind:30m, remind:1h, remind:1d or remind:9am.") : match;
        }

        if (!phrase.Is(0, "remind"))
            return Match.None;
        var words = phrase.Is(1, "me") ? 2 : 1;
        return ReadValue(phrase.After(phrase.Is(words, "at") ? words + 1 : words));
    }

    /// <summary><c>30m</c>, <c>1 hour before</c>, <c>9am</c></summary>
    public static Match ReadValue(Phrase phrase)
    {
        var time = TimeReader.Read(phrase);
        if (time.Token is TimeToken at)
            return time with { Token = new ReminderToken(at.Span, null, at.Time) };

        var words = ReadLength(phrase, out var before);
        if (words == 0)
            return Match.None;
        if (phrase.Is(words, "before"))
            words++;
        return Match.Of(phrase, words, new ReminderToken(phrase.Span(words), before, null));
    }

    private static int ReadLength(Phrase phrase, out TimeSpan length)
    {
        var words = phrase.ReadQuantity(0, EnglishWords.TimeUnits, out var count, out var unit);
        length = count * unit;
        return words > 0 || !TryReadParts(phrase[0], out length) ? words : 1;
    }

    // 1h30m
    private static bool TryReadParts(ReadOnlySpan<char> word, out TimeSpan length)
    {
        length = TimeSpan.Zero;
        while (!word.IsEmpty)
        {
            var afterDigits = word[Quantity.LeadingDigits(word).Length..];
            var unitEnd = afterDigits.IndexOfAnyInRange('0', '9');
            var part = unitEnd < 0 ? word : word[..(word.Length - afterDigits.Length + unitEnd)];
            if (!Quantity.TryRead(part, EnglishWords.TimeUnits, out var count, out var unit))
                return false;
            length += count * unit;
            word = word[part.Length..];
        }

        return length > TimeSpan.Zero;
    }
}
