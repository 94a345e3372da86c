using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that take changes back or make them again.</summary>
internal sealed class HistoryCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly TimeProvider _clock;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the history of the store.</summary>
    public HistoryCommands(MainPresenter presenter, Services services, IApplication app, ScreenLook look)
    {
        (_presenter, _store, _clock, _app, _look) = (presenter, services.Store, services.Clock, app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.Undo] = () => _store.Undo(),
            [CommandId.Redo] = () => _store.Redo(),
            [CommandId.ShowHistory] = ShowHistory,
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    // In steps, not in places: the history of earlier runs may come in below while the dialog is open.
    private void ShowHistory()
    {
        if (HistoryDialog.Ask(_app, _store.History, LocalDateTime.Now(_clock), _look) is { } steps && _store.GoTo(_store.History.Done.Count + steps) is null)
            _presenter.Notify("That is how things are now.");
    }
}
