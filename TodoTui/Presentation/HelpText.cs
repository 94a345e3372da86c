using TodoTui.Commands;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>The help: all commands by menu, made from the command table, then what one types and points at elsewhere.</summary>
internal static class HelpText
{
    private const int WideKeyColumns = 20;
    private const int NarrowKeyColumns = 15;

    /// <summary>The lines of the help, none wider than <paramref name="columns"/>.</summary>
    /// <param name="columns">The width of the page.</param>
    /// <param name="search">Words that must all occur in the keys, the title or the heading of a row.</param>
    public static IReadOnlyList<StyledLine> Lines(int columns, string search = "")
    {
        string[] words = [.. search.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold)];
        StyledLine[] lines = [.. Sections().SelectMany(section => Lines(section, columns, words))];
        return lines.Length > 0 ? lines : [StyledLine.Of($" Nothing in the help matches \"{ScreenText.Safe(search)}\".", Ink.Dim)];
    }

    private static IEnumerable<Section> Sections() =>
    [
        .. CommandCatalog.All.GroupBy(command => command.Group).Select(group =>
            new Section(group.Key.ToString(), [.. group.Select(command => (command.Keys.Length > 0 ? command.KeyText : "in the menu", command.TitleWithScope))])),
        .. OtherKeys.All.Select(place => new Section(place.Place, [.. place.Keys.Select(key => (key.Keys, key.Meaning))])),
    ];

    private static IEnumerable<StyledLine> Lines(Section section, int columns, string[] words)
    {
        StyledLine[] rows =
        [
            .. section.Rows.Where(row => ContainsAll($"{row.Keys} {row.Title} {section.Title}", words)).SelectMany(row => Row(row.Keys, row.Title, columns)),
        ];
        return rows.Length == 0 ? [] : [StyledLine.Of(section.Title, Ink.Heading), .. rows, StyledLine.Blank];
    }

    private static bool ContainsAll(string text, string[] words) => words.All(word => FoldedText.Contains(text, word));

    private static IEnumerable<StyledLine> Row(string keys, string title, int columns)
    {
        var keyColumns = columns < 60 ? NarrowKeyColumns : WideKeyColumns;
        var lines = ScreenText.Wrap(title, columns - keyColumns - 2);
        return lines.Select((line, number) => new StyledLine(
            [new Span("  " + ScreenText.Fit(number == 0 ? keys : "", keyColumns, ""), Ink.Accent), new Span(line, Ink.Text)]));
    }

    private sealed record Section(string Title, IReadOnlyList<(string Keys, string Title)> Rows);
}
