namespace TodoTui.Core.Persistence;

/// <summary>The task file and the files that stand beside it, by their names.</summary>
/// <param name="Primary">The task file itself, with symbolic links resolved.</param>
internal sealed record TaskFiles(string Primary)
{
    public string Directory => Path.GetDirectoryName(Primary)!;

    public string Temporary => Primary + ".tmp";

    public string Backup => Primary + ".backup";

    public string BackupTemporary => Primary + ".backup.tmp";

    public string Lock => Primary + ".lock";

    public string History => Primary + ".history";

    public string Reminders => Primary + ".reminders";

    /// <summary>What an interrupted save leaves.</summary>
    public IEnumerable<string> Unfinished => [Temporary, BackupTemporary, History + ".tmp", Reminders + ".tmp"];

    /// <summary>Whether the task file, or else what it would lie in, belongs to another user than root.</summary>
    public bool IsOfUser => FileStamp.IsOfUser(Primary) ?? IsInDirectoryOfUser(Directory);

    /// <summary>Whether a directory, or else the nearest above it, belongs to another user than root.</summary>
    public static bool IsInDirectoryOfUser(string directory) =>
        FileStamp.IsOfUser(directory) ?? (Path.GetDirectoryName(directory) is { } parent && IsInDirectoryOfUser(parent));

    /// <summary>
    /// The task file at <paramref name="path"/>, or where it leads to when it is a symbolic link: everything is
    /// written beside the target, so that the link stays a link and the target is what changes.
    /// </summary>
    public static TaskFiles At(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return new TaskFiles(file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            // What .NET throws for a circle of links carries no error number.
            throw new StorageException(new StorageFault(FaultKind.BrokenLink, path, "resolve", exception.Message), exception);
        }
    }
}
