namespace TodoTui.Presentation;

/// <summary>Spans beside each other, measured in columns.</summary>
internal static class SpanRow
{
    /// <summary><paramref name="text"/>, safe to show, with <paramref name="parts"/> of it in another ink.</summary>
    /// <param name="text">The text; parts beyond its end are left out.</param>
    /// <param name="parts">The parts, from left to right; none splits a grapheme cluster.</param>
    /// <param name="ink">The ink of the rest.</param>
    /// <param name="marked">The ink of the parts.</param>
    public static IEnumerable<Span> Marked(string text, IReadOnlyList<Range> parts, Ink ink, Ink marked)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var (start, end) = (Math.Min(part.Start.Value, text.Length), Math.Min(part.End.Value, text.Length));
            if (start > at)
                yield return new Span(ScreenText.Safe(text[at..start]), ink);
            if (end > start)
                yield return new Span(ScreenText.Safe(text[start..end]), marked);
            at = Math.Max(at, end);
        }

        if (at < text.Length)
            yield return new Span(ScreenText.Safe(text[at..]), ink);
    }

    /// <summary>The spans cut or filled with blanks to exactly <paramref name="columns"/>.</summary>
    public static IEnumerable<Span> Fit(IReadOnlyList<Span> spans, int columns, string ellipsis)
    {
        var isCut = spans.Sum(span => ScreenText.Columns(span.Text)) > columns;
        var room = columns - (isCut ? ScreenText.Columns(ellipsis) : 0);
        foreach (var span in spans)
        {
            var text = ScreenText.Cut(span.Text, room, "");
            room -= ScreenText.Columns(text);
            yield return span with { Text = text };
            if (text.Length < span.Text.Length)
                break;
        }

        yield return new Span((isCut ? ellipsis : "") + new string(' ', Math.Max(0, room)), Ink.Text);
    }
}
