namespace TodoTui.Typing;

/// <summary>The tags that the word before the caret may become, and the one that stands there for now.</summary>
/// <param name="Text">The line as it was typed.</param>
/// <param name="Start">Where the word begins, behind its sign.</param>
/// <param name="Caret">Where the word ends.</param>
/// <param name="Candidates">At least one tag.</param>
/// <param name="Chosen">Which of them stands in the line; -1 as long as none was asked for.</param>
internal sealed record TagCompletion(string Text, int Start, int Caret, IReadOnlyList<string> Candidates, int Chosen = -1)
{
    /// <summary>What there is to choose from, or null where no tag is being typed or none begins so.</summary>
    /// <param name="text">The line.</param>
    /// <param name="caret">Where the user types, in code units.</param>
    /// <param name="tags">The tags to complete from, in the order to offer them.</param>
    public static TagCompletion? At(string text, int caret, IEnumerable<string> tags)
    {
        var sign = caret;
        while (sign > 0 && !char.IsWhiteSpace(text[sign - 1]))
            sign--;
        var isAtWordEnd = caret == text.Length || char.IsWhiteSpace(text[caret]);
        if (!isAtWordEnd || sign == caret || text[sign] is not ('#' or '+' or '@'))
            return null;
        var begun = text[(sign + 1)..caret];
        string[] candidates = [.. tags.Where(tag => tag.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase))];
        var isComplete = candidates is [var only] && only == begun;
        return candidates.Length == 0 || isComplete ? null : new TagCompletion(text, sign + 1, caret, candidates);
    }

    /// <summary>The next candidate, or with -1 the one before it; round and round.</summary>
    public TagCompletion Step(int by)
    {
        var from = Chosen < 0 && by < 0 ? 0 : Chosen;
        return this with { Chosen = (from + by + Candidates.Count) % Candidates.Count };
    }

    /// <summary>The line with the candidate in it, and the caret behind the blank after it.</summary>
    public (string Text, int Caret) Complete()
    {
        var tag = Candidates[Chosen];
        var rest = Text[Caret..];
        var blank = rest.Length == 0 ? " " : "";
        return (Text[..Start] + tag + blank + rest, Start + tag.Length + 1);
    }
}
