namespace TodoTui.Presentation;

/// <summary>The tasks that a question is about.</summary>
internal static class TitlesText
{
    private const int TitlesShown = 5;
    private const int TitleColumns = 60;

    /// <summary>The first titles, a row each, and how many more there are.</summary>
    public static IEnumerable<string> Rows(IReadOnlyCollection<string> titles, Glyphs glyphs)
    {
        var shown = titles.Take(TitlesShown).Select(title => ScreenText.Cut(ScreenText.Safe(title), TitleColumns, glyphs.Ellipsis));
        return titles.Count > TitlesShown ? shown.Append($"and {titles.Count - TitlesShown} more") : shown;
    }
}
