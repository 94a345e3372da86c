using Microsoft.Extensions.Logging;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Every recovery, fallback, refusal and failure of the storage as one structured event: the path, the cause, what was
/// done. The numbers are stable, so that a log can be searched by them.
/// </summary>
internal static partial class StorageLog
{
    [LoggerMessage(100, LogLevel.Information, "Storage ready at {Path}")]
    public static partial void Ready(this ILogger logger, string path);

    [LoggerMessage(101, LogLevel.Warning, "Storage {Path} is in use by process {ProcessId} of {User} on {Host} since {Since}; nothing was touched")]
    public static partial void InUse(this ILogger logger, string path, int? processId, string? user, string? host, string? since);

    [LoggerMessage(102, LogLevel.Warning, "Storage {Path} is opened read-only: {Reason}")]
    public static partial void OpenedReadOnly(this ILogger logger, string path, ReadOnlyReason reason);

    [LoggerMessage(103, LogLevel.Error, "Storage {Path} is unavailable: {Operation} failed ({Kind}: {Detail}); tasks live in memory")]
    public static partial void Unavailable(this ILogger logger, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(104, LogLevel.Information, "Removed {Path}, left behind by an interrupted save")]
    public static partial void RemovedStale(this ILogger logger, string path);

    [LoggerMessage(105, LogLevel.Warning, "File locks are not supported for {Path} (errno {ErrorNumber}); opened without one as asked")]
    public static partial void Unlocked(this ILogger logger, string path, int errorNumber);

    [LoggerMessage(106, LogLevel.Warning, "Storage {Path} is opened anew as asked: {Detail}")]
    public static partial void OpenedAnew(this ILogger logger, string path, string detail);

    [LoggerMessage(200, LogLevel.Information, "Loaded {Count} tasks from {Path}")]
    public static partial void Loaded(this ILogger logger, int count, string path);

    [LoggerMessage(201, LogLevel.Warning, "Recovered {Count} tasks from {Backup}: {Path} was {Cause}; kept as {KeptAs}")]
    public static partial void Recovered(this ILogger logger, int count, string backup, string path, string cause, string? keptAs);

    [LoggerMessage(202, LogLevel.Error, "Cannot read {Path}: {Operation} failed ({Kind}: {Detail}); nothing was touched, tasks live in memory")]
    public static partial void Unreadable(this ILogger logger, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(203, LogLevel.Warning, "{Path} has version {Version}, which this program does not write; opened read-only")]
    public static partial void OtherVersion(this ILogger logger, string path, string version);

    [LoggerMessage(204, LogLevel.Error, "Neither {Path} ({Cause}) nor {Backup} ({BackupCause}) can be understood; both are left, nothing is saved until the user says so")]
    public static partial void NothingReadable(this ILogger logger, string path, string cause, string backup, string backupCause);

    [LoggerMessage(205, LogLevel.Warning, "Remark on {Path}: {Remark}")]
    public static partial void Remark(this ILogger logger, string path, LoadRemark remark);

    [LoggerMessage(206, LogLevel.Warning, "{Count} changes in the history {Path} do not fit the tasks; left out")]
    public static partial void HistoryLeftOut(this ILogger logger, int count, string path);

    [LoggerMessage(207, LogLevel.Warning, "The {File} {Path} is corrupt ({Cause}); kept as {KeptAs}, and begun anew")]
    public static partial void CompanionCorrupt(this ILogger logger, string file, string path, string cause, string? keptAs);

    [LoggerMessage(208, LogLevel.Warning, "Cannot read the {File} {Path}: {Operation} failed ({Kind}: {Detail}); nothing was touched")]
    public static partial void CompanionUnreadable(this ILogger logger, string file, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(209, LogLevel.Warning, "The {File} {Path} has version {Version}, which this program does not write; left as it is")]
    public static partial void CompanionOtherVersion(this ILogger logger, string file, string path, string version);

    [LoggerMessage(300, LogLevel.Debug, "Saved {Count} tasks to {Path}")]
    public static partial void Saved(this ILogger logger, int count, string path);

    [LoggerMessage(301, LogLevel.Error, "Not saved to {Path}: {Operation} failed ({Kind}: {Detail}); the tasks stay in memory")]
    public static partial void SaveFailed(this ILogger logger, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(302, LogLevel.Information, "Saved again to {Path} after {Failures} failures")]
    public static partial void SavedAgain(this ILogger logger, string path, int failures);

    [LoggerMessage(303, LogLevel.Warning, "Save to {Path} refused: {Reason}")]
    public static partial void SaveRefused(this ILogger logger, string path, SaveRefusal reason);

    [LoggerMessage(304, LogLevel.Warning, "{Path} was changed by another program; its content is kept as {KeptAs}")]
    public static partial void ConflictKept(this ILogger logger, string path, string keptAs);

    [LoggerMessage(305, LogLevel.Warning, "The file system of {Directory} cannot sync directories; a power cut may bring back an older file")]
    public static partial void DirectorySyncUnsupported(this ILogger logger, string directory);

    [LoggerMessage(306, LogLevel.Warning, "{Path} was written by another program: {Changed} tasks changed, {Added} added, {Removed} deleted, {Conflicts} with a field changed on both sides; merged")]
    public static partial void Merged(this ILogger logger, string path, int changed, int added, int removed, int conflicts);

    [LoggerMessage(307, LogLevel.Warning, "{Path} has {Count} other names (hard links); saves replace the file, so those names keep the old content")]
    public static partial void OtherNames(this ILogger logger, string path, int count);

    [LoggerMessage(308, LogLevel.Warning, "The {File} was not written to {Path}: {Operation} failed ({Kind}: {Detail}); the tasks are not concerned")]
    public static partial void CompanionNotWritten(this ILogger logger, string file, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(400, LogLevel.Information, "Storage shut down; all saved: {AllSaved}")]
    public static partial void ShutDown(this ILogger logger, bool allSaved);

    [LoggerMessage(500, LogLevel.Error, "Cannot read the lists {Path}: {Operation} failed ({Kind}: {Detail}); there are none of the user's own")]
    public static partial void ListsUnreadable(this ILogger logger, string path, string operation, FaultKind kind, string detail);

    [LoggerMessage(501, LogLevel.Warning, "The lists {Path} are corrupt: {Cause}; the file is left until the first change")]
    public static partial void ListsCorrupt(this ILogger logger, string path, string cause);

    [LoggerMessage(502, LogLevel.Warning, "The lists {Path} have version {Version}, which this program does not write")]
    public static partial void ListsOfOtherVersion(this ILogger logger, string path, string version);

    [LoggerMessage(503, LogLevel.Warning, "The corrupt lists {Path} are kept as {KeptAs}")]
    public static partial void ListsKept(this ILogger logger, string path, string keptAs);

    [LoggerMessage(504, LogLevel.Error, "The lists are not saved to {Path}: {Operation} failed ({Kind}: {Detail}); they stay in memory")]
    public static partial void ListsNotSaved(this ILogger logger, string path, string operation, FaultKind kind, string detail);
}
