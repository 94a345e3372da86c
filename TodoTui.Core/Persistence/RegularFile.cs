namespace TodoTui.Core.Persistence;

/// <summary>What reading the bytes of a file gave.</summary>
internal abstract record RegularFileRead
{
    private RegularFileRead()
    {
    }

    /// <summary>There is no such file.</summary>
    public sealed record Missing : RegularFileRead;

    /// <summary>The file could not be read, which says nothing of its content.</summary>
    public sealed record Failed(StorageFault Fault) : RegularFileRead;

    /// <summary>The file was read.</summary>
    public sealed record Content(ReadOnlyMemory<byte> Bytes, FileStamp Stamp) : RegularFileRead;
}

/// <summary>Reads a whole file, and tells "not there" and "cannot be read" apart. A pipe or a device is not even opened.</summary>
internal static class RegularFile
{
    private const long MiB = 1024 * 1024;

    /// <param name="path">The file.</param>
    /// <param name="largest">The most bytes that are read; reading what is far larger than it should be could take the machine down.</param>
    public static RegularFileRead Read(string path, long largest)
    {
        try
        {
            // Opening a pipe would wait for its other end.
            if (FileStamp.IsSpecial(path))
                return new RegularFileRead.Failed(new StorageFault(FaultKind.NotAFile, path, "read", "it is not a regular file"));
            return ReadRegular(path, largest);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new RegularFileRead.Missing();
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            return new RegularFileRead.Failed(FaultOf.Exception(exception, "read", path));
        }
    }

    private static RegularFileRead ReadRegular(string path, long largest)
    {
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var stamp = FileStamp.Of(handle, path);
        if (stamp.Size > largest)
            return new RegularFileRead.Failed(new StorageFault(FaultKind.FileTooLarge, path, "read", $"it is larger than {largest / MiB} MiB"));

        var bytes = new byte[stamp.Size];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        return new RegularFileRead.Content(bytes.AsMemory(0, length), stamp);
    }
}
