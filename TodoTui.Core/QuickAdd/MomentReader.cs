using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Days and times, with what leads to them.</summary>
internal static class MomentReader
{
    private const string Due = "due:";

    /// <summary><c>due:fri</c>, <c>due: 5pm</c></summary>
    public static Match ReadDue(Phrase phrase, QuickAddContext context)
    {
        if (!phrase.HasPrefix(Due))
            return Match.None;
        var match = Read(phrase.After(Due), DayPlace.Explicit, context);
        return match.IsNone ? Match.Wrong(phrase, 1, $"{phrase.Quote(1)} is no date: {Examples}") : match;
    }

    /// <summary><c>on fri</c>, <c>by 25 dec</c>, <c>at 5pm</c></summary>
    public static Match ReadAfterPreposition(Phrase phrase, QuickAddContext context) =>
        EnglishWords.Prepositions.Find(phrase[0]) is null ? Match.None : Read(phrase.After(1), DayPlace.AfterPreposition, context);

    /// <summary>A day or a time, whichever is there.</summary>
    public static Match Read(Phrase phrase, DayPlace place, QuickAddContext context) =>
        DayReader.Read(phrase, place, context).Or(() => TimeReader.Read(phrase));

    /// <summary>How to go on.</summary>
    public const string Examples = "type fri, 25 dec, 2026-12-25, +1w or tomorrow 5pm.";
}
