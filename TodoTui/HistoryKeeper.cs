using TodoTui.Core.Persistence;
using TodoTui.Core.Store;

namespace TodoTui;

/// <summary>
/// Has the history written after each change, and brings that of earlier runs back once the screen is there. Make it
/// before the presenter: a history that is on the disk before its tasks can be used after a kill, one after them may not.
/// </summary>
internal sealed class HistoryKeeper
{
    private readonly TodoStore _store;
    private readonly HistoryFile _file;
    // Until the history of earlier runs is below that of this one, it must not be replaced.
    private bool _isRestored;

    /// <summary>Keeps the history of <paramref name="store"/> in <paramref name="file"/>.</summary>
    public HistoryKeeper(TodoStore store, HistoryFile file)
    {
        (_store, _file) = (store, file);
        store.Changed += change => Keep(change.Kind);
    }

    /// <summary>Reads the history of earlier runs in the background.</summary>
    /// <param name="tasks">The tasks as they were loaded.</param>
    /// <param name="presenter">Is told how it ended, on the thread of the screen.</param>
    public void Restore(TodoSnapshot tasks, MainPresenter presenter) => Task.Run(() =>
    {
        var outcome = _file.Load(tasks);
        presenter.Thread.Post(() => Take(outcome, presenter));
    });

    private void Take(HistoryOutcome outcome, MainPresenter presenter)
    {
        var hasChanged = _store.History.Count > 0;
        if (outcome is HistoryOutcome.Restored restored)
            _store.RestoreHistory(restored.History);
        _isRestored = true;
        if (hasChanged)
            _file.Post(_store.History);
        presenter.OnHistory(outcome);
    }

    private void Keep(StoreChangeKind kind)
    {
        if (_isRestored && kind is (StoreChangeKind.Edited or StoreChangeKind.Undone or StoreChangeKind.Redone))
            _file.Post(_store.History);
    }
}
