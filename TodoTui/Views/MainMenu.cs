using Terminal.Gui.Views;
using TodoTui.Commands;

namespace TodoTui.Views;

/// <summary>
/// The menu bar, made from the command table. A command that is unavailable is grey; whoever chooses it all the same
/// is told why.
/// </summary>
internal sealed class MainMenu
{
    private readonly Func<CommandId, string?> _whyUnavailable;
    private readonly List<(CommandId Command, MenuItem Item)> _items = [];

    /// <summary>A menu bar in which everything is available.</summary>
    /// <param name="invoke">Runs a command.</param>
    /// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
    public MainMenu(Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable)
    {
        _whyUnavailable = whyUnavailable;
        var groups = CommandCatalog.All.GroupBy(command => command.Group).Where(group => group.Key != CommandGroup.Move);
        Bar = new MenuBar(groups.Select(group => Menu(group, invoke)));
    }

    /// <summary>The menu bar.</summary>
    public MenuBar Bar { get; }

    /// <summary>Shows what is available now.</summary>
    public void Render()
    {
        foreach (var (command, item) in _items)
            item.SchemeName = _whyUnavailable(command) is null ? "Menu" : "Unavailable";
    }

    private MenuBarItem Menu(IGrouping<CommandGroup, UserCommand> group, Action<CommandId> invoke)
    {
        var items = group.Select(command => (command.Id, Item: new MenuItem(command.Title, command.KeyText, () => invoke(command.Id)))).ToList();
        _items.AddRange(items);
        return new MenuBarItem($"_{group.Key}", items.Select(entry => entry.Item));
    }
}
