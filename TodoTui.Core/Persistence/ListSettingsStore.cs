using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence;

/// <summary>
/// What the user has set up for the lists, in memory at once and on the disk in the background: one writer thread,
/// which takes all changes that were made meanwhile together. A change that cannot be written stays in memory and is
/// tried again with the next one and at the end.
/// </summary>
public sealed class ListSettingsStore : IDisposable
{
    private readonly Func<IReadOnlyCollection<Func<ListSettings, ListSettings>>, ListsSave> _save;
    private readonly TimeProvider _clock;

    // Shared by the threads, under the lock.
    private readonly object _gate = new();
    private readonly List<Func<ListSettings, ListSettings>> _pending = [];
    private ListSettings _current;
    private bool _isDue;
    private bool _isWriting;
    private bool _isStopped;
    private bool _isFailing;
    private Thread? _writer;

    /// <summary>Begins with <paramref name="current"/>.</summary>
    /// <param name="current">What was loaded.</param>
    /// <param name="save">Makes changes on the disk; runs on the writer thread and never throws.</param>
    /// <param name="clock">Times the wait at the end.</param>
    internal ListSettingsStore(ListSettings current, Func<IReadOnlyCollection<Func<ListSettings, ListSettings>>, ListsSave> save, TimeProvider clock) =>
        (_current, _save, _clock) = (current, save, clock);

    /// <summary>Begins with what <paramref name="loaded"/> is, and keeps <paramref name="file"/> up to date.</summary>
    public ListSettingsStore(ListsLoad loaded, ListsFile file, TimeProvider clock)
        : this(loaded.Settings, file.Save, clock)
    {
    }

    /// <summary>
    /// Another instance has changed the lists: <see cref="Current"/> has its changes and ours. Raised on the writer
    /// thread; a handler hands it on.
    /// </summary>
    public event Action? Changed;

    /// <summary>
    /// Changes could not be written; they stay in memory. Raised on the writer thread, once until a write succeeds.
    /// </summary>
    public event Action<StorageFault>? Failed;

    /// <summary>The present set-up, with all changes. From any thread.</summary>
    public ListSettings Current
    {
        get
        {
            lock (_gate)
                return _current;
        }
    }

    /// <summary>A store that writes nothing: for one who only looks on, and for tests.</summary>
    public static ListSettingsStore InMemory(ListSettings current)
    {
        var kept = current;
        return new ListSettingsStore(current, changes => new ListsSave.Saved(kept = changes.Aggregate(kept, (settings, change) => change(settings))), TimeProvider.System);
    }

    /// <summary>Changes the set-up, and hands the change over to be written. Returns at once.</summary>
    /// <param name="change">
    /// The change. It is made again to what another instance has written, so it may not depend on anything else.
    /// </param>
    public void Change(Func<ListSettings, ListSettings> change)
    {
        lock (_gate)
        {
            if (change(_current) is var changed && changed == _current)
                return;
            _current = changed;
            _pending.Add(change);
            WakeWriterNeedsLock();
        }
    }

    /// <summary>Changes the set-up if that can be done.</summary>
    /// <returns>Why it cannot, for the user; null when it was done.</returns>
    public string? Change(Func<ListSettings, ListsEdit> change)
    {
        if (change(Current) is { Problem: { } problem })
            return problem;
        Change(settings => change(settings).Settings);
        return null;
    }

    /// <summary>Tries what is not written yet once more, and waits for it at most <paramref name="limit"/>.</summary>
    /// <returns>Whether everything is on the disk.</returns>
    public bool Drain(TimeSpan limit)
    {
        lock (_gate)
        {
            if (_pending.Count > 0)
                WakeWriterNeedsLock();
            var start = _clock.GetTimestamp();
            while (_isDue || _isWriting)
            {
                var left = limit - _clock.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))
                    break;
            }

            return _pending.Count == 0;
        }
    }

    /// <summary>Ends the writer thread after the write it is in. What is not written is dropped: drain first.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _isStopped = true;
            _isDue = false;
            Monitor.PulseAll(_gate);
        }
    }

    private void WakeWriterNeedsLock()
    {
        if (_isStopped)
            return;
        _isDue = true;
        if (_writer is null)
        {
            _writer = new Thread(WriteUntilStopped) { IsBackground = true, Name = "lists saver" };
            _writer.Start();
        }

        Monitor.PulseAll(_gate);
    }

    private void WriteUntilStopped()
    {
        while (TakePending() is { } changes)
            Finish(changes, _save(changes));
    }

    private Func<ListSettings, ListSettings>[]? TakePending()
    {
        lock (_gate)
        {
            while (!_isStopped && !_isDue)
                Monitor.Wait(_gate);
            if (_isStopped)
                return null;
            _isDue = false;
            _isWriting = true;
            return [.. _pending];
        }
    }

    private void Finish(Func<ListSettings, ListSettings>[] changes, ListsSave outcome)
    {
        switch (outcome)
        {
            case ListsSave.Saved { Settings: var settings }:
                if (TakeIn(settings, changes.Length))
                    Changed?.Invoke();
                break;
            case ListsSave.Failed { Fault: var fault }:
                if (!_isFailing)
                    Failed?.Invoke(fault);
                break;
        }

        lock (_gate)
        {
            _isFailing = outcome is ListsSave.Failed;
            _isWriting = false;
            // A drain may have asked for these very changes while they were being written.
            _isDue &= _pending.Count > 0;
            Monitor.PulseAll(_gate);
        }
    }

    // What was changed since the write began comes on top of what is in the file now.
    private bool TakeIn(ListSettings written, int count)
    {
        lock (_gate)
        {
            _pending.RemoveRange(0, count);
            var before = _current;
            _current = _pending.Aggregate(written, (settings, change) => change(settings));
            return _current != before;
        }
    }
}
