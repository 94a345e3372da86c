using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>How loading ended, and what the saves after it have to know.</summary>
/// <param name="Outcome">For the user.</param>
/// <param name="Refusal">Why nothing may be saved; null when it may.</param>
internal sealed record LoadResult(LoadOutcome Outcome, SaveRefusal? Refusal);

/// <summary>
/// Loads the task file, or recovers it from the backup. A recovery cut short at any step is taken up by the next
/// start and ends in the same state.
/// </summary>
internal sealed class TaskFileLoader(TaskFiles files, DurableFile file, ILogger logger)
{
    /// <param name="mayRepair">Whether a corrupt file may be put aside and the backup put in its place.</param>
    public LoadResult Load(bool mayRepair) => TaskFileReader.Read(files.Primary) switch
    {
        FileRead.Content { Result: ReadResult.Valid valid } content => Loaded(valid, content.Stamp),
        FileRead.Content { Result: ReadResult.OtherVersion other } => OtherVersion(other, files.Primary),
        FileRead.Content { Result: ReadResult.Corrupt corrupt } => FromBackup(corrupt.Corruption, mayRepair),
        FileRead.Failed failed => Unreadable(failed.Fault, null),
        _ => FromBackup(corruption: null, mayRepair),
    };

    private LoadResult Loaded(ReadResult.Valid valid, FileStamp? stamp)
    {
        file.Known = stamp;
        logger.Loaded(valid.Tasks.Count, files.Primary);
        LogRemarks(valid.Remarks);
        return new LoadResult(new LoadOutcome.Loaded(valid.Tasks, valid.Remarks), null);
    }

    private LoadResult OtherVersion(ReadResult.OtherVersion other, string path)
    {
        logger.OtherVersion(path, other.Version);
        return new LoadResult(new LoadOutcome.NewerVersion(other.Tasks, other.Version), SaveRefusal.ReadOnly);
    }

    // A task file that cannot be read now is read, and merged, by the save that can.
    private LoadResult Unreadable(StorageFault fault, SaveRefusal? refusal)
    {
        logger.Unreadable(fault.Path, fault.Operation, fault.Kind, fault.Detail);
        return new LoadResult(new LoadOutcome.Unreadable(fault), refusal);
    }

    private LoadResult FromBackup(FileCorruption? corruption, bool mayRepair) => TaskFileReader.Read(files.Backup) switch
    {
        FileRead.Content { Result: ReadResult.Valid valid } content => Recovered(valid, content.Bytes, corruption, mayRepair),
        FileRead.Content { Result: ReadResult.OtherVersion other } => OtherVersion(other, files.Backup),
        FileRead.Content { Result: ReadResult.Corrupt corrupt } => NothingReadable(corruption, corrupt.Corruption),
        // The good tasks may be in it: nothing is written until it could be read.
        FileRead.Failed failed => Unreadable(failed.Fault, SaveRefusal.NeverRead),
        _ when corruption is not null => NothingReadable(corruption, null),
        _ => Loaded(new ReadResult.Valid(TodoSnapshot.Empty, []), null),
    };

    private LoadResult NothingReadable(FileCorruption? primary, FileCorruption? backup)
    {
        logger.NothingReadable(files.Primary, CauseOf(primary), files.Backup, CauseOf(backup));
        return new LoadResult(new LoadOutcome.NothingReadable(primary, backup), SaveRefusal.NeedsConsent);
    }

    private LoadResult Recovered(ReadResult.Valid backup, ReadOnlyMemory<byte> bytes, FileCorruption? corruption, bool mayRepair)
    {
        var repair = mayRepair ? Repair(bytes, isCorrupt: corruption is not null) : new Repaired(null, null);
        logger.Recovered(backup.Tasks.Count, files.Backup, files.Primary, CauseOf(corruption), repair.KeptAs);
        LogRemarks(backup.Remarks);
        var outcome = new LoadOutcome.Recovered(backup.Tasks, backup.Remarks, corruption, repair.KeptAs, repair.Fault);
        return new LoadResult(outcome, null);
    }

    // The corrupt file goes aside only when its successor is whole on the disk. If the program ends between the two
    // renames, the next start finds no task file and a good backup, and recovers once more.
    private Repaired Repair(ReadOnlyMemory<byte> bytes, bool isCorrupt)
    {
        string? keptAs = null;
        try
        {
            file.Replace(stream => stream.Write(bytes.Span), () => keptAs = isCorrupt ? new KeptFiles(files).KeepCorrupted(files.Primary) : null);
            return new Repaired(keptAs, null);
        }
        catch (StorageException exception)
        {
            var fault = exception.Fault;
            logger.SaveFailed(fault.Path, fault.Operation, fault.Kind, fault.Detail);
            return new Repaired(keptAs, fault);
        }
    }

    private void LogRemarks(ValueList<LoadRemark> remarks)
    {
        foreach (var remark in remarks)
            logger.Remark(files.Primary, remark);
    }

    private static string CauseOf(FileCorruption? corruption) => corruption switch
    {
        null => "missing",
        { Line: { } line } => $"corrupt: {corruption.Message} (line {line}, column {corruption.Column})",
        _ => $"corrupt: {corruption.Message}",
    };

    private sealed record Repaired(string? KeptAs, StorageFault? Fault);
}
