using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Follows the task file that another instance writes, for a view that only looks on. A file that cannot be read or
/// understood at the moment is left for the next look.
/// </summary>
public sealed class FileFollower : IDisposable
{
    private readonly string _path;
    private readonly FileWatch _watch;
    private FileStamp? _seen;

    /// <summary>Follows the file at <paramref name="path"/> from now on.</summary>
    public FileFollower(string path, TimeProvider clock)
    {
        _path = path;
        _seen = FileStamp.IfSeen(path);
        _watch = new FileWatch(path, clock);
        _watch.Touched += Look;
    }

    /// <summary>The file has changed; raised on a thread of the pool, with its tasks.</summary>
    public event Action<TodoSnapshot>? Changed;

    /// <summary>Follows no more.</summary>
    public void Dispose() => _watch.Dispose();

    private void Look()
    {
        if (FileStamp.IfSeen(_path) is not { } stamp || stamp.Equals(_seen))
            return;
        if (TaskFileReader.Read(_path) is not FileRead.Content { Result: Document.ReadResult.Valid valid } content)
            return;
        _seen = content.Stamp;
        Changed?.Invoke(valid.Tasks);
    }
}
