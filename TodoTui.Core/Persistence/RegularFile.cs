namespace TodoTui.Core.Persistence;

/// <summary>Reads a file whole, if it is one.</summary>
internal static class RegularFile
{
    private const long MebiByte = 1024 * 1024;

    /// <summary>The content of the file at <paramref name="path"/> and its stamp; null when there is none.</summary>
    /// <exception cref="StorageException">It cannot be read, is no regular file, or is larger than <paramref name="largest"/>.</exception>
    public static (ReadOnlyMemory<byte> Content, FileStamp Stamp)? Read(string path, long largest)
    {
        try
        {
            // Opening a pipe would wait for its other end.
            return FileStamp.IsSpecial(path)
                ? throw new StorageException(new StorageFault(FaultKind.NotAFile, path, "read", "it is not a regular file"))
                : ReadRegular(path, largest);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            throw new StorageException(FaultOf.Exception(exception, "read", path), exception);
        }
    }

    private static (ReadOnlyMemory<byte> Content, FileStamp Stamp) ReadRegular(string path, long largest)
    {
        using var handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        var stamp = FileStamp.Of(handle, path);
        if (stamp.Size > largest)
            throw new StorageException(new StorageFault(FaultKind.FileTooLarge, path, "read", $"it is larger than {largest / MebiByte} MiB"));

        var bytes = new byte[stamp.Size];
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        return (bytes.AsMemory(0, length), stamp);
    }
}
