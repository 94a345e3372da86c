using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>
/// Quits without losing anything in silence: a change on its way is waited for, without holding up the screen; one
/// that failed is asked about.
/// </summary>
internal sealed class QuitCommand : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly IApplication _app;
    private readonly TodoStore _store;
    private readonly TimeProvider _clock;
    private TodoSnapshot _saved;
    private bool _isWaiting;

    /// <summary>Quits the screen of <paramref name="presenter"/>.</summary>
    public QuitCommand(MainPresenter presenter, IApplication app, Services services)
    {
        (_presenter, _app, _store, _clock) = (presenter, app, services.Store, services.Clock);
        _saved = _store.Snapshot;
        _store.Changed += change =>
        {
            if (change.Kind == StoreChangeKind.Loaded)
                _saved = _store.Snapshot;
        };
        Handlers = new Dictionary<CommandId, Action> { [CommandId.Quit] = Quit };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private SaveStatus Status => _presenter.State.Save;

    private SnapshotDifference Unsaved => SnapshotDifference.Between(_saved, _store.Snapshot);

    /// <summary>Notes what is on the disk, and goes on with quitting when the save that was waited for has ended.</summary>
    public void OnSaveStatus()
    {
        if (Status is SaveStatus.Saved { Tasks: var saved })
            _saved = saved;
        if (_isWaiting && Status is not SaveStatus.Saving)
            Quit();
    }

    private void Quit()
    {
        _isWaiting = Status is SaveStatus.Saving;
        if (_isWaiting)
            _presenter.Notify("Quitting as soon as everything is saved.");
        else if (Unsaved is { Count: > 0 } lost)
            AskAbout(lost);
        else
            _presenter.Window.RequestStop();
    }

    private void AskAbout(SnapshotDifference lost)
    {
        switch (UnsavedDialog.Ask(_app, Status, lost))
        {
            case UnsavedAnswer.Retry:
                _isWaiting = true;
                _presenter.SaveNow();
                break;
            case UnsavedAnswer.SaveCopy:
                _presenter.Window.Ask(new InputLine.Request("Save a copy as:", SaveCopy) { Text = "~/tasks-copy.json" });
                break;
            case UnsavedAnswer.Quit:
                _presenter.Window.RequestStop();
                break;
        }
    }

    private void SaveCopy(string path)
    {
        var snapshot = _store.Snapshot;
        _ = Task.Run(() =>
        {
            var outcome = TaskFileCopy.Write(snapshot, path, _clock);
            _presenter.Thread.Post(() => OnCopySaved(outcome));
        });
    }

    private void OnCopySaved(SaveOutcome outcome)
    {
        if (outcome is SaveOutcome.Failed { Fault: var fault })
            _presenter.Notify($"No copy was saved. {fault.Path}: {StorageText.Cause(fault.Kind)}. {StorageText.Advice(fault)}", isError: true);
        else
            _presenter.Window.RequestStop();
    }
}
