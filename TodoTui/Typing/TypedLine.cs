using TodoTui.Core.Todos;

namespace TodoTui.Typing;

/// <summary>A line of quick add as it stands, and what of it the user does not want understood.</summary>
/// <param name="Text">The line.</param>
/// <param name="Dismissed">Where tokens stand that are to stay in the title.</param>
internal sealed record TypedLine(string Text, ValueList<TextSpan> Dismissed)
{
    /// <summary>Nothing typed.</summary>
    public static readonly TypedLine Empty = new("", []);

    /// <summary>The line with this text and nothing dismissed.</summary>
    public static TypedLine Of(string text) => new(text, []);

    /// <summary>Where the dismissed tokens start.</summary>
    public IReadOnlySet<int> DismissedStarts => Dismissed.Select(span => span.Start).ToHashSet();

    /// <summary>The line with <paramref name="token"/> left in the title.</summary>
    public TypedLine Dismiss(TextSpan token) => this with { Dismissed = [.. Dismissed, token] };

    /// <summary>
    /// The line after an edit. What is dismissed moves with its text; where that text itself was changed, it is
    /// another word and may be understood again.
    /// </summary>
    public TypedLine Edited(string text)
    {
        if (Dismissed.Count == 0)
            return Of(text);
        var before = Text.AsSpan().CommonPrefixLength(text);
        var after = CommonSuffixLength(Text.AsSpan(before), text.AsSpan(before));
        var shift = text.Length - Text.Length;
        var kept = new List<TextSpan>();
        foreach (var span in Dismissed)
        {
            if (span.End <= before && IsWordEnd(text, span.End))
                kept.Add(span);
            else if (span.Start >= Text.Length - after && IsWordStart(text, span.Start + shift))
                kept.Add(span with { Start = span.Start + shift });
        }

        return new TypedLine(text, [.. kept]);
    }

    // Something typed right behind a word or before it makes it another.
    private static bool IsWordEnd(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]);

    private static bool IsWordStart(string text, int at) => at == 0 || char.IsWhiteSpace(text[at - 1]);

    private static int CommonSuffixLength(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
            length++;
        return length;
    }
}
