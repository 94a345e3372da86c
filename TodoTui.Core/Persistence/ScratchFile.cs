using System.Text;
using System.Text.Unicode;

namespace TodoTui.Core.Persistence;

/// <summary>What became of a text that another program was given to edit.</summary>
public abstract record ScratchRead
{
    private ScratchRead()
    {
    }

    /// <summary>It is as it was.</summary>
    public sealed record Unchanged : ScratchRead;

    /// <summary>It is another.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Changed(string Text) : ScratchRead;

    /// <summary>It cannot be read.</summary>
    /// <param name="Reason">Why, for the user.</param>
    /// <param name="IsThere">Whether there is something all the same.</param>
    public sealed record Unreadable(string Reason, bool IsThere = true) : ScratchRead;
}

/// <summary>
/// A text in a file for another program to edit. Only its owner can read it; it is gone afterwards unless it is kept.
/// </summary>
public sealed class ScratchFile : IDisposable
{
    // No note of a task; reading more could take the machine down.
    private const long LargestFile = 4 * 1024 * 1024;

    private readonly string _directory;
    private readonly byte[] _written;
    private readonly bool _endsInLine;
    private bool _isKept;

    private ScratchFile(string directory, string name, string text)
    {
        (_directory, Path) = (directory, System.IO.Path.Combine(directory, name));
        // Editors want a last line that ends, and add the end otherwise.
        _endsInLine = text.EndsWith('\n');
        _written = Encoding.UTF8.GetBytes(_endsInLine || text.Length == 0 ? text : text + "\n");
        using var handle = DiskCalls.CreatePrivate(Path);
        DiskCalls.Try("write", Path, () => RandomAccess.Write(handle, _written, 0));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Writes <paramref name="text"/> to a file of its own.</summary>
    /// <param name="name">The name of the file; its ending tells an editor what it is.</param>
    /// <param name="text">The text.</param>
    /// <param name="fault">Why there is none; null when there is.</param>
    public static ScratchFile? TryCreate(string name, string text, out StorageFault? fault)
    {
        try
        {
            fault = null;
            // The mode of the directory is 0700.
            return new ScratchFile(Directory.CreateTempSubdirectory("todotui-").FullName, name, text);
        }
        catch (Exception exception) when (exception is StorageException || FaultOf.IsFileSystemFailure(exception))
        {
            fault = FaultOf.Exception(exception, "create", System.IO.Path.GetTempPath());
            return null;
        }
    }

    /// <summary>What the text is now.</summary>
    public ScratchRead Read()
    {
        try
        {
            return RegularFile.Read(Path, LargestFile) is var (content, _) ? Read(content.Span) : new ScratchRead.Unreadable("it is gone", IsThere: false);
        }
        catch (StorageException exception)
        {
            return new ScratchRead.Unreadable(exception.Fault.Detail);
        }
    }

    /// <summary>Leaves the file where it is.</summary>
    public void Keep() => _isKept = true;

    /// <summary>Removes the file, and what the editor left beside it, unless it is kept.</summary>
    public void Dispose()
    {
        if (_isKept)
            return;
        try
        {
            Directory.Delete(_directory, recursive: true);
        }
        catch (Exception exception) when (FaultOf.IsFileSystemFailure(exception))
        {
            // The system clears its directory for such files now and then.
        }
    }

    private ScratchRead Read(ReadOnlySpan<byte> content)
    {
        if (content.SequenceEqual(_written))
            return new ScratchRead.Unchanged();
        if (!Utf8.IsValid(content))
            return new ScratchRead.Unreadable("it is not UTF-8");
        if (content.StartsWith(Encoding.UTF8.Preamble))
            content = content[Encoding.UTF8.Preamble.Length..];
        var text = Encoding.UTF8.GetString(content).ReplaceLineEndings("\n");
        return new ScratchRead.Changed(!_endsInLine && text.EndsWith('\n') ? text[..^1] : text);
    }
}
