using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>
/// What another program wrote to the task file, merged with ours and saved. Until the store has taken it in and its
/// next snapshot was posted, every save merges it once more, so that a snapshot made before cannot undo it.
/// </summary>
/// <param name="common">What the merge took for ours.</param>
/// <param name="result">The tasks of both, and what came in.</param>
public sealed class ExternalChange(TodoSnapshot common, MergeResult result)
{
    private volatile bool _isTaken;

    /// <summary>What the merge took for ours: the base for merging into a store that has gone on.</summary>
    public TodoSnapshot Common { get; } = common;

    /// <summary>The tasks of both, and what came in.</summary>
    public MergeResult Result { get; } = result;

    /// <summary>Whether the store has it.</summary>
    public bool IsTaken => _isTaken;

    /// <summary>Says that the store has it, and that a snapshot with it was posted.</summary>
    public void MarkTaken() => _isTaken = true;
}
