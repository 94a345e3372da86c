using System.Buffers;
using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Priorities and tags: single words with a sign.</summary>
internal static class MarkReader
{
    // Another sign within makes the word something else: a handle such as @ann@example.org.
    private static readonly SearchValues<char> NotInTags = SearchValues.Create("#@\"");

    public static Match ReadPriority(Phrase phrase)
    {
        if (PriorityOf(phrase) is { } priority)
            return Match.Of(phrase, 1, new PriorityToken(phrase.Span(1), priority));
        return phrase[0] is ['!', var next, ..] && char.IsAsciiLetter(next)
            ? Match.Wrong(phrase, 1, $"{phrase.Quote(1)} is no priority: type !high, !med or !low.")
            : Match.None;
    }

    public static Match ReadTag(Phrase phrase)
    {
        if (phrase[0] is not ['#' or '+' or '@', .. var rest] || !StartsWithLetter(rest))
            return Match.None;
        var tag = rest.TrimEnd(",;.:!?");
        if (tag.Contains(','))
            return Match.Wrong(phrase, 1, $"{phrase.Quote(1)} has a comma, which no tag can have: put a blank and a sign before each tag.");
        return tag.ContainsAny(NotInTags) || HasControlCharacter(tag)
            ? Match.None
            : Match.Of(phrase, 1, new TagToken(phrase.Span(1), tag.ToString()));
    }

    private static Priority? PriorityOf(Phrase phrase) => phrase.Raw(0) switch
    {
        "(A)" when phrase.IsAtStartOfLine => Priority.High,
        "(B)" when phrase.IsAtStartOfLine => Priority.Medium,
        "(C)" when phrase.IsAtStartOfLine => Priority.Low,
        _ => EnglishWords.Priorities.Find(phrase[0]),
    };

    private static bool StartsWithLetter(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && Rune.IsLetter(first);

    private static bool HasControlCharacter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
                return true;
        }

        return false;
    }
}
