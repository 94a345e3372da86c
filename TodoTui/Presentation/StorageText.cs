using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>
/// What the storage has to say, for the user: what happened, to which file, what was done, what can be done now.
/// </summary>
internal static class StorageText
{
    /// <summary>The cause of a fault in a few words.</summary>
    public static string Cause(FaultKind kind) => kind switch
    {
        FaultKind.DiskFull => "disk full",
        FaultKind.QuotaExceeded => "quota exceeded",
        FaultKind.ReadOnlyFileSystem => "read-only file system",
        FaultKind.PermissionDenied => "permission denied",
        FaultKind.OwnedByRoot => "owned by root",
        FaultKind.InputOutputError => "disk error",
        FaultKind.DirectoryMissing => "directory missing",
        FaultKind.Busy => "file busy",
        FaultKind.CrossDevice => "file on another device",
        FaultKind.TooManyOpenFiles => "too many open files",
        FaultKind.FileTooLarge => "file too large",
        FaultKind.NotAFile => "not a regular file",
        FaultKind.BrokenLink => "broken symbolic link",
        FaultKind.AlreadyExists => "the file exists",
        FaultKind.LockLost => "lock file lost",
        FaultKind.DirectoryRemoved => "directory removed",
        _ => "unexpected error",
    };

    /// <summary>What the user can do about a fault.</summary>
    public static string Advice(StorageFault fault) => fault.Kind switch
    {
        FaultKind.DiskFull => "Free some space (df, df -i).",
        FaultKind.QuotaExceeded => "Delete files of yours, or ask for more room.",
        FaultKind.ReadOnlyFileSystem => "Remount the file system for writing.",
        FaultKind.PermissionDenied => "Check the permissions of it and of its directory, or name another directory with --data-dir.",
        FaultKind.OwnedByRoot => $"Make it yours with sudo chown $USER '{fault.Path}'*, since it probably comes from a run with sudo.",
        FaultKind.InputOutputError => "Check the disk (dmesg), and keep a copy elsewhere.",
        FaultKind.DirectoryMissing => "Create the directory, or name another one with --data-dir.",
        FaultKind.Busy => "Close the program that holds it. A file that is mounted on its own (a container volume) cannot be replaced: mount its directory.",
        FaultKind.CrossDevice => "Mount its directory, not the file alone.",
        FaultKind.TooManyOpenFiles => "Close other programs, or raise the limit (ulimit -n).",
        FaultKind.FileTooLarge when fault.Operation == "read" => "It is no task file: move it away, or name another directory with --data-dir.",
        FaultKind.FileTooLarge => "Raise the limit on the size of files (ulimit -f), then start again.",
        FaultKind.NotAFile => "Move it away, or name another directory with --data-dir.",
        FaultKind.BrokenLink => "Mend the link, or mount what it leads to.",
        FaultKind.AlreadyExists => "Choose another name.",
        FaultKind.LockLost => "Another instance may be running: quit it. Ctrl-S saves as soon as nobody has the file.",
        FaultKind.DirectoryRemoved => "Put it back if you can; Ctrl-S makes a new one and saves all tasks there.",
        _ => $"The system says: {fault.Detail.TrimEnd('.')}. The log has more.",
    };

    /// <summary>The line for a task file in use.</summary>
    public static string InUse(InitializeOutcome.InUse inUse)
    {
        var holder = inUse.Holder is { } who
            ? $" by {who.User} on {who.Host}, process {who.ProcessId}, since {who.Since.ToDateTime():yyyy-MM-dd HH:mm}"
            : "";
        var stopped = inUse is { IsStopped: true, Holder.ProcessId: var process }
            ? $" That process is stopped: continue it with fg in its terminal, or kill -CONT {process}."
            : "";
        return $"{inUse.TaskFile} is in use{holder}.{stopped} Quit that one, or look on with --read-only.";
    }

    /// <summary>The status line of a failed save: only what may pass by itself is tried again without the user.</summary>
    public static string NotSaved(FaultKind kind) =>
        $"NOT SAVED: {Cause(kind)}, {(kind is FaultKind.LockLost or FaultKind.DirectoryRemoved ? "Ctrl-S retries" : "retrying")}";

