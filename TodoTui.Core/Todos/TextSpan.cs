namespace TodoTui.Core.Todos;

/// <summary>A stretch of a text, in UTF-16 code units. It never splits a grapheme cluster.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">How many.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>From <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The part of <paramref name="text"/> that it covers.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
