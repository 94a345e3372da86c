using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>What a storage is like, seen from outside by one who changes nothing.</summary>
/// <param name="TaskFile">The task file, with symbolic links resolved.</param>
/// <param name="Data">The directory of the tasks.</param>
/// <param name="Config">The directory of what the user has set up.</param>
/// <param name="Log">The directory of the log.</param>
/// <param name="Lock">Who has the task file.</param>
/// <param name="Files">The files of the program.</param>
public sealed record StorageCondition(
    string TaskFile,
    DirectoryCondition Data,
    DirectoryCondition Config,
    DirectoryCondition Log,
    LockCondition Lock,
    FileConditions Files)
{
    /// <summary>Whether the program runs as root on tasks of another user's, which it only shows.</summary>
    public bool IsOfOtherUser { get; init; }

    /// <summary>The names of the corrupt and conflicting files that were put aside.</summary>
    public ValueList<string> Kept { get; init; } = [];
}

/// <summary>What a directory of the program is like.</summary>
/// <param name="Path">The directory.</param>
/// <param name="Exists">Whether it is there.</param>
/// <param name="CanWrite">Whether files can be made in it; of one that is not there, whether it can be made.</param>
public sealed record DirectoryCondition(string Path, bool Exists, bool CanWrite)
{
    /// <summary>The bytes that are free for this user; null when that is not known.</summary>
    public long? FreeBytes { get; init; }

    /// <summary>The kind of its file system, such as <c>ext4</c>; null when that is not known.</summary>
    public string? FileSystem { get; init; }
}

/// <summary>Who has the task file.</summary>
public abstract record LockCondition
{
    private LockCondition()
    {
    }

    /// <summary>Nobody.</summary>
    public sealed record Free : LockCondition;

    /// <summary>A running program.</summary>
    /// <param name="Holder">Which, or null when the lock file does not say.</param>
    /// <param name="IsStopped">Whether it stands still (SIGSTOP, Ctrl-Z).</param>
    public sealed record Held(LockHolder? Holder, bool IsStopped) : LockCondition;

    /// <summary>Nobody on this machine; whether the one that was last seen on another still runs is not known.</summary>
    /// <param name="Holder">That one.</param>
    public sealed record Elsewhere(LockHolder Holder) : LockCondition;
}

/// <summary>What the files of the program are like.</summary>
/// <param name="Tasks">The task file; it counts tasks.</param>
/// <param name="Backup">Its backup; it counts tasks.</param>
/// <param name="History">The history of changes; it counts changes.</param>
/// <param name="Reminders">What became of reminders; it counts them.</param>
/// <param name="Lists">What the user has set up for the lists; it counts the lists.</param>
public sealed record FileConditions(FileCondition Tasks, FileCondition Backup, FileCondition History, FileCondition Reminders, FileCondition Lists);

/// <summary>What a file of the program is like.</summary>
public abstract record FileCondition
{
    private FileCondition()
    {
    }

    /// <summary>There is none.</summary>
    public sealed record Missing : FileCondition;

    /// <summary>It can be read and understood.</summary>
    /// <param name="Count">How much it holds.</param>
    /// <param name="Remarks">What the user may want to know of it.</param>
    public sealed record Sound(int Count, ValueList<LoadRemark> Remarks) : FileCondition;

    /// <summary>A newer version of the program wrote it.</summary>
    /// <param name="Version">The version in the file.</param>
    public sealed record OtherVersion(string Version) : FileCondition;

    /// <summary>It is no such file.</summary>
    /// <param name="Corruption">What is wrong with it, and where.</param>
    public sealed record Corrupt(FileCorruption Corruption) : FileCondition;

    /// <summary>It is there but cannot be read.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unreadable(StorageFault Fault) : FileCondition;
}
