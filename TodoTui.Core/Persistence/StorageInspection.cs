using System.Diagnostics.CodeAnalysis;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Looks at a storage that another instance may have: takes no lock, makes, repairs and writes nothing.</summary>
public static class StorageInspection
{
    /// <summary>What the storage is like now. Takes as long as reading all of its files.</summary>
    public static StorageCondition Of(StoragePaths paths)
    {
        var (files, brokenLink) = Resolve(paths.TaskFile);
        return new StorageCondition(
            files.Primary,
            Look(files.Directory),
            Look(paths.ConfigDirectory),
            Look(paths.LogDirectory),
            LockInspection.Of(files.Lock),
            new FileConditions(
                brokenLink is null ? OfTasks(files.Primary) : new FileCondition.Unreadable(brokenLink),
                OfTasks(files.Backup),
                Of(HistoryFile.Format, files, history => history.Count),
                Of(ReminderFile.Format, files, log => log.Records.Count()),
                OfLists(paths.ListsFile)))
        {
            IsOfOtherUser = Environment.IsPrivilegedProcess && files.IsOfUser,
            Kept = KeptIn(files),
        };
    }

    private static (TaskFiles Files, StorageFault? BrokenLink) Resolve(string path)
    {
        try
        {
            return (TaskFiles.At(path), null);
        }
        catch (StorageException exception)
        {
            return (new TaskFiles(path), exception.Fault);
        }
    }

    private static DirectoryCondition Look(string path)
    {
        var nearest = path;
        while (!Path.Exists(nearest) && Path.GetDirectoryName(nearest) is { } parent)
            nearest = parent;
        var (free, system) = RoomOf(nearest);
        return new DirectoryCondition(path, nearest == path, Directory.Exists(nearest) && CanWrite(nearest)) { FreeBytes = free, FileSystem = system };
    }

    // The system tells it without a try; on Windows only a try would tell.
    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static bool CanWrite(string directory) => OperatingSystem.IsWindows() || Posix.Access(directory, Posix.WriteAndEnter) == 0;

    private static (long? Free, string? System) RoomOf(string directory)
    {
        try
        {
            var drive = new DriveInfo(directory);
            return (drive.AvailableFreeSpace, drive.DriveFormat);
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception) || exception is ArgumentException)
        {
            return (null, null);
        }
    }

    private static FileCondition OfTasks(string path) => TaskFileReader.Read(path) switch
    {
        FileRead.Content { Result: ReadResult.Valid valid } => new FileCondition.Sound(valid.Tasks.Count, valid.Remarks),
        FileRead.Content { Result: ReadResult.OtherVersion other } => new FileCondition.OtherVersion(other.Version),
        FileRead.Content { Result: ReadResult.Corrupt corrupt } => new FileCondition.Corrupt(corrupt.Corruption),
        FileRead.Failed failed => new FileCondition.Unreadable(failed.Fault),
        _ => new FileCondition.Missing(),
    };

    private static FileCondition Of<T>(CompanionFormat<T> format, TaskFiles files, Func<T, int> count) =>
        Read(format.Path(files), format.LargestFile, (bytes, path) => format.Read(bytes, path) switch
        {
            DocumentRead<T>.Valid valid => new FileCondition.Sound(count(valid.Content), []),
            DocumentRead<T>.OtherVersion other => new FileCondition.OtherVersion(other.Version),
            var corrupt => new FileCondition.Corrupt(((DocumentRead<T>.Corrupt)corrupt).Corruption),
        });

    private static FileCondition OfLists(string file) =>
        Read(file, ListsFile.LargestFile, (bytes, path) => ListsDocumentReader.Read(bytes.Span, path) switch
        {
            ListsRead.Valid valid => new FileCondition.Sound(valid.Settings.Own.Count, []),
            ListsRead.OtherVersion other => new FileCondition.OtherVersion(other.Version),
            var corrupt => new FileCondition.Corrupt(((ListsRead.Corrupt)corrupt).Corruption),
        });

    private static FileCondition Read(string path, long largest, Func<ReadOnlyMemory<byte>, string, FileCondition> understand)
    {
        try
        {
            return RegularFile.Read(path, largest) is var (bytes, _) ? understand(bytes, path) : new FileCondition.Missing();
        }
        catch (StorageException exception)
        {
            return new FileCondition.Unreadable(exception.Fault);
        }
    }

    private static ValueList<string> KeptIn(TaskFiles files)
    {
        try
        {
            var names = Directory.EnumerateFiles(files.Directory, Path.GetFileName(files.Primary) + "*").Select(path => Path.GetFileName(path));
            return [.. names.Where(name => name.Contains(".corrupted", StringComparison.Ordinal) || name.Contains(".conflict-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return [];
        }
    }
}
