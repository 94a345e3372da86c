using Terminal.Gui.Views;
using TodoTui.Commands;

namespace TodoTui.Views;

/// <summary>
/// Rows of menus, made from the command table. A command that is unavailable is grey; whoever chooses it all the same
/// is told why.
/// </summary>
/// <param name="invoke">Runs a command.</param>
/// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
internal sealed class CommandRows(Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable)
{
    private readonly List<(CommandId Command, MenuItem Item)> _rows = [];

    /// <summary>A row for each of <paramref name="commands"/>, those of a submenu within one.</summary>
    public IReadOnlyList<MenuItem> Of(IEnumerable<UserCommand> commands) =>
    [
        .. commands.GroupBy(command => command.Submenu ?? command.Title)
            .Select(rows => rows.First().Submenu is { } submenu ? Submenu(submenu, rows) : Row(rows.Single())),
    ];

    /// <summary>Shows what is available now.</summary>
    public void Render()
    {
        foreach (var (command, item) in _rows)
            item.SchemeName = whyUnavailable(command) is null ? "Menu" : "Unavailable";
    }

    /// <summary>Shows the keys of the command table as they are now.</summary>
    public void ShowKeys()
    {
        foreach (var (command, item) in _rows)
            item.HelpText = CommandCatalog.Get(command).KeyText;
    }

    private MenuItem Submenu(string title, IEnumerable<UserCommand> commands) => new(title, "", new LongMenu(commands.Select(Row)));

    private MenuItem Row(UserCommand command)
    {
        var item = new MenuItem(command.Title, command.KeyText, () => invoke(command.Id));
        _rows.Add((command.Id, item));
        return item;
    }
}
