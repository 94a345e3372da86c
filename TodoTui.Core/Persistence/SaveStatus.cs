using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Whether what the user sees is on the disk.</summary>
public abstract record SaveStatus
{
    private SaveStatus()
    {
    }

    /// <summary>Nothing has changed since the tasks were loaded.</summary>
    public sealed record Unchanged : SaveStatus;

    /// <summary>A change is on its way to the disk.</summary>
    /// <param name="After">Why the save before this one failed; null when it did not.</param>
    public sealed record Saving(StorageFault? After = null) : SaveStatus;

    /// <summary>Every change is on the disk.</summary>
    /// <param name="At">Since when.</param>
    /// <param name="Tasks">What was saved.</param>
    /// <param name="ConflictKeptAs">Where the file of someone who wrote in between is kept; null when nobody did.</param>
    /// <param name="After">Why the save before this one failed; null when it did not.</param>
    public sealed record Saved(LocalDateTime At, TodoSnapshot Tasks, string? ConflictKeptAs, StorageFault? After = null) : SaveStatus;

    /// <summary>Changes live in memory only, and are tried again after <paramref name="RetryIn"/> or at the next change.</summary>
    /// <param name="Fault">Why.</param>
    /// <param name="RetryIn">The time until the next try.</param>
    public sealed record NotSaved(StorageFault Fault, TimeSpan RetryIn) : SaveStatus;

    /// <summary>Changes live in memory only, and trying again is of no use.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(SaveRefusal Reason) : SaveStatus;
}
