using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>How the initialization of the storage ended.</summary>
public abstract record InitializeOutcome
{
    private InitializeOutcome()
    {
    }

    /// <summary>The task file is ours to read and write.</summary>
    /// <param name="TaskFile">Its path, with symbolic links resolved.</param>
    public sealed record Ready(string TaskFile) : InitializeOutcome;

    /// <summary>Another instance has the task file; nothing was touched.</summary>
    /// <param name="TaskFile">Its path.</param>
    /// <param name="Holder">Who, or null when the lock file does not say.</param>
    public sealed record InUse(string TaskFile, LockHolder? Holder) : InitializeOutcome
    {
        /// <summary>
        /// Whether the holder stands still (SIGSTOP, Ctrl-Z) and so will not end by itself. False where that is not known:
        /// outside Linux, and of a holder on another host.
        /// </summary>
        public bool IsStopped { get; init; }
    }

    /// <summary>The task file can be read and will not be written.</summary>
    /// <param name="TaskFile">Its path.</param>
    /// <param name="Reason">Why.</param>
    public sealed record ReadOnly(string TaskFile, ReadOnlyReason Reason) : InitializeOutcome;

    /// <summary>There is no storage; tasks live in memory until a save succeeds.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unavailable(StorageFault Fault) : InitializeOutcome;
}

/// <summary>Why the task file is only read.</summary>
public enum ReadOnlyReason
{
    /// <summary>The user asked for it.</summary>
    Asked,

    /// <summary>The file system has no locks, so another instance could not be kept out.</summary>
    LocksUnsupported,

    /// <summary>A newer version of the program wrote it.</summary>
    NewerVersion,

    /// <summary>The program runs as root and the file, or the directory it would lie in, is another user's.</summary>
    OtherUser,
}

/// <summary>How loading the tasks ended.</summary>
/// <param name="Tasks">The tasks to work with; empty where nothing could be read.</param>
public abstract record LoadOutcome(TodoSnapshot Tasks)
{
    /// <summary>The task file was read, or there is none yet.</summary>
    /// <param name="Tasks">Its tasks.</param>
    /// <param name="Remarks">What the user may want to know of it.</param>
    public sealed record Loaded(TodoSnapshot Tasks, ValueList<LoadRemark> Remarks) : LoadOutcome(Tasks);

    /// <summary>The task file was missing or corrupt and the tasks come from the backup.</summary>
    /// <param name="Tasks">The tasks of the backup.</param>
    /// <param name="Remarks">What the user may want to know of it.</param>
    /// <param name="Corruption">What was wrong with the task file; null when it was missing.</param>
    /// <param name="KeptAs">Where the corrupt file is kept; null when it was missing, or could not be put aside.</param>
    /// <param name="Fault">Why the tasks could not be written back yet; null when they were.</param>
    public sealed record Recovered(
        TodoSnapshot Tasks,
        ValueList<LoadRemark> Remarks,
        FileCorruption? Corruption,
        string? KeptAs,
        StorageFault? Fault) : LoadOutcome(Tasks);

    /// <summary>A newer version of the program wrote the file. It is shown as far as it is understood, and not written.</summary>
    /// <param name="Tasks">What could be understood.</param>
    /// <param name="Version">The version in the file.</param>
    public sealed record NewerVersion(TodoSnapshot Tasks, string Version) : LoadOutcome(Tasks);

    /// <summary>The file is there but cannot be read now, which says nothing of its content. Nothing was touched.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unreadable(StorageFault Fault) : LoadOutcome(TodoSnapshot.Empty);

    /// <summary>
    /// The task file is corrupt and there is no good backup. Both are left as they are, and nothing is saved until the
    /// user allows it (<see cref="SaveConsent.StartOver"/>).
    /// </summary>
    /// <param name="Primary">What is wrong with the task file; null when it is missing.</param>
    /// <param name="Backup">What is wrong with the backup; null when there is none.</param>
    public sealed record NothingReadable(FileCorruption? Primary, FileCorruption? Backup) : LoadOutcome(TodoSnapshot.Empty);
}

/// <summary>What makes a file no task file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Message">What is wrong, for the user.</param>
/// <param name="Line">The line, from 1; null when it has no place.</param>
/// <param name="Column">The byte in the line, from 1; null when it has no place.</param>
public sealed record FileCorruption(string Path, string Message, long? Line = null, long? Column = null)
{
    /// <summary>The message with its place before it, where there is one: <c>line 3, column 7: …</c>, without a full stop.</summary>
    public string Description => (Line is { } line ? $"line {line}, column {Column}: " : "") + Message.TrimEnd('.', ' ');
}

/// <summary>Something in a readable task file that the user may want to know.</summary>
public abstract record LoadRemark
{
    private LoadRemark()
    {
    }

    /// <summary>The file has comments, which the next save drops.</summary>
    public sealed record CommentsWillGo : LoadRemark;

    /// <summary>A task had an id that was taken or not positive, and got a new one.</summary>
    /// <param name="Title">The task.</param>
    /// <param name="OldId">Its id in the file.</param>
    /// <param name="AssignedId">Its id now.</param>
    public sealed record NewId(string Title, int OldId, TodoId AssignedId) : LoadRemark;

    /// <summary>A value of a task could not be read and is kept as it is.</summary>
    /// <param name="Id">The task.</param>
    /// <param name="Field">The value.</param>
    public sealed record UnreadableValue(TodoId Id, VerbatimField Field) : LoadRemark;

    /// <summary>A task is complete but the file does not say since when.</summary>
    /// <param name="Id">The task.</param>
    public sealed record CompletionDateMissing(TodoId Id) : LoadRemark;
}

/// <summary>What the user has allowed a save to do.</summary>
[Flags]
public enum SaveConsent
{
    /// <summary>Nothing but the ordinary.</summary>
    Ordinary = 0,

    /// <summary>To write although no file could be read; the unreadable files are kept under other names.</summary>
    StartOver = 1,

    /// <summary>
    /// To make the directory, and take the lock, once more when they went away while the program ran: somebody meant
    /// them to go, or put others there. It is good for one try; the user is asked again after that.
    /// </summary>
    Reopen = 2,
}

/// <summary>How a save ended.</summary>
public abstract record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>The tasks, and the directory entry, are on the disk.</summary>
    /// <param name="At">When.</param>
    /// <param name="ConflictKeptAs">
    /// Where the file of someone who wrote in between is kept, because it could not be merged whole; null when none is.
    /// </param>
    public sealed record Saved(LocalDateTime At, string? ConflictKeptAs) : SaveOutcome
    {
        /// <summary>What other programs had written and is in the file now, for the store to take in, the oldest first.</summary>
        public ValueList<ExternalChange> External { get; init; } = [];
    }

    /// <summary>The tasks are not on the disk; what was there before still is. Worth trying again.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Failed(StorageFault Fault) : SaveOutcome;

    /// <summary>The tasks may not be written, however often it is tried.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(SaveRefusal Reason) : SaveOutcome;
}

/// <summary>Why a save is refused.</summary>
public enum SaveRefusal
{
    /// <summary>The storage is read-only.</summary>
    ReadOnly,

    /// <summary>There is a task file that was never read: writing would replace tasks nobody has seen.</summary>
    NeverRead,

    /// <summary>Neither the task file nor the backup could be understood, and the user has not said to start over.</summary>
    NeedsConsent,

    /// <summary>Another instance has the task file.</summary>
    InUse,
}

/// <summary>How the shutdown ended.</summary>
/// <param name="AllSaved">Whether every change is on the disk.</param>
public sealed record ShutdownOutcome(bool AllSaved);
