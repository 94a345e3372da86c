namespace TodoTui.Core.Query;

/// <summary>
/// Lays the letters of a word over those of a text so that they fit best. For each letter of the word and each of the
/// text it keeps the best score of a laying that puts the one on the other, from which the next letter's follow.
/// </summary>
internal static class FuzzyAlignment
{
    private const int LongestText = 400;

    private const int Nowhere = int.MinValue / 2;
    private const int Letter = 16;
    private const int AtStartOfText = 12;
    private const int AtStartOfWord = 10;
    private const int BesideTheLast = 12;
    private const int Gap = 3;
    private const int PerLetterInGap = 1;
    private const int LargestGap = 12;

    /// <summary>How well the folded <paramref name="word"/> fits <paramref name="text"/>; null when it does not.</summary>
    public static int? Score(string word, string text)
    {
        var room = Math.Min(text.Length, LongestText);
        Span<char> letters = stackalloc char[room];
        letters = letters[..Fold(text, letters, default)];
        if (!HasInOrder(letters, word))
            return null;

        Span<int> best = stackalloc int[room];
        Span<int> next = stackalloc int[room];

        Begin(word[0], letters, best);
        for (var row = 1; row < word.Length; row++)
        {
            Follow(word[row], letters, best, next);
            var last = best;
            best = next;
            next = last;
        }

        var score = Max(best[..letters.Length]);
        return score > 0 ? score : null;
    }

    /// <summary>Marks the characters of <paramref name="text"/> that the word lies on where it fits best.</summary>
    public static void Mark(string word, string text, Span<bool> marks)
    {
        Span<char> letters = new char[LongestText];
        Span<int> places = new int[LongestText];
        letters = letters[..Fold(text, letters, places)];
        var rows = new int[word.Length][];
        for (var row = 0; row < word.Length; row++)
        {
            rows[row] = new int[letters.Length];
            if (row == 0)
                Begin(word[row], letters, rows[row]);
            else
                Follow(word[row], letters, rows[row - 1], rows[row]);
        }

        // From the end: where the last letter fits best, and where the one before it was then.
        var column = rows[^1].AsSpan().IndexOf(Max(rows[^1]));
        for (var row = word.Length - 1; row >= 0; row--)
        {
            marks[places[column]] = true;
            if (row > 0)
                column = Before(rows[row - 1], column, IsJoined(word[row]));
        }
    }

    // The characters that folding leaves, and where each stood.
    private static int Fold(string text, Span<char> letters, Span<int> places)
    {
        var table = FoldedText.Characters;
        var length = 0;
        for (var index = 0; index < text.Length && length < letters.Length; index++)
        {
            if (table[text[index]] is FoldedText.Removed)
                continue;
            if (!places.IsEmpty)
                places[length] = index;
            letters[length++] = table[text[index]];
        }

        return length;
    }

    private static bool HasInOrder(ReadOnlySpan<char> letters, string word)
    {
        foreach (var letter in word)
        {
            var at = letters.IndexOf(letter);
            if (at < 0)
                return false;
            letters = letters[(at + 1)..];
        }

        return true;
    }

    private static void Begin(char letter, ReadOnlySpan<char> letters, Span<int> scores)
    {
        for (var column = 0; column < letters.Length; column++)
            scores[column] = letters[column] == letter ? Letter + Bonus(letters, column) : Nowhere;
    }

    private static void Follow(char letter, ReadOnlySpan<char> letters, ReadOnlySpan<int> last, Span<int> scores)
    {
        var isJoined = IsJoined(letter);
        // The best score up to the letter before the last, with what the length of the gap from there costs.
        var apart = Nowhere;
        var furthest = Nowhere;
        for (var column = 0; column < letters.Length; column++)
        {
            if (column > LargestGap)
                furthest = Math.Max(furthest, last[column - LargestGap - 1]);
            if (column > 1)
                apart = Math.Max(apart, last[column - 2]) - PerLetterInGap;
            if (letters[column] != letter)
            {
                scores[column] = Nowhere;
                continue;
            }

            var beside = column > 0 ? last[column - 1] + BesideTheLast : Nowhere;
            var before = isJoined ? beside : Math.Max(beside, Math.Max(apart, furthest - LargestGap) - Gap);
            scores[column] = before <= 0 ? Nowhere : before + Letter + Bonus(letters, column);
        }
    }

    // The column of the letter before the one at a column: the same choice as in Follow.
    private static int Before(ReadOnlySpan<int> last, int column, bool isJoined)
    {
        var chosen = column - 1;
        var best = last[chosen] + BesideTheLast;
        for (var other = column - 2; other >= 0 && !isJoined; other--)
        {
            var score = last[other] - Gap - Math.Min(LargestGap, (column - other - 1) * PerLetterInGap);
            if (score > best)
                (chosen, best) = (other, score);
        }

        return chosen;
    }

    private static int Bonus(ReadOnlySpan<char> letters, int column)
    {
        if (column == 0)
            return AtStartOfText;
        return char.IsLetterOrDigit(letters[column]) && !char.IsLetterOrDigit(letters[column - 1]) ? AtStartOfWord : 0;
    }

    // The second half of a character beyond the first plane belongs to its first half.
    private static bool IsJoined(char letter) => char.IsLowSurrogate(letter);

    private static int Max(ReadOnlySpan<int> scores)
    {
        var max = Nowhere;
        foreach (var score in scores)
            max = Math.Max(max, score);
        return max;
    }
}