    /// <summary>Why the program only looks on, where the user has not asked for that; null where there is nothing to tell.</summary>
    public static string? OpenedReadOnly(ReadOnlyReason reason, string taskFile) => reason switch
    {
        ReadOnlyReason.LocksUnsupported => $"The file system of {taskFile} has no locks that would keep a second instance out. The file is only read; --force writes it all the same.",
        ReadOnlyReason.OtherUser => $"{taskFile} belongs to another user, who could not use what root writes there. It is only read; run todotui as that user, or name another directory with --data-dir.",
        _ => null,
    };

    /// <summary>What to tell after loading; null when there is nothing.</summary>
    public static string? Loading(LoadOutcome outcome, string taskFile) => outcome switch
    {
        LoadOutcome.Recovered recovered => Recovery(recovered, taskFile),
        LoadOutcome.NewerVersion newer => $"{taskFile} has format version {newer.Version}; this program writes 1.0. It is opened read-only and left as it is.",
        LoadOutcome.Unreadable { Fault: var fault } => $"{fault.Path} cannot be read ({Cause(fault.Kind)}). It was left as it is, and what you do now lives in memory only until it can be read; then both come together. {Advice(fault)}",
        LoadOutcome.NothingReadable nothing => $"{Corruption(nothing, taskFile)} Both are left as they are. Nothing will be saved unless you start over; then they are kept as .corrupted files.",
        LoadOutcome.Loaded { Remarks: { Count: > 0 } remarks } => Remarks(remarks, taskFile),
        _ => null,
    };

    /// <summary>What to tell when there is no storage at the start.</summary>
    public static string InMemory(StorageFault fault) =>
        $"{fault.Path}: {Cause(fault.Kind)}. Tasks live in memory only until a save succeeds; it is tried again with each change. {Advice(fault)}";

    /// <summary>Why nothing is saved, in a few words for the status line.</summary>
    public static string Refusal(SaveRefusal reason) => reason switch
    {
        SaveRefusal.ReadOnly => "READ-ONLY",
        SaveRefusal.InUse => "NOT SAVED: in use by another instance",
        SaveRefusal.NeedsConsent => "NOT SAVED: file corrupt",
        _ => "NOT SAVED: file unreadable",
    };

    /// <summary>Why nothing is saved, and what can be done about it.</summary>
    public static string WhyRefused(SaveRefusal reason) => reason switch
    {
        SaveRefusal.ReadOnly => "The task file is only read.",
        SaveRefusal.InUse => "Another instance has the task file. When it has ended, Ctrl-S saves.",
        SaveRefusal.NeedsConsent => "The task file is corrupt, and you have not said to start over.",
        _ => "The task file could not be read, so it is not written over.",
    };

    private static string Recovery(LoadOutcome.Recovered recovered, string taskFile)
    {
        var what = recovered.Corruption is { } corruption ? $"{taskFile} is corrupt: {corruption.Description}." : $"{taskFile} was missing.";
        var kept = recovered.KeptAs is { } path ? $" The corrupt file is kept as {path}." : "";
        var fault = recovered.Fault is { } failed ? $" The task file could not be restored yet ({Cause(failed.Kind)})." : "";
        return $"{what} {Count(recovered.Tasks.Count)} restored from the backup.{kept}{fault}";
    }

    private static string Corruption(LoadOutcome.NothingReadable nothing, string taskFile)
    {
        var primary = nothing.Primary is { } corrupt ? $"{taskFile} is corrupt: {corrupt.Description}." : $"{taskFile} is missing.";
        var backup = nothing.Backup is { } corruptBackup ? $" Its backup is corrupt too: {corruptBackup.Description}." : " There is no backup.";
        return primary + backup;
    }

    private static string? Remarks(ValueList<LoadRemark> remarks, string taskFile)
    {
        var lines = new List<string>();
        if (remarks.OfType<LoadRemark.CommentsWillGo>().Any())
            lines.Add("Its comments go with the next save.");
        if (remarks.OfType<LoadRemark.NewId>().Count() is > 0 and var renumbered)
            lines.Add($"{Count(renumbered)} had an id that was taken or not valid, and got a new one.");
        if (remarks.OfType<LoadRemark.UnreadableValue>().Select(remark => remark.Id).Distinct().Count() is > 0 and var unreadable)
            lines.Add($"{Count(unreadable)} with a value that cannot be read; the details say which.");
        return lines.Count == 0 ? null : $"{taskFile}: {string.Join(' ', lines)}";
    }

    /// <summary>A number of tasks.</summary>
    public static string Count(int tasks) => tasks == 1 ? "1 task" : $"{tasks} tasks";
}
