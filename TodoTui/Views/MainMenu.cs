using Terminal.Gui.Views;
using TodoTui.Commands;

namespace TodoTui.Views;

/// <summary>The menu bar, made from the command table.</summary>
internal sealed class MainMenu
{
    private readonly CommandRows _rows;

    /// <summary>A menu bar in which everything is available.</summary>
    /// <param name="invoke">Runs a command.</param>
    /// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
    public MainMenu(Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable)
    {
        _rows = new CommandRows(invoke, whyUnavailable);
        var groups = CommandCatalog.All.GroupBy(command => command.Group).Where(group => group.Key != CommandGroup.Move);
        Bar = new MenuBar(groups.Select(group => new MenuBarItem($"_{group.Key}", _rows.Of(group))));
    }

    /// <summary>The menu bar.</summary>
    public MenuBar Bar { get; }

    /// <summary>Shows what is available now.</summary>
    public void Render() => _rows.Render();

    /// <summary>Shows the keys of the command table as they are now.</summary>
    public void ShowKeys() => _rows.ShowKeys();
}
