using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>The rows of the palette.</summary>
internal static class PaletteText
{
    private const int PlaceColumns = 6;
    private const int Gap = 2;

    /// <summary>
    /// An entry: where it is from, its title with the letters that were typed, and at the right its keys or whatever
    /// else there is to know; after the title of one that cannot be chosen, why.
    /// </summary>
    public static StyledLine Row(PaletteEntry entry, FuzzyPattern pattern, int columns, Glyphs glyphs)
    {
        var ink = entry.WhyNot is null ? Ink.Text : Ink.Dim;
        var detail = ScreenText.Cut(ScreenText.Safe(entry.Detail), Math.Max(0, columns / 3), glyphs.Ellipsis);
        var room = Math.Max(0, columns - PlaceColumns - ScreenText.Columns(detail) - Gap - 1);
        var title = SpanRow.Marked(entry.Title, pattern.Matched(entry.Text), ink, Ink.Match);
        var reason = entry.WhyNot is null ? "" : $" {glyphs.Separator} {entry.WhyNot}";
        return new StyledLine(
        [
            new Span(" " + ScreenText.Fit(entry.Place, PlaceColumns - 1, ""), Ink.Dim),
            .. SpanRow.Fit([.. title, new Span(reason, Ink.Dim)], room, glyphs.Ellipsis),
            new Span(new string(' ', Gap), Ink.Text),
            new Span(detail + " ", entry.WhyNot is null ? Ink.Accent : Ink.Dim),
        ]);
    }

    /// <summary>The last line: why nothing happened, or what can be done.</summary>
    public static StyledLine Footer(string? refusal, int found, int columns, Glyphs glyphs)
    {
        if (refusal is not null)
            return StyledLine.Of(" " + ScreenText.Cut(refusal, columns - 2, glyphs.Ellipsis), Ink.Alarm);
        var count = $"{found} found ";
        return StyledLine.Of(ScreenText.Fit(" Enter runs or goes there, Esc closes", Math.Max(0, columns - count.Length), glyphs.Ellipsis) + count, Ink.Dim);
    }
}
