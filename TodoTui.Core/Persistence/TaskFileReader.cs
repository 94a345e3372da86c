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

    public static FileRead Read(string path) => RegularFile.Read(path, LargestFile) switch
    {
        RegularFileRead.Content content => new FileRead.Content(TodoDocumentReader.Read(content.Bytes.Span, path), content.Bytes, content.Stamp),
        RegularFileRead.Failed failed => new FileRead.Failed(failed.Fault),
        _ => new FileRead.Missing(),
    };
}
