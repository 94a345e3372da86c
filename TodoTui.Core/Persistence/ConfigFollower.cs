namespace TodoTui.Core.Persistence;

/// <summary>Follows a file of the configuration, and says what it holds when it holds something else.</summary>
public sealed class ConfigFollower : IDisposable
{
    private readonly string _path;
    private readonly FileWatch _watch;
    private readonly Lock _looking = new();
    private ConfigLoad _seen;
    private FileStamp? _stamp;
    private bool _isMissing;

    /// <summary>Follows the file at <paramref name="path"/>; neither it nor its directory need be there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="seen">What it held when it was last read.</param>
    /// <param name="clock">The time.</param>
    public ConfigFollower(string path, ConfigLoad seen, TimeProvider clock)
    {
        (_path, _seen) = (path, seen);
        _watch = new FileWatch(path, clock);
        _watch.Touched += LookUnlessLooking;
    }

    /// <summary>The file holds something else; raised on a thread of the pool, one at a time.</summary>
    public event Action<ConfigLoad>? Changed;

    /// <summary>Follows no more.</summary>
    public void Dispose() => _watch.Dispose();

    // On a disk that does not answer, the looks that come meanwhile must not wait one behind the other.
    private void LookUnlessLooking()
    {
        if (!_looking.TryEnter())
            return;
        try
        {
            Look();
        }
        finally
        {
            _looking.Exit();
        }
    }

    private void Look()
    {
        var stamp = FileStamp.IfSeen(_path);
        // Some editors take a file away before they put the new one there: it is gone when it still is at the next look.
        var isGone = stamp is null && _isMissing && _seen is not ConfigLoad.Absent;
        _isMissing = stamp is null;
        if (stamp is null ? !isGone : stamp == _stamp)
            return;
        var loaded = ConfigFile.Load(_path);
        _stamp = stamp;
        if (loaded == _seen)
            return;
        _seen = loaded;
        Changed?.Invoke(loaded);
    }
}
