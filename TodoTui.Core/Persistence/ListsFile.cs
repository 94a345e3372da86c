using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence;

/// <summary>
/// The file in which the user's set-up of the lists is kept. Several instances may have it at once, since they share
/// it whatever tasks they have: a change is made to what the file holds then. Not for several threads.
/// </summary>
/// <param name="path">The absolute path of the file; a symbolic link is followed.</param>
/// <param name="logger">Gets one event for each refusal and failure.</param>
public sealed class ListsFile(string path, ILogger<ListsFile> logger)
{
    /// <summary>The bytes that it may have: thousands of lists.</summary>
    internal const long LargestFile = 4 * 1024 * 1024;

    private ListSettings _content = ListSettings.Empty;
    private FileStamp? _known;

    /// <summary>Reads the file. It is never changed by that.</summary>
    public ListsLoad Load()
    {
        try
        {
            return Load(TaskFiles.At(path).Primary);
        }
        catch (StorageException exception)
        {
            var fault = exception.Fault;
            logger.ListsUnreadable(fault.Path, fault.Operation, fault.Kind, fault.Detail);
            return new ListsLoad.Unreadable(fault);
        }
    }

    /// <summary>
    /// Makes changes, in their order, to what the file holds now, and replaces it in one step that is on the disk when
    /// this returns. A corrupt file is kept under another name.
    /// </summary>
    public ListsSave Save(IReadOnlyCollection<Func<ListSettings, ListSettings>> changes)
    {
        try
        {
            return new ListsSave.Saved(Change(changes));
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            var fault = FaultOf.Exception(exception, "save", path);
            logger.ListsNotSaved(fault.Path, fault.Operation, fault.Kind, fault.Detail);
            return new ListsSave.Failed(fault);
        }
    }

    private ListsLoad Load(string file)
    {
        if (RegularFile.Read(file, LargestFile) is not var (bytes, stamp))
            return new ListsLoad.Absent();
        switch (ListsDocumentReader.Read(bytes.Span, file))
        {
            case ListsRead.Valid valid:
                (_content, _known) = (valid.Settings, stamp);
                return new ListsLoad.Loaded(valid.Settings);
            case ListsRead.OtherVersion other:
                logger.ListsOfOtherVersion(file, other.Version);
                return new ListsLoad.NewerVersion(other.Version);
            case ListsRead.Corrupt { Corruption: var corruption }:
                logger.ListsCorrupt(file, corruption.Description);
                return new ListsLoad.Corrupt(corruption);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private ListSettings Change(IReadOnlyCollection<Func<ListSettings, ListSettings>> changes)
    {
        var files = TaskFiles.At(path);
        RequirePlace(files);
        DiskCalls.CreatePrivateDirectory(files.Directory, SyncUnsupported);
        using var directory = DirectoryLock.Take(files.Directory);
        var isCorrupt = !TryRead(files.Primary);
        var after = changes.Aggregate(_content, (settings, change) => change(settings));
        var durable = new DurableFile(files, SyncUnsupported, keepsBackup: false) { Known = _known };
        try
        {
            durable.Replace(stream => ListsDocumentWriter.Write(after, stream), () => PutAside(files, isCorrupt));
            _content = after;
        }
        finally
        {
            // The file may be replaced although the step after that failed; the same changes are then made again, to
            // what was there before them.
            _known = durable.Known;
        }

        return after;
    }

    // Learns what another program has written; false when that is no file of lists. Who removed the file meanwhile has
    // not removed what the user sees.
    private bool TryRead(string file)
    {
        if (_known is { } known && known.Equals(FileStamp.Of(file)))
            return true;
        _known = null;
        if (RegularFile.Read(file, LargestFile) is not var (bytes, stamp))
            return true;
        switch (ListsDocumentReader.Read(bytes.Span, file))
        {
            case ListsRead.Valid valid:
                (_content, _known) = (valid.Settings, stamp);
                return true;
            case ListsRead.OtherVersion other:
                throw new StorageException(new StorageFault(FaultKind.Other, file, "save", $"it has format version {other.Version}, which this program does not write"));
            default:
                return false;
        }
    }

    // As for the task file: a link into a directory that is missing leads to a disk that is not mounted, say; and what
    // root writes among a user's files he could not use.
    private void RequirePlace(TaskFiles files)
    {
        if (files.Primary != path && !Directory.Exists(files.Directory))
            throw new StorageException(new StorageFault(FaultKind.BrokenLink, path, "open", $"it leads to {files.Primary}, whose directory is missing"));
        if (Environment.IsPrivilegedProcess && files.IsOfUser)
            throw new StorageException(new StorageFault(FaultKind.PermissionDenied, path, "open", "it belongs to another user, who could not use what root writes there"));
    }

    private void PutAside(TaskFiles files, bool isCorrupt)
    {
        if (!File.Exists(files.Primary))
            return;
        if (!isCorrupt)
            throw new StorageException(new StorageFault(FaultKind.Busy, files.Primary, "save", "another program is writing it"));
        logger.ListsKept(files.Primary, new KeptFiles(files).KeepCorrupted(files.Primary));
    }

    private void SyncUnsupported(string directory) => logger.DirectorySyncUnsupported(directory);
}
