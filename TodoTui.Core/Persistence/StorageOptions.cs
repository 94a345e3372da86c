namespace TodoTui.Core.Persistence;

/// <summary>Where the tasks are and how they are opened.</summary>
/// <param name="TaskFile">The absolute path of the task file; the other files stand beside it.</param>
public sealed record StorageOptions(string TaskFile)
{
    /// <summary>Whether to look only: no lock is taken, nothing is written, nothing is repaired.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether to write even where the file system has no locks to keep a second instance out.</summary>
    public bool MayRunUnlocked { get; init; }
}
