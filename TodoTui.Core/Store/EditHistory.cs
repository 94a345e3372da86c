using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>
/// What can be undone and redone, newest last. Each entry is a pair of edits, not of snapshots, so that what someone
/// else changed in between is left alone. Bounded: the oldest entry is forgotten.
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

    /// <summary>The tasks that were touched and may come back.</summary>
    public ValueList<TodoId> Ids => [.. _done.Concat(_undone).SelectMany(entry => entry.Forward.Ids).Distinct()];

    /// <summary>The edit that takes back the newest one from what is there <paramref name="now"/>, or null.</summary>
    public TodoEdit? Undo(TodoSnapshot now)
    {
        if (_done.Count == 0)
            return null;
        var entry = _done[^1];
        _done.RemoveAt(_done.Count - 1);
        var backward = entry.Backward.Onto(now, entry.Forward);
        _undone.Push(new Entry(backward.Inverse(now), backward));
        return backward;
    }

    /// <summary>The edit that does again to what is there <paramref name="now"/> what was undone last, or null.</summary>
    public TodoEdit? Redo(TodoSnapshot now)
    {
        if (!_undone.TryPop(out var entry))
            return null;
        var forward = entry.Forward.Onto(now, entry.Backward);
        _done.Add(new Entry(forward, forward.Inverse(now)));
        return forward;
    }

    private sealed record Entry(TodoEdit Forward, TodoEdit Backward);
}
