using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>How the store came to change.</summary>
public enum StoreChangeKind
{
    /// <summary>The user edited.</summary>
    Edited,

    /// <summary>One or more edits were taken back.</summary>
    Undone,

    /// <summary>One or more undone edits were made again.</summary>
    Redone,

    /// <summary>All tasks were replaced by those of a file; that cannot be undone, the edits before it can.</summary>
    Loaded,

    /// <summary>What someone else made of the tasks was taken in; that cannot be undone, the edits before it can.</summary>
    Merged,
}

/// <summary>What changed in the store.</summary>
/// <param name="Kind">How it came to change.</param>
/// <param name="Label">The label of the edit, such as <c>delete 3 tasks</c>; of several, that of the last.</param>
/// <param name="Ids">The tasks added, changed or removed; empty for <see cref="StoreChangeKind.Loaded"/>.</param>
public sealed record StoreChange(StoreChangeKind Kind, string Label, ValueList<TodoId> Ids)
{
    /// <summary>How many edits were made, taken back or made again.</summary>
    public int Steps { get; init; } = 1;
}
