using TodoTui.Core.Persistence.Document;

namespace TodoTui.Core.Persistence;

/// <summary>What reading a file gave.</summary>
internal abstract record FileRead
{
    private FileRead()
    {
    }

    /// <summary>There is no such file.</summary>
    public sealed record Missing : FileRead;

    /// <summary>The file could not be read, which says nothing of its content.</summary>
    public sealed record Failed(StorageFault Fault) : FileRead;

    /// <summary>The file was read.</summary>
    public sealed record Content(ReadResult Result, ReadOnlyMemory<byte> Bytes, FileStamp Stamp) : FileRead;
}

/// <summary>Reads one task file from the disk, and tells "not there", "cannot be read" and "not a task file" apart.</summary>
internal static class TaskFileReader
{
    /// <summary>256 MiB: some 700,000 tasks. More is no task file, and reading it could take the machine down.</summary>
    private const long LargestFile = 256L * 1024 * 1024;

    public static FileRead Read(string path)
    {
        try
        {
            // Opening a pipe would wait for its other end.
            if (FileStamp.IsSpecial(path))
                return new FileRead.Failed(new StorageFault(FaultKind.NotAFile, path, "read", "it is not a regular file"));
            return ReadRegular(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileRead.Missing();
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            return new FileRead.Failed(FaultOf.Exception(exception, "read", path));
        }
    }

    private static FileRead ReadRegular(string path)
    {
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var stamp = FileStamp.Of(handle, path);
        if (stamp.Size > LargestFile)
            return new FileRead.Failed(new StorageFault(FaultKind.FileTooLarge, path, "read", "it is larger than 256 MiB"));

        var bytes = new byte[stamp.Size];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        var content = bytes.AsMemory(0, length);
        return new FileRead.Content(TodoDocumentReader.Read(content.Span, path), content, stamp);
    }
}
