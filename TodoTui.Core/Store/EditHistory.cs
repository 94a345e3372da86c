using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>
/// What can be undone and redone. Immutable, so that a file can be written of it while the user goes on. Each entry is a
/// pair of edits, not of snapshots, so that what someone else changed in between is left alone. Bounded: the oldest entry
/// is forgotten.
/// </summary>
/// <param name="Done">What can be undone, the newest last.</param>
/// <param name="Undone">What can be redone, the one that was undone last at the end.</param>
public sealed record EditHistory(ValueList<PastEdit> Done, ValueList<PastEdit> Undone)
{
    /// <summary>The number of edits that can be undone.</summary>
    public const int Capacity = 200;

    /// <summary>Nothing to undo or redo.</summary>
    public static readonly EditHistory Empty = new([], []);

    /// <summary>How many edits there are, done and undone.</summary>
    public int Count => Done.Count + Undone.Count;

    /// <summary>The edits in the order in which they were made, those that are undone at the end.</summary>
    public IEnumerable<PastEdit> Edits => Done.Concat(Undone.Reverse());

    /// <summary>The tasks that were touched and may come back.</summary>
    internal ValueList<TodoId> Ids => [.. Edits.SelectMany(edit => edit.Forward.Ids.Concat(edit.Backward.Ids)).Distinct()];

    /// <summary>The history whose <paramref name="edits"/>, in the order in which they were made, are done but for the last <paramref name="undone"/>.</summary>
    internal static EditHistory Of(IReadOnlyList<PastEdit> edits, int undone) =>
        new([.. edits.SkipLast(undone)], [.. edits.TakeLast(undone).Reverse()]);

    /// <summary>With an edit that was just made. What was undone before can no longer be redone.</summary>
    internal EditHistory With(PastEdit edit) => new([.. Done.TakeLast(Capacity - 1), edit], []);

    /// <summary>Below it what was done and undone in an earlier run. What was undone then is lost to an edit since.</summary>
    internal EditHistory Above(EditHistory earlier) =>
        Count == 0 ? earlier : new([.. earlier.Done.Concat(Done).TakeLast(Capacity - Undone.Count)], Undone);

    /// <summary>The edit that takes back the newest one from what is there <paramref name="now"/>, and the history after it; null when nothing is done.</summary>
    internal (EditHistory After, TodoEdit Edit)? Undo(TodoSnapshot now)
    {
        if (Done.Count == 0)
            return null;
        var edit = Done[^1];
        var backward = edit.Backward.Onto(now, edit.Forward);
        return (new([.. Done.SkipLast(1)], [.. Undone, edit with { Forward = backward.Inverse(now), Backward = backward }]), backward);
    }

    /// <summary>The edit that does again to what is there <paramref name="now"/> what was undone last, and the history after it; null when nothing is undone.</summary>
    internal (EditHistory After, TodoEdit Edit)? Redo(TodoSnapshot now)
    {
        if (Undone.Count == 0)
            return null;
        var edit = Undone[^1];
        var forward = edit.Forward.Onto(now, edit.Backward);
        return (new([.. Done, edit with { Forward = forward, Backward = forward.Inverse(now) }], [.. Undone.SkipLast(1)]), forward);
    }
}
