using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// Repeats: <c>every 2 weeks</c>, <c>every friday</c>, <c>rec:1m</c>, <c>monthly</c>. What <see cref="Recurrence"/>
/// cannot keep exactly is wrong: it is never rounded.
/// </summary>
internal static class RepeatReader
{
    private const string Prefix = "rec:";

    private static readonly Dictionary<(int Count, DateUnit Unit), Recurrence> Kept = new()
    {
        [(1, DateUnit.Day)] = Recurrence.Daily,
        [(7, DateUnit.Day)] = Recurrence.Weekly,
        [(14, DateUnit.Day)] = Recurrence.Biweekly,
        [(1, DateUnit.Week)] = Recurrence.Weekly,
        [(2, DateUnit.Week)] = Recurrence.Biweekly,
        [(1, DateUnit.Month)] = Recurrence.Monthly,
        [(12, DateUnit.Month)] = Recurrence.Yearly,
        [(1, DateUnit.Year)] = Recurrence.Yearly,
    };

    private static readonly Keywords<DateUnit> SingleUnits = new(
        ("day", DateUnit.Day), ("week", DateUnit.Week), ("month", DateUnit.Month), ("year", DateUnit.Year));

    // How often, by word: what cannot be kept although it says when.
    private static readonly Keywords<bool> OtherTimes = new(
        ("weekday", true), ("workday", true), ("weekend", true), ("hour", true), ("morning", true), ("afternoon", true),
        ("evening", true), ("night", true), ("quarter", true));

    private static readonly Keywords<bool> Orders = new(("first", true), ("second", true), ("third", true), ("fourth", true), ("last", true));

    private static readonly Keywords<bool> Limits = new(("until", true), ("till", true), ("except", true), ("starting", true));

    private static readonly Keywords<bool> Conjunctions = new(("and", true), ("or", true), ("&", true));

    /// <summary><c>every …</c> or <c>rec:…</c></summary>
    public static Match Read(Phrase phrase)
    {
        if (phrase.HasPrefix(Prefix))
            return ReadShort(phrase);
        if (!phrase.Is(0, "every"))
            return Match.None;
        var match = ReadEvery(phrase);
        return match.Token is not null && LimitAt(phrase, match.End) is > 0 and var words ? NotKept(phrase, words) : match;
    }

    /// <summary><c>monthly</c></summary>
    public static Match ReadAdverb(Phrase phrase) =>
        EnglishWords.Adverbs.Find(phrase[0]) is { } recurrence ? Repeat(phrase, 1, recurrence) : Match.None;

    private static Match ReadShort(Phrase phrase)
    {
        var value = phrase[0][Prefix.Length..];
        if (EnglishWords.Adverbs.Find(value) is { } adverb)
            return Repeat(phrase, 1, adverb);
        var amount = value is ['+', .. var signed] ? signed : value;
        // Unlike in dates, an m cannot be a minute here.
        if (amount is [.. var number, 'm' or 'M'] && Quantity.TryRead(number, out var months))
            return Every(phrase, 1, months, DateUnit.Month);
        return Quantity.TryRead(amount, EnglishWords.DateUnits, out var count, out var unit)
            ? Every(phrase, 1, count, unit)
            : Match.Wrong(phrase, 1, $"{phrase.Quote(1)} is no repeat: type rec:1d, rec:1w, rec:2w, rec:1m or rec:1y.");
    }

    private static Match ReadEvery(Phrase phrase)
    {
        if (SingleUnits.Find(phrase[1]) is { } single)
            return Every(phrase, 2, 1, single);
        if (EnglishWords.Weekdays.Find(phrase[1]) is { } weekday)
            return MoreWeekdays(phrase, 2) is > 2 and var words ? NotKept(phrase, words) : Repeat(phrase, 2, Recurrence.Weekly, weekday);
        if (phrase.Is(1, "other"))
            return ReadOther(phrase);
        var amount = phrase.ReadQuantity(1, EnglishWords.DateUnits, out var count, out var unit);
        return amount > 0 ? Every(phrase, 1 + amount, count, unit) : ReadNotKept(phrase);
    }

    private static Match ReadOther(Phrase phrase)
    {
        if (SingleUnits.Find(phrase[2]) is { } unit)
            return Every(phrase, 3, 2, unit);
        return EnglishWords.Weekdays.Find(phrase[2]) is { } weekday ? Repeat(phrase, 3, Recurrence.Biweekly, weekday) : Match.None;
    }

    private static Match ReadNotKept(Phrase phrase)
    {
        var word = phrase[1];
        if (OtherTimes.Find(word) is not null || IsListOfWeekdays(word) || Quantity.TryRead(word, EnglishWords.TimeUnits, out _, out _))
            return NotKept(phrase, 2);
        var isOrdinal = DayOfMonth.IsOrdinal(word);
        if ((isOrdinal || Orders.Find(word) is not null || Quantity.TryRead(word, out _)) && IsTime(phrase[2]))
            return NotKept(phrase, 3);
        return isOrdinal ? NotKept(phrase, 2) : Match.None;
    }

    private static bool IsTime(ReadOnlySpan<char> word) =>
        EnglishWords.Weekdays.Find(word) is not null || OtherTimes.Find(word) is not null || EnglishWords.DateUnits.Find(word) is not null
        || EnglishWords.TimeUnits.Find(word) is not null;

    // mon,thu or mon/thu
    private static bool IsListOfWeekdays(ReadOnlySpan<char> word)
    {
        var end = word.IndexOfAny(",/&-+");
        return end > 0 && EnglishWords.Weekdays.Find(word[..end]) is not null;
    }

    // How many words the list takes that begins with the weekday before: mon, thu and fri.
    private static int MoreWeekdays(Phrase phrase, int words)
    {
        while (true)
        {
            var next = Conjunctions.Find(phrase[words]) is null ? words : words + 1;
            var isListed = next > words || phrase.Raw(words - 1) is [.., ','];
            if (!isListed || EnglishWords.Weekdays.Find(phrase[next]) is null)
                return words;
            words = next + 1;
        }
    }

    // every week until …, every day for 3 …: how many words with the limit, or 0.
    private static int LimitAt(Phrase phrase, int end)
    {
        var words = end - phrase.End(0);
        if (Limits.Find(phrase[words]) is not null)
            return words + 1;
        return phrase.Is(words, "for") && phrase[words + 1] is [>= '0' and <= '9', ..] ? words + 1 : 0;
    }

    private static Match Every(Phrase phrase, int words, int count, DateUnit unit) =>
        Kept.TryGetValue((count, unit), out var recurrence) ? Repeat(phrase, words, recurrence) : NotKept(phrase, words);

    private static Match Repeat(Phrase phrase, int words, Recurrence recurrence, DayOfWeek? weekday = null) =>
        Match.Of(phrase, words, new RepeatToken(phrase.Span(words), recurrence, weekday));

    private static Match NotKept(Phrase phrase, int words) =>
        Match.Wrong(phrase, words, $"The repeat {phrase.Quote(words)} cannot be kept: a task can repeat every day, week, 2 weeks, month or year.");
}
