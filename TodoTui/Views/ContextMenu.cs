using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.Views;
using TodoTui.Commands;

namespace TodoTui.Views;

/// <summary>The menu of what can be done with what is selected in a pane, made from the command table.</summary>
/// <param name="invoke">Runs a command.</param>
/// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
internal sealed class ContextMenu(Action<CommandId> invoke, Func<CommandId, string?> whyUnavailable)
{
    private const string Name = "context menu";

    /// <summary>Opens the menu of a pane at a place of the screen, or as near as it fits.</summary>
    public void Open(IApplication app, CommandScope scope, Point place)
    {
        Forget(app);
        var rows = new CommandRows(invoke, whyUnavailable);
        // No key of its own: the command table has one.
        var menu = new PopoverMenu(new LongMenu(rows.Of(CommandCatalog.All.Where(command => command.ContextMenus.Contains(scope))))) { Id = Name, Key = Key.Empty };
        rows.Render();
        app.Popovers!.Register(menu);
        menu.MakeVisible(place);
    }

    // The application owns the menu that was opened last.
    private static void Forget(IApplication app)
    {
        foreach (var menu in app.Popovers!.Popovers.OfType<PopoverMenu>().Where(menu => menu.Id == Name).ToList())
        {
            app.Popovers.DeRegister(menu);
            menu.Dispose();
        }
    }
}
