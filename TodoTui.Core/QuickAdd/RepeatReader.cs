using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// Repeats: <c>every 2 weeks</c>, <c>every mon, thu</c>, <c>rec:1m</c>, <c>monthly</c>. What a <see cref="RepeatRule"/>
/// cannot keep exactly is wrong: it is never rounded.
/// </summary>
internal static class RepeatReader
{
    private const string Prefix = "rec:";

    private static readonly Keywords<DateUnit> SingleUnits = new(
        ("day", DateUnit.Day), ("week", DateUnit.Week), ("month", DateUnit.Month), ("year", DateUnit.Year));

    private static readonly Keywords<bool> Workdays = new(("weekday", true), ("workday", true));

    // How often, by word: what cannot be kept although it says when.
    private static readonly Keywords<bool> OtherTimes = new(
        ("weekday", true), ("workday", true), ("weekend", true), ("hour", true), ("morning", true), ("afternoon", true),
        ("evening", true), ("night", true), ("quarter", true));

    private static readonly Keywords<bool> Orders = new(("first", true), ("second", true), ("third", true), ("fourth", true), ("last", true));

    private static readonly Keywords<bool> Limits = new(("until", true), ("till", true), ("except", true), ("starting", true));

    private static readonly Keywords<bool> Conjunctions = new(("and", true), ("or", true), ("&", true));

    /// <summary><c>every …</c> or <c>rec:…</c></summary>
    public static Match Read(Phrase phrase, QuickAddContext context)
    {
        if (phrase.HasPrefix(Prefix))
            return ReadShort(phrase);
        if (!phrase.Is(0, "every"))
            return Match.None;
        var match = ReadEvery(phrase);
        return match.Token is not null && LimitAt(phrase, match.End, context) is > 0 and var words ? NotKept(phrase, words) : match;
    }

    /// <summary><c>monthly</c></summary>
    public static Match ReadAdverb(Phrase phrase) =>
        EnglishWords.Adverbs.Find(phrase[0]) is { } pattern ? Repeat(phrase, 1, RepeatRule.Of(pattern)) : Match.None;

    private static Match ReadShort(Phrase phrase)
    {
        var value = phrase[0][Prefix.Length..];
        if (EnglishWords.Adverbs.Find(value) is { } adverb)
            return Repeat(phrase, 1, RepeatRule.Of(adverb));
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
        if (Workdays.Find(phrase[1]) is not null)
            return Repeat(phrase, 2, RepeatRule.On(Weekdays.Workdays), Weekdays.Workdays);
        if (ReadWeekdays(phrase, 1, out var days, out var isKept) is > 0 and var end)
            return isKept ? On(phrase, end, days) : NotKept(phrase, end);
        if (phrase.Is(1, "other"))
            return ReadOther(phrase);
        var amount = phrase.ReadQuantity(1, EnglishWords.DateUnits, out var count, out var unit);
        return amount > 0 ? Every(phrase, 1 + amount, count, unit) : ReadNotKept(phrase);
    }

    private static Match ReadOther(Phrase phrase)
    {
        if (SingleUnits.Find(phrase[2]) is { } unit)
            return Every(phrase, 3, 2, unit);
        if (ReadWeekdays(phrase, 2, out var days, out _) is not (> 0 and var end))
            return Match.None;
        return end == 3 && days.Each().Count() == 1 ? Repeat(phrase, 3, RepeatRule.Of(Recurrence.Biweekly), days) : NotKept(phrase, end);
    }

    private static Match ReadNotKept(Phrase phrase)
    {
        var word = phrase[1];
        if (OtherTimes.Find(word) is not null || Quantity.TryRead(word, EnglishWords.TimeUnits, out _, out _))
            return NotKept(phrase, 2);
        var isOrdinal = DayOfMonth.IsOrdinal(word);
        if ((isOrdinal || Orders.Find(word) is not null || Quantity.TryRead(word, out _)) && IsTime(phrase[2]))
            return NotKept(phrase, 3);
        return isOrdinal ? NotKept(phrase, 2) : Match.None;
    }

    private static bool IsTime(ReadOnlySpan<char> word) =>
        EnglishWords.Weekdays.Find(word) is not null || OtherTimes.Find(word) is not null || EnglishWords.DateUnits.Find(word) is not null
        || EnglishWords.TimeUnits.Find(word) is not null;

    // mon; mon,thu; mon, wed and fri; mon/thu & fri. How many words of the phrase end with the list, or 0.
    private static int ReadWeekdays(Phrase phrase, int first, out Weekdays days, out bool isKept)
    {
        days = Weekdays.None;
        isKept = true;
        var end = first;
        while (true)
        {
            var hasConjunction = end > first && Conjunctions.Find(phrase[end]) is not null;
            var isListed = end == first || hasConjunction || phrase.Raw(end - 1) is [.., ','];
            var next = hasConjunction ? end + 1 : end;
            if (!isListed || !AddWeekdays(phrase[next], ref days, ref isKept))
                return end == first ? 0 : end;
            isKept &= !(hasConjunction && phrase.Is(end, "or"));
            end = next + 1;
        }
    }

    // Whether the word begins with a weekday. It is kept when it is a list of nothing else: mon-fri may be a span.
    private static bool AddWeekdays(ReadOnlySpan<char> word, ref Weekdays days, ref bool isKept)
    {
        var isFirst = true;
        foreach (var part in word.SplitAny(",/&+-"))
        {
            if (EnglishWords.Weekdays.Find(word[part]) is { } day)
                days |= WeekdaySet.Of(day);
            else if (isFirst)
                return false;
            else
                isKept = false;
            isFirst = false;
        }

        isKept &= !word.Contains('-');
        return true;
    }

    // every week until …, every day for 3 …: how many words with a limit that cannot be kept, or 0.
    private static int LimitAt(Phrase phrase, int end, QuickAddContext context)
    {
        var words = end - phrase.End(0);
        if (Limits.Find(phrase[words]) is not null)
            return UntilReader.Read(phrase.After(words), context).Token is null ? words + 1 : 0;
        return phrase.Is(words, "for") && phrase[words + 1] is [>= '0' and <= '9', ..] ? words + 1 : 0;
    }

    private static Match Every(Phrase phrase, int words, int count, DateUnit unit) =>
        count is >= 1 and <= RepeatRule.MostUnits ? Repeat(phrase, words, RepeatRule.Every(count, unit)) : NotKept(phrase, words);

    // A single day is counted from the due date, which is on it.
    private static Match On(Phrase phrase, int words, Weekdays days) =>
        Repeat(phrase, words, days.Each().Count() == 1 ? RepeatRule.Of(Recurrence.Weekly) : RepeatRule.On(days), days);

    private static Match Repeat(Phrase phrase, int words, RepeatRule rule, Weekdays days = Weekdays.None) =>
        Match.Of(phrase, words, new RepeatToken(phrase.Span(words), rule, days));

    private static Match NotKept(Phrase phrase, int words) =>
        Match.Wrong(phrase, words, $"The repeat {phrase.Quote(words)} cannot be kept: a task can repeat every so many days, weeks, months or years, or on some weekdays.");
}
