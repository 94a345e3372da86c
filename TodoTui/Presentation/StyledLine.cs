namespace TodoTui.Presentation;

/// <summary>A stretch of text that looks the same.</summary>
/// <param name="Text">Plain text without control characters.</param>
/// <param name="Ink">What it is.</param>
internal readonly record struct Span(string Text, Ink Ink);

/// <summary>One line of a pane: its spans, and the ink of the rest of the line.</summary>
/// <param name="Spans">From left to right.</param>
/// <param name="Fill">The ink of what is left of the line.</param>
internal sealed record StyledLine(IReadOnlyList<Span> Spans, Ink Fill = Ink.Text)
{
    /// <summary>A line without anything on it.</summary>
    public static readonly StyledLine Blank = new([]);

    /// <summary>A line of one kind.</summary>
    public static StyledLine Of(string text, Ink ink = Ink.Text) => new([new Span(text, ink)]);

    /// <summary>The same text in one ink to the end of the line, as on a selected row.</summary>
    public StyledLine In(Ink ink) => new([.. Spans.Select(span => span with { Ink = Over(span.Ink, ink) })], ink);

    // What was found stands out on the selected row too.
    private static Ink Over(Ink own, Ink row) => own is Ink.Match && row is Ink.Selected ? Ink.SelectedMatch : row;
}
