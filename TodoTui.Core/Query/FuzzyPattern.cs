using System.Globalization;
using System.Text;

namespace TodoTui.Core.Query;

/// <summary>
/// A few letters of what somebody looks for: <c>sdd</c> finds <c>Sort by due date</c>. The letters of each word typed
/// must occur in the text in their order, in any case and with any accents; the words themselves in any order. Of a
/// text only the first 400 characters or so are looked at.
/// </summary>
public sealed class FuzzyPattern
{
    // A hundredth of a point for each character: among texts that fit as well, the shorter one wins.
    private const int Point = 100;

    private readonly string[] _words;
    private readonly bool _isAscii;

    /// <summary>The pattern that <paramref name="typed"/> stands for; blanks part its words.</summary>
    public FuzzyPattern(string typed)
    {
        _words = [.. typed.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold).Where(word => word.Length > 0)];
        _isAscii = _words.All(word => Ascii.IsValid(word));
    }

    /// <summary>Whether nothing is looked for; every text fits, and all equally well.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>How many letters are looked for.</summary>
    public int Letters => _words.Sum(word => word.Length);

    /// <summary>
    /// How well <paramref name="text"/> fits, more being better; null when it does not. Starts of words, letters side
    /// by side and the start of the text count for it, gaps against it.
    /// </summary>
    public int? Score(string text)
    {
        if (!MayFit(text))
            return null;
        var score = 0;
        foreach (var word in _words)
        {
            if (FuzzyAlignment.Score(word, text) is not { } points)
                return null;
            score += points;
        }

        return (score * Point) - Math.Min(text.Length, Point - 1);
    }

    /// <summary>
    /// The parts of <paramref name="text"/> that make it fit, in UTF-16 code units from left to right; none splits a
    /// grapheme cluster. Empty when it does not fit.
    /// </summary>
    public IReadOnlyList<Range> Matched(string text)
    {
        if (Score(text) is null)
            return [];
        var isMatched = new bool[text.Length];
        foreach (var word in _words)
            FuzzyAlignment.Mark(word, text, isMatched);
        return [.. Clusters(text, isMatched)];
    }

    /// <summary>
    /// The <paramref name="count"/> candidates that fit best, the best first; those that fit equally well stay in
    /// their order. Nothing is allocated for a candidate that does not fit.
    /// </summary>
    /// <typeparam name="T">What is looked through.</typeparam>
    /// <param name="candidates">What is looked through.</param>
    /// <param name="textOf">The text of a candidate.</param>
    /// <param name="count">How many to find at most.</param>
    public IReadOnlyList<(T Found, int Score)> Best<T>(IReadOnlyList<T> candidates, Func<T, string> textOf, int count)
    {
        // The worst of those kept so far is at the head; a larger index is worse.
        var kept = new PriorityQueue<int, (int Score, int BeforeEnd)>(count + 1);
        for (var index = 0; index < candidates.Count; index++)
        {
            if (Score(textOf(candidates[index])) is not { } score)
                continue;
            if (kept.Count < count)
                kept.Enqueue(index, (score, -index));
            else
                kept.EnqueueDequeue(index, (score, -index));
        }

        var best = new (T, int)[kept.Count];
        while (kept.TryDequeue(out var index, out var rank))
            best[kept.Count] = (candidates[index], rank.Score);
        return best;
    }

    // Whether the letters are there at all, in a pass over memory that turns most texts away.
    private bool MayFit(string text)
    {
        // Folding turns letters beyond ASCII into those of ASCII, but never the other way round.
        if (!Ascii.IsValid(text))
            return true;
        if (!_isAscii)
            return false;
        foreach (var word in _words)
        {
            if (!HasInOrder(text, word))
                return false;
        }

        return true;
    }

    private static bool HasInOrder(ReadOnlySpan<char> text, string letters)
    {
        foreach (var letter in letters)
        {
            var at = text.IndexOfAny(letter, char.ToUpperInvariant(letter));
            if (at < 0)
                return false;
            text = text[(at + 1)..];
        }

        return true;
    }

    private static IEnumerable<Range> Clusters(string text, bool[] isMatched)
    {
        var start = -1;
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text, at);
            var isInside = isMatched.AsSpan(at, length).Contains(true);
            if (isInside && start < 0)
                start = at;
            if (!isInside && start >= 0)
            {
                yield return start..at;
                start = -1;
            }
        }

        if (start >= 0)
            yield return start..text.Length;
    }
}
