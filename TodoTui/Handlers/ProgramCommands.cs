using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Dialogs;
using TodoTui.Hosting;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on the program and its terminal.</summary>
internal sealed class ProgramCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TerminalModes _terminal;

    /// <summary>Commands on the program.</summary>
    public ProgramCommands(MainPresenter presenter, IApplication app, Services services, TerminalModes terminal, ScreenLook look)
    {
        (_presenter, _terminal) = (presenter, terminal);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.SaveNow] = presenter.SaveNow,
            [CommandId.ShowRecovery] = () => RecoveryDialog.Show(app, presenter.Thread, services, look),
            [CommandId.ToggleMouse] = ToggleMouse,
            [CommandId.Redraw] = terminal.Redraw,
            [CommandId.Suspend] = terminal.Suspend,
            [CommandId.ShowHelp] = () => HelpDialog.Show(app, look),
            [CommandId.About] = () => Questions.Tell(app, "About", $"TodoTui {ProgramVersion.Text}\nA to-do list for the terminal."),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private void ToggleMouse()
    {
        _terminal.HasMouse = !_terminal.HasMouse;
        _presenter.Notify(_terminal.HasMouse ? "Mouse on." : $"Mouse off: the terminal selects text; {CommandCatalog.Get(CommandId.ToggleMouse).FirstKeyText} turns it on again.");
    }
}
