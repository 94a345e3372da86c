namespace TodoTui.Core.Store;

/// <summary>
/// What can be undone and redone, newest last. Each entry is a pair of edits, not of snapshots, so that tasks changed
/// by someone else in between are left alone. Bounded: the oldest entry is forgotten.
/// </summary>
internal sealed class EditHistory
{
    /// <summary>The number of edits that can be undone.</summary>
    public const int Capacity = 200;

    private readonly List<Entry> _done = [];
    private readonly Stack<Entry> _undone = new();

    /// <summary>What <see cref="Undo"/> would take back, or null.</summary>
    public string? UndoLabel => _done.Count > 0 ? _done[^1].Forward.Label : null;

    /// <summary>What <see cref="Redo"/> would do again, or null.</summary>
    public string? RedoLabel => _undone.TryPeek(out var entry) ? entry.Forward.Label : null;

    /// <summary>Remembers an edit that was just applied. What was undone before can no longer be redone.</summary>
    public void Record(TodoEdit forward, TodoEdit backward)
    {
        _undone.Clear();
        _done.Add(new Entry(forward, backward));
        if (_done.Count > Capacity)
            _done.RemoveAt(0);
    }

    /// <summary>The edit that takes back the newest one, or null.</summary>
    public TodoEdit? Undo()
    {
        if (_done.Count == 0)
            return null;
        var entry = _done[^1];
        _done.RemoveAt(_done.Count - 1);
        _undone.Push(entry);
        return entry.Backward;
    }

    /// <summary>The edit that does again what was undone last, or null.</summary>
    public TodoEdit? Redo()
    {
        if (!_undone.TryPop(out var entry))
            return null;
        _done.Add(entry);
        return entry.Forward;
    }

    private sealed record Entry(TodoEdit Forward, TodoEdit Backward);
}
