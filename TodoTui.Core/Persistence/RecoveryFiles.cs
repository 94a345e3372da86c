using System.Text.Json;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>A file that was put aside: the backup, a corrupt file, or what someone else wrote.</summary>
/// <param name="Path">The file.</param>
/// <param name="Changed">When it was last written.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Tasks">Its tasks; null when it cannot be understood.</param>
/// <param name="Problem">Why it cannot be understood; null when it can.</param>
public sealed record RecoveryFile(string Path, DateTimeOffset Changed, long Size, TodoSnapshot? Tasks, string? Problem);

/// <summary>Something the log tells of the storage: a recovery, a fallback, a failure, a conflict.</summary>
/// <param name="At">When.</param>
/// <param name="Message">What happened and what was done.</param>
public sealed record RecoveryEvent(DateTimeOffset At, string Message);

/// <summary>What is left of past mishaps: the files that were put aside, and what the log tells. Only reads, unless asked to delete.</summary>
/// <param name="taskFile">The task file, with symbolic links resolved.</param>
/// <param name="logDirectory">The directory of the rolling log.</param>
public sealed class RecoveryFiles(string taskFile, string logDirectory)
{
    // Event numbers of StorageLog that tell of something out of the ordinary.
    private const int FirstEvent = 101;
    private const int LastEvent = 399;
    private const int EventsShown = 200;

    /// <summary>The files put aside, the newest first. Takes as long as reading them.</summary>
    public IReadOnlyList<RecoveryFile> Find()
    {
        var name = Path.GetFileName(taskFile);
        string[] patterns = [name + ".backup", name + ".corrupted*", name + ".conflict-*"];
        return Safely<IReadOnlyList<RecoveryFile>>([], () =>
        [
            .. patterns
                .SelectMany(pattern => Directory.EnumerateFiles(Path.GetDirectoryName(taskFile)!, pattern))
                .Select(Describe)
                .OrderByDescending(file => file.Changed),
        ]);
    }

    /// <summary>What the log tells, the newest first, at most 200 events.</summary>
    public IReadOnlyList<RecoveryEvent> Events() => Safely<IReadOnlyList<RecoveryEvent>>([], () =>
    [
        .. Directory.EnumerateFiles(logDirectory, "todotui-*.log")
            .SelectMany(ReadLines)
            .Select(Parse)
            .OfType<RecoveryEvent>()
            .OrderByDescending(told => told.At)
            .Take(EventsShown),
    ]);

    /// <summary>Deletes one of the files put aside; never the task file or its backup.</summary>
    /// <returns>Whether it is gone.</returns>
    public bool Delete(RecoveryFile file)
    {
        if (file.Path == taskFile || file.Path == new TaskFiles(taskFile).Backup)
            return false;
        DiskCalls.DeleteIfPossible(file.Path);
        return !File.Exists(file.Path);
    }

    private static RecoveryFile Describe(string path)
    {
        var file = new FileInfo(path);
        var (tasks, problem) = TaskFileReader.Read(path) switch
        {
            FileRead.Content { Result: ReadResult.Valid valid } => (valid.Tasks, null),
            FileRead.Content { Result: ReadResult.OtherVersion other } => (other.Tasks, $"format version {other.Version}"),
            FileRead.Content { Result: ReadResult.Corrupt corrupt } => (null, corrupt.Corruption.Description),
            FileRead.Failed failed => (null, failed.Fault.Detail),
            _ => ((TodoSnapshot?)null, "it is gone"),
        };
        return new RecoveryFile(path, file.LastWriteTime, file.Length, tasks, problem);
    }

    // The log is open for writing in this very process.
    private static IEnumerable<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static RecoveryEvent? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var number = json.RootElement.GetProperty("Properties").GetProperty("EventId").GetProperty("Id").GetInt32();
            if (number is < FirstEvent or > LastEvent || json.RootElement.GetProperty("Level").GetString() is "Information" or "Debug" or "Verbose")
                return null;
            return new RecoveryEvent(json.RootElement.GetProperty("Timestamp").GetDateTimeOffset(), json.RootElement.GetProperty("RenderedMessage").GetString()!);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // A line cut short by a crash, or of another part of the program.
            return null;
        }
    }

    private static T Safely<T>(T fallback, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            return fallback;
        }
    }
}
