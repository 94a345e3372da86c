namespace TodoTui.Core.QuickAdd;

/// <summary>
/// What a reader of a form found at the start of a phrase: nothing, a token, or a form that is wrong and therefore
/// stays text.
/// </summary>
/// <param name="End">The index in the line of the word after it; 0 for nothing.</param>
/// <param name="Token">What was understood.</param>
/// <param name="Warning">What is wrong.</param>
internal readonly record struct Match(int End, QuickAddToken? Token, QuickAddWarning? Warning)
{
    public static Match None => default;

    public bool IsNone => End == 0;

    public static Match Of(Phrase phrase, int words, QuickAddToken token) => new(phrase.End(words), token, null);

    public static Match Wrong(Phrase phrase, int words, string message) =>
        new(phrase.End(words), null, new QuickAddWarning(phrase.Span(words), message));

    /// <summary>This, or else what <paramref name="other"/> finds.</summary>
    public Match Or(Func<Match> other) => IsNone ? other() : this;
}
