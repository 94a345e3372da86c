using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Watches the task file that another instance writes, for a view that only looks on. It looks at the file's stamp
/// once a second, which works on every file system, and reads the file when the stamp has changed. A file that cannot
/// be read or understood at that moment is left for the next look.
/// </summary>
public sealed class FileFollower : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly ITimer _timer;
    private FileStamp? _seen;

    /// <summary>Follows the file at <paramref name="path"/> from now on.</summary>
    public FileFollower(string path, TimeProvider clock)
    {
        _path = path;
        _seen = FileStamp.Of(path);
        _timer = clock.CreateTimer(_ => Look(), null, Interval, Interval);
    }

    /// <summary>The file has changed; raised on a thread of the pool, with its tasks.</summary>
    public event Action<TodoSnapshot>? Changed;

    /// <summary>Follows no more.</summary>
    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (FileStamp.Of(_path) is not { } stamp || stamp == _seen)
            return;
        if (TaskFileReader.Read(_path) is not FileRead.Content { Result: Document.ReadResult.Valid valid } content)
            return;
        _seen = content.Stamp;
        Changed?.Invoke(valid.Tasks);
    }
}
