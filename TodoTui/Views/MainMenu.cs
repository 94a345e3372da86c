using Terminal.Gui.Views;
using TodoTui.Commands;

namespace TodoTui.Views;

/// <summary>The menu bar, made from the command table. A command that is unavailable says why in the place of its keys.</summary>
internal static class MainMenu
{
    /// <summary>The menu bar.</summary>
    /// <param name="invoke">Runs a command.</param>
    /// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
    public static MenuBar Create(Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable) =>
        new(CommandCatalog.All.GroupBy(command => command.Group).Where(group => group.Key != CommandGroup.Move).Select(group => Menu(group, invoke, whyUnavailable)));

    private static MenuBarItem Menu(IGrouping<CommandGroup, UserCommand> group, Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable)
    {
        var items = group.Select(command => (command, item: new MenuItem(command.Title, command.KeyText, () => invoke(command.Id)))).ToList();
        var menu = new MenuBarItem($"_{group.Key}", items.Select(entry => entry.item));
        menu.PopoverMenuOpenChanged += (_, _) =>
        {
            foreach (var (command, item) in items)
            {
                var reason = whyUnavailable(command.Id);
                item.Enabled = reason is null;
                item.HelpText = reason ?? command.KeyText;
            }
        };
        return menu;
    }
}
