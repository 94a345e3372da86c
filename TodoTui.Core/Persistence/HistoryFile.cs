using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>Where the history may be written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Lock">What keeps other instances away; null where there are no locks.</param>
internal sealed record HistoryPlace(string Path, InstanceLock? Lock);

/// <summary>
/// Keeps the history in a file beside the tasks, so that undo survives a restart. It never stands in the way of the
/// tasks: it has a thread of its own, and what goes wrong with it is only logged. Written like the task file, in one
/// step that survives a power cut, but without a backup.
/// </summary>
public sealed class HistoryFile
{
    private const long LargestFile = 64L * 1024 * 1024;

    private readonly Action<string> _syncUnsupported;
    private readonly ILogger _logger;
    private readonly BackgroundWriter<EditHistory> _writer;
    private volatile HistoryPlace? _place;
    private volatile bool _mayReplace;
    private bool _isFailureLogged;

    /// <summary>A file that may not be used yet.</summary>
    internal HistoryFile(TimeProvider clock, Action<string> syncUnsupported, ILogger logger)
    {
        (_syncUnsupported, _logger) = (syncUnsupported, logger);
        _writer = new BackgroundWriter<EditHistory>(Write, "history", clock);
    }

    /// <summary>Where it may be written now: where the tasks may. Null for nowhere.</summary>
    internal HistoryPlace? Place
    {
        set => _place = value;
    }

    /// <summary>
    /// Reads the history of earlier runs and takes what fits <paramref name="tasks"/>. A corrupt file is put aside. Takes
    /// as long as reading the file.
    /// </summary>
    /// <param name="tasks">The tasks as they were loaded.</param>
    public HistoryOutcome Load(TodoSnapshot tasks)
    {
        if (_place is not { Path: var path })
            return new HistoryOutcome.None();
        var outcome = Read(path, tasks);
        _mayReplace = outcome.MayReplace;
        return outcome;
    }

    /// <summary>
    /// Hands the history over to be written. Returns at once. Before <see cref="Load"/> nothing is written: what nobody has
    /// read must not be replaced.
    /// </summary>
    /// <param name="history">The history, with that of earlier runs in it.</param>
    public void Post(EditHistory history)
    {
        if (_mayReplace)
            _writer.Post(history);
    }

    /// <summary>Waits until what was posted is written, or has failed, at most <paramref name="limit"/>.</summary>
    /// <returns>Whether nothing is being written any more.</returns>
    internal bool Drain(TimeSpan limit) => _writer.Drain(limit);

    /// <summary>Writes nothing from now on but what it is writing: drain first.</summary>
    internal void Close() => _writer.Stop();

    private HistoryOutcome Read(string path, TodoSnapshot tasks)
    {
        try
        {
            return RegularFile.Read(path, LargestFile) is var (bytes, _)
                ? Understand(HistoryDocumentReader.Read(bytes.Span, path), tasks, path)
                : new HistoryOutcome.None();
        }
        catch (StorageException exception)
        {
            return Unreadable(exception.Fault);
        }
    }

    private HistoryOutcome Understand(HistoryRead read, TodoSnapshot tasks, string path)
    {
        switch (read)
        {
            case HistoryRead.Valid valid:
                return Fit(valid.History, tasks, path);
            case HistoryRead.OtherVersion other:
                _logger.HistoryOtherVersion(path, other.Version);
                return new HistoryOutcome.NewerVersion(path, other.Version);
            default:
                return PutAside(((HistoryRead.Corrupt)read).Corruption, path);
        }
    }

    private HistoryOutcome.Restored Fit(EditHistory history, TodoSnapshot tasks, string path)
    {
        var (fitting, leftOut) = HistoryFit.Of(history, tasks);
        if (leftOut > 0)
            _logger.HistoryLeftOut(leftOut, path);
        return new HistoryOutcome.Restored(fitting, leftOut);
    }

    private HistoryOutcome.Unreadable Unreadable(StorageFault fault)
    {
        _logger.HistoryUnreadable(fault.Path, fault.Operation, fault.Kind, fault.Detail);
        return new HistoryOutcome.Unreadable(fault);
    }

    private HistoryOutcome.Corrupt PutAside(FileCorruption corruption, string path)
    {
        string? keptAs = null;
        try
        {
            keptAs = new KeptFiles(new TaskFiles(path)).KeepCorrupted(path);
        }
        catch (StorageException exception)
        {
            Unreadable(exception.Fault);
        }

        _logger.HistoryCorrupt(path, corruption.Description, keptAs);
        return new HistoryOutcome.Corrupt(corruption, keptAs);
    }

    private bool Write(EditHistory history)
    {
        if (_place is not { } place)
            return false;
        try
        {
            // Somebody removed or replaced the directory or the lock file: the tasks are not written there either.
            if (place.Lock is { IsHeld: false })
                return false;
            var file = new DurableFile(new TaskFiles(place.Path), _syncUnsupported);
            file.Replace(stream => HistoryDocumentWriter.Write(history, stream), putAside: () => { });
            _isFailureLogged = false;
            return true;
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            LogFailure(FaultOf.Exception(exception, "save", place.Path));
            return false;
        }
    }

    // A full disk would be told with each change.
    private void LogFailure(StorageFault fault)
    {
        if (!_isFailureLogged)
            _logger.HistoryNotWritten(fault.Path, fault.Operation, fault.Kind, fault.Detail);
        _isFailureLogged = true;
    }
}
