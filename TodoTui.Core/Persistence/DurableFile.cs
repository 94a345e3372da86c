namespace TodoTui.Core.Persistence;

/// <summary>
/// Replaces the task file in one step that survives a crash and a power cut at any moment, and keeps one older
/// generation. After each step there is a whole task file and, from the second save on, a whole backup.
/// </summary>
/// <param name="files">The files.</param>
/// <param name="syncUnsupported">Told when the file system cannot sync directories.</param>
/// <param name="keepsBackup">Whether the older generation is kept.</param>
internal sealed class DurableFile(TaskFiles files, Action<string> syncUnsupported, bool keepsBackup = true)
{
    // Large enough that 10,000 tasks take some fifty writes.
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// The stamp of a task file known to be good: read as valid, or written by us. Null when there is none.
    /// </summary>
    public FileStamp? Known { get; set; }

    /// <summary>
    /// Whether the present task file is <see cref="Known"/>. Only such a file becomes the backup: a broken edit by hand
    /// must not replace the good one.
    /// </summary>
    /// <exception cref="StorageException">The file cannot be looked at now.</exception>
    public bool IsPrimaryKnown => Known is { } known && known.Equals(FileStamp.Of(files.Primary));

    /// <summary>The order is the design: see docs/adr/0004-durable-save.md.</summary>
    /// <param name="write">Writes the new content.</param>
    /// <param name="putAside">Keeps the present task file, if there is one, under another name when it is not <see cref="Known"/>.</param>
    /// <exception cref="StorageException">A step failed. Before the last rename the files are as they were.</exception>
    public void Replace(Action<Stream> write, Action putAside)
    {
        try
        {
            var written = WriteTemporary(write);
            if (!IsPrimaryKnown)
                putAside();
            else if (keepsBackup)
                RotateBackup();
            DiskCalls.Rename(files.Temporary, files.Primary);
            Known = written;
        }
        catch (StorageException)
        {
            // Never tried again: a file whose fsync failed once can lose its data while a second fsync succeeds.
            DiskCalls.DeleteIfPossible(files.Temporary);
            throw;
        }

        DiskCalls.SyncDirectory(files.Directory, syncUnsupported);
    }

    private FileStamp WriteTemporary(Action<Stream> write)
    {
        using var handle = DiskCalls.CreatePrivate(files.Temporary);
        return DiskCalls.Try("write", files.Temporary, () =>
        {
            using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
            using var buffered = new BufferedStream(stream, BufferSize);
            write(buffered);
            buffered.Flush();
            DiskCalls.Sync(handle, files.Temporary);
            return FileStamp.Of(handle, files.Temporary);
        });
    }

    // Renaming between two names of one file does nothing and leaves both, so the helper name goes before and after.
    private void RotateBackup()
    {
        DiskCalls.Delete(files.BackupTemporary);
        DiskCalls.LinkOrCopy(files.Primary, files.BackupTemporary);
        // The file of the first rotation may have been made by hand, with a mode that lets others read.
        DiskCalls.RestrictToOwner(files.BackupTemporary);
        DiskCalls.Rename(files.BackupTemporary, files.Backup);
        DiskCalls.DeleteIfPossible(files.BackupTemporary);
    }
}
