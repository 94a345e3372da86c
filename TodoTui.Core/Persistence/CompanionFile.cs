using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;

namespace TodoTui.Core.Persistence;

/// <summary>Where the files beside the tasks may be written.</summary>
/// <param name="Files">The task file and those beside it.</param>
/// <param name="Lock">What keeps other instances away; null where there are no locks.</param>
internal sealed record CompanionPlace(TaskFiles Files, InstanceLock? Lock);

/// <summary>What makes one file beside the tasks another than the next.</summary>
/// <param name="Name">What it holds, for the log.</param>
/// <param name="Path">Its path beside a task file.</param>
/// <param name="LargestFile">The bytes that it may have.</param>
/// <param name="Read">Reads the bytes of the file with the path that is given.</param>
/// <param name="Write">Writes what it holds.</param>
internal sealed record CompanionFormat<T>(
    string Name,
    Func<TaskFiles, string> Path,
    long LargestFile,
    Func<ReadOnlyMemory<byte>, string, DocumentRead<T>> Read,
    Action<T, Stream> Write);

/// <summary>
/// A file beside the tasks, which may be lost without them. It never stands in their way: it has a thread of its own,
/// and what goes wrong with it is only logged. Written like the task file, in one step that survives a power cut, but
/// without a backup.
/// </summary>
internal sealed class CompanionFile<T>
    where T : class
{
    private readonly CompanionFormat<T> _format;
    private readonly Action<string> _syncUnsupported;
    private readonly ILogger _logger;
    private readonly BackgroundWriter<T> _writer;
    private volatile CompanionPlace? _place;
    private volatile bool _mayReplace;
    private bool _isFailureLogged;

    /// <summary>A file that may not be used yet.</summary>
    public CompanionFile(CompanionFormat<T> format, TimeProvider clock, Action<string> syncUnsupported, ILogger logger)
    {
        (_format, _syncUnsupported, _logger) = (format, syncUnsupported, logger);
        _writer = new BackgroundWriter<T>(Write, format.Name, clock);
    }

    /// <summary>Where it may be written now: where the tasks may. Null for nowhere.</summary>
    public CompanionPlace? Place
    {
        set => _place = value;
    }

    /// <summary>Reads the file. A corrupt one is put aside. Takes as long as the disk.</summary>
    public CompanionLoad<T> Load()
    {
        if (_place is not { Files: var files })
            return new CompanionLoad<T>.NotKept();
        var load = Load(_format.Path(files));
        _mayReplace = load.MayReplace;
        return load;
    }

    /// <summary>
    /// Hands a value over to be written. Returns at once. Before <see cref="Load()"/> nothing is written: what nobody has
    /// read must not be replaced.
    /// </summary>
    public void Post(T value)
    {
        if (_mayReplace)
            _writer.Post(value);
    }

    /// <summary>As <see cref="Post"/>, but what does not matter until <see cref="Drain"/> waits for that.</summary>
    public void Hold(T value)
    {
        if (_mayReplace)
            _writer.Hold(value);
    }

    /// <summary>Waits until what was posted is written, or has failed, at most <paramref name="limit"/>.</summary>
    /// <returns>Whether nothing is being written any more.</returns>
    public bool Drain(TimeSpan limit) => _writer.Drain(limit);

    /// <summary>Drains, and writes nothing from then on but what it is writing.</summary>
    /// <returns>Whether nothing is being written any more.</returns>
    public bool Close(TimeSpan limit)
    {
        var isIdle = Drain(limit);
        _writer.Stop();
        return isIdle;
    }

    private CompanionLoad<T> Load(string path)
    {
        try
        {
            return RegularFile.Read(path, _format.LargestFile) is var (bytes, _) ? Understand(_format.Read(bytes, path), path) : new CompanionLoad<T>.Absent();
        }
        catch (StorageException exception)
        {
            return Unreadable(exception.Fault);
        }
    }

    private CompanionLoad<T> Understand(DocumentRead<T> read, string path)
    {
        switch (read)
        {
            case DocumentRead<T>.Valid valid:
                return new CompanionLoad<T>.Loaded(valid.Content, path);
            case DocumentRead<T>.OtherVersion other:
                _logger.CompanionOtherVersion(_format.Name, path, other.Version);
                return new CompanionLoad<T>.OtherVersion(path, other.Version);
            default:
                return PutAside(((DocumentRead<T>.Corrupt)read).Corruption, path);
        }
    }

    private CompanionLoad<T>.Unreadable Unreadable(StorageFault fault)
    {
        _logger.CompanionUnreadable(_format.Name, fault.Path, fault.Operation, fault.Kind, fault.Detail);
        return new CompanionLoad<T>.Unreadable(fault);
    }

    private CompanionLoad<T>.Corrupt PutAside(FileCorruption corruption, string path)
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

        _logger.CompanionCorrupt(_format.Name, path, corruption.Description, keptAs);
        return new CompanionLoad<T>.Corrupt(corruption, keptAs);
    }

    private bool Write(T value)
    {
        if (_place is not { } place)
            return false;
        var path = _format.Path(place.Files);
        try
        {
            // Somebody removed or replaced the directory or the lock file: the tasks are not written there either.
            if (place.Lock is { IsHeld: false })
                return false;
            var file = new DurableFile(new TaskFiles(path), _syncUnsupported);
            file.Replace(stream => _format.Write(value, stream), putAside: () => { });
            _isFailureLogged = false;
            return true;
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            LogFailure(FaultOf.Exception(exception, "save", path));
            return false;
        }
    }

    // A full disk would be told with each change.
    private void LogFailure(StorageFault fault)
    {
        if (!_isFailureLogged)
            _logger.CompanionNotWritten(_format.Name, fault.Path, fault.Operation, fault.Kind, fault.Detail);
        _isFailureLogged = true;
    }
}

/// <summary>How reading a file beside the tasks ended.</summary>
internal abstract record CompanionLoad<T>
{
    private CompanionLoad()
    {
    }

    /// <summary>The tasks may not be written, and so this file may not.</summary>
    public sealed record NotKept : CompanionLoad<T>;

    /// <summary>There is none.</summary>
    public sealed record Absent : CompanionLoad<T>;

    /// <summary>It was read.</summary>
    public sealed record Loaded(T Content, string Path) : CompanionLoad<T>;

    /// <summary>It is no such file. Put aside, unless <paramref name="KeptAs"/> is null.</summary>
    public sealed record Corrupt(FileCorruption Corruption, string? KeptAs) : CompanionLoad<T>;

    /// <summary>A newer version of the program wrote it. It is left as it is.</summary>
    public sealed record OtherVersion(string Path, string Version) : CompanionLoad<T>;

    /// <summary>It is there but cannot be read now. It is left as it is.</summary>
    public sealed record Unreadable(StorageFault Fault) : CompanionLoad<T>;

    /// <summary>Whether what is there now was read, so that it may be written over.</summary>
    public bool MayReplace => this is Absent or Loaded or Corrupt { KeptAs: not null };
}
