namespace TodoTui.Core.Persistence;

/// <summary>
/// Says when someone may have written a file, or taken it away: when the system reports it, after it has been quiet for a moment,
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
        _watcher = StartWatcher(path);
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

    // Without a directory, or with all of the user's watches in use, the interval has to do. The system is asked for a
    // watch only when events are switched on.
    private FileSystemWatcher? StartWatcher(string path)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path));
            watcher.Changed += (_, _) => Delay();
            watcher.Created += (_, _) => Delay();
            watcher.Deleted += (_, _) => Delay();
            watcher.Renamed += (_, _) => Delay();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is ArgumentException || FaultOf.IsFileSystemFailure(exception))
        {
            watcher?.Dispose();
            return null;
        }
    }
}
