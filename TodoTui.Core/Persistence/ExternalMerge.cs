using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Merges what other programs write to the task file into our saves.</summary>
internal sealed class ExternalMerge
{
    private TodoSnapshot _fileContent = TodoSnapshot.Empty;
    private ValueList<ExternalChange> _changes = [];

    /// <summary>What was merged and is not known to be in the store yet, the oldest first: each builds on those before it.</summary>
    public ValueList<ExternalChange> Untaken => [.. _changes.Where(change => !change.IsTaken)];

    /// <summary>Takes note of what the file holds: it was read, or written by us.</summary>
    /// <param name="content">The tasks in the file.</param>
    /// <param name="change">The merge that made them, or null.</param>
    public void FileHolds(TodoSnapshot content, ExternalChange? change = null)
    {
        _fileContent = content;
        _changes = change is null ? Untaken : [.. Untaken, change];
    }

    /// <summary>With what earlier merges brought in and the store had not taken when it made <paramref name="ours"/>.</summary>
    public TodoSnapshot Complete(TodoSnapshot ours) =>
        Untaken.Aggregate(ours, (tasks, change) => ThreeWayMerge.Merge(change.Common, change.Result.Merged, tasks).Merged);

    /// <summary>Merges <paramref name="theirs"/>, from the file, with <paramref name="ours"/>.</summary>
    public ExternalChange Merge(TodoSnapshot theirs, TodoSnapshot ours) =>
        new(ours, ThreeWayMerge.Merge(_fileContent, theirs, ours));
}
