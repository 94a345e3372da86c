namespace TodoTui.Core.Persistence;

/// <summary>
/// Says when someone may have written the task file: when the system reports it, after it has been quiet for a moment,
/// and every two seconds for file systems that report nothing.
/// </summary>
public sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly ITimer _timer;
    private readonly FileSystemWatcher? _watcher;

    /// <summary>Watches the file at <paramref name="path"/>.</summary>
    public FileWatch(string path, TimeProvider clock)
    {
        _timer = clock.CreateTimer(_ => Touched?.Invoke(), null, Interval, Interval);
        _watcher = Watcher(path);
        if (_watcher is null)
            return;
        _watcher.Changed += (_, _) => Delay();
        _watcher.Created += (_, _) => Delay();
        _watcher.Renamed += (_, _) => Delay();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Raised on a thread of the pool.</summary>
    public event Action? Touched;

    /// <summary>Watches no more.</summary>
    public void Dispose()
    {
        _watcher?.Dispose();
        _timer.Dispose();
    }

    private void Delay() => _timer.Change(Quiet, Interval);

    // Without a directory, or with all of the user's watches in use, the interval has to do.
    private static FileSystemWatcher? Watcher(string path)
    {
        try
        {
            return new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
        }
        catch (Exception exception) when (exception is ArgumentException || FaultOf.IsFileSystemFailure(exception))
        {
            return null;
        }
    }
}
