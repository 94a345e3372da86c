using TodoTui.Commands;

namespace TodoTui.Presentation;

/// <summary>The help: all commands by menu, made from the command table.</summary>
internal static class HelpText
{
    private const int WideKeyColumns = 20;
    private const int NarrowKeyColumns = 15;

    /// <summary>The lines of the help, none wider than <paramref name="columns"/>.</summary>
    public static IReadOnlyList<StyledLine> Lines(int columns) =>
    [
        .. CommandCatalog.All.GroupBy(command => command.Group).SelectMany(group => Section(group.Key.ToString(), group, columns)),
        StyledLine.Of("Mouse", Ink.Heading),
        .. Row("click", "select; on the box: done or not; on a heading: sort", columns),
        .. Row("double click", "edit the task", columns),
        .. Row("wheel", "scroll", columns),
        .. Row("Shift-click", "the terminal's own selection", columns),
    ];

    private static IEnumerable<StyledLine> Section(string title, IEnumerable<UserCommand> commands, int columns)
    {
        var rows = commands.Where(command => command.Keys.Length > 0).SelectMany(command => Row(command.KeyText, command.Title, columns));
        return [StyledLine.Of(title, Ink.Heading), .. rows, StyledLine.Blank];
    }

    private static IEnumerable<StyledLine> Row(string keys, string title, int columns)
    {
        var keyColumns = columns < 60 ? NarrowKeyColumns : WideKeyColumns;
        var lines = ScreenText.Wrap(title, columns - keyColumns - 2);
        return lines.Select((line, number) => new StyledLine(
            [new Span("  " + ScreenText.Fit(number == 0 ? keys : "", keyColumns, ""), Ink.Accent), new Span(line, Ink.Text)]));
    }
}
