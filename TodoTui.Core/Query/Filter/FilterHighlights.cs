using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>The words that a filter searches for, and where they are in a text. Those that it excludes are not among them.</summary>
public sealed class FilterHighlights
{
    private readonly string[] _folded;

    private FilterHighlights(ValueList<string> words)
    {
        Words = words;
        _folded = [.. words.Select(FoldedText.Fold).Where(word => word.Length > 0)];
    }

    /// <summary>The words and phrases as they are written, each once, in the order of the filter.</summary>
    public ValueList<string> Words { get; }

    /// <summary>Those of <paramref name="filter"/>.</summary>
    public static FilterHighlights Of(TodoFilter filter) => new([.. WordsOf(filter, isPositive: true).Distinct()]);

    /// <summary>Where they are in <paramref name="text"/>, whatever its case and accents: in order, apart, and of whole grapheme clusters.</summary>
    public ValueList<TextSpan> In(string text)
    {
        if (_folded.Length == 0 || text.Length == 0)
            return [];
        var folded = FoldedText.FoldWithOrigins(text, out var origins);
        var boundaries = new GraphemeBoundaries(text);
        return Merged(
            from word in _folded
            from at in Occurrences(folded, word)
            select TextSpan.Between(boundaries.NotAfter(origins[at]), boundaries.NotBefore(origins[at + word.Length - 1] + 1)));
    }

    private static IEnumerable<string> WordsOf(TodoFilter filter, bool isPositive) => filter switch
    {
        TextFilter text when isPositive => [text.Text],
        AndFilter and => and.All.SelectMany(term => WordsOf(term, isPositive)),
        OrFilter or => or.Alternatives.SelectMany(alternative => WordsOf(alternative, isPositive)),
        NotFilter not => WordsOf(not.Negated, !isPositive),
        _ => [],
    };

    private static IEnumerable<int> Occurrences(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    private static ValueList<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> merged = [];
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (merged is [.., var last] && span.Start <= last.End)
                merged[^1] = TextSpan.Between(last.Start, Math.Max(last.End, span.End));
            else
                merged.Add(span);
        }

        return [.. merged];
    }
}
