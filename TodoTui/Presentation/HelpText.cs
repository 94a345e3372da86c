using TodoTui.Commands;

namespace TodoTui.Presentation;

/// <summary>The help: all commands by menu, made from the command table.</summary>
internal static class HelpText
{
    private const int KeyColumns = 20;

    /// <summary>The lines of the help.</summary>
    public static IReadOnlyList<StyledLine> Lines() =>
    [
        .. CommandCatalog.All.GroupBy(command => command.Group).SelectMany(group => Section(group.Key.ToString(), group)),
        StyledLine.Of("Mouse", Ink.Heading),
        Row("click", "select; on the box: done or not; on a heading: sort"),
        Row("double click", "edit the task"),
        Row("wheel", "scroll"),
        Row("Shift-click", "the terminal's own selection"),
    ];

    private static IEnumerable<StyledLine> Section(string title, IEnumerable<UserCommand> commands) =>
        [StyledLine.Of(title, Ink.Heading), .. commands.Where(command => command.Keys.Length > 0).Select(command => Row(command.KeyText, command.Title)), StyledLine.Blank];

    private static StyledLine Row(string keys, string title) =>
        new([new Span("  " + ScreenText.Fit(keys, KeyColumns, ""), Ink.Accent), new Span(title, Ink.Text)]);
}
