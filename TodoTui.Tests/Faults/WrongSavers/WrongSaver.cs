using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Faults.WrongSavers;

/// <summary>
/// A way to save that looks right and loses tasks. The tests that find no fault with the storage must find one with
/// each of these.
/// </summary>
internal abstract class WrongSaver
{
    public static WrongSaver Of(string name) => name switch
    {
        nameof(WritesInPlace) => new WritesInPlace(),
        nameof(OmitsFileSync) => new OmitsFileSync(),
        nameof(OmitsDirectorySync) => new OmitsDirectorySync(),
        nameof(TrustsFlush) => new TrustsFlush(),
        nameof(RetriesSync) => new RetriesSync(),
        nameof(CopiesOverBackup) => new CopiesOverBackup(),
        nameof(RenamesToBackup) => new RenamesToBackup(),
        nameof(RotatesAnything) => new RotatesAnything(),
        nameof(ReplacesByDotNet) => new ReplacesByDotNet(),
        _ => throw new ArgumentException(name),
    };

    /// <summary>Replaces the task file by what <paramref name="write"/> writes.</summary>
    public abstract void Save(TaskFiles files, Action<Stream> write);

    /// <summary>Writes the temporary file, and hands it to <paramref name="sync"/> before it is closed.</summary>
    // Always a new file: of one that was cut to nothing, ext4 writes the content when it is closed.
    protected static void WriteTemporary(TaskFiles files, Action<Stream> write, Action<FileStream> sync)
    {
        DiskCalls.Delete(files.Temporary);
        Write(new FileStream(files.Temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0), write, sync);
    }

    /// <summary>Writes over what is in a file.</summary>
    protected static void Overwrite(string path, Action<Stream> write) =>
        Write(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0), write, Sync);

    /// <summary>Syncs as the storage does: a failure is an exception.</summary>
    protected static void Sync(FileStream stream) => DiskCalls.Sync(stream.SafeFileHandle, stream.Name);

    /// <summary>Makes the task file the backup, as the storage does, whatever is in it.</summary>
    protected static void Rotate(TaskFiles files)
    {
        if (!File.Exists(files.Primary))
            return;
        DiskCalls.Delete(files.BackupTemporary);
        DiskCalls.LinkOrCopy(files.Primary, files.BackupTemporary);
        DiskCalls.Rename(files.BackupTemporary, files.Backup);
        DiskCalls.DeleteIfPossible(files.BackupTemporary);
    }

    /// <summary>Gives the temporary file its name.</summary>
    protected static void Commit(TaskFiles files) => DiskCalls.Rename(files.Temporary, files.Primary);

    /// <summary>Makes the names durable.</summary>
    protected static void SyncNames(TaskFiles files) => DiskCalls.SyncDirectory(files.Directory, _ => { });

    private static void Write(FileStream file, Action<Stream> write, Action<FileStream> sync)
    {
        using (file)
        {
            using var buffered = new BufferedStream(file, 64 * 1024);
            write(buffered);
            buffered.Flush();
            sync(file);
        }
    }
}
