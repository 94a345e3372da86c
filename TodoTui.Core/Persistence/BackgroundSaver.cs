using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>
/// Saves in the background, so that nobody waits for a disk: one writer thread, and while it writes one snapshot only
/// the newest of those posted meanwhile is kept. A failed save is tried again (<see cref="RetrySchedule"/>).
/// What was posted before <see cref="Drain"/> is saved, or its outcome is a failure that <see cref="Drain"/> reports.
/// </summary>
public sealed class BackgroundSaver : IDisposable
{
    private readonly Func<TodoSnapshot, SaveConsent, SaveOutcome> _save;
    private readonly TimeProvider _clock;
    private readonly ITimer _retryTimer;
    private readonly RetrySchedule _retries = new();

    // Shared by the threads, under the lock.
    private readonly object _gate = new();
    private TodoSnapshot? _pending;
    private SaveConsent _consent;
    private bool _isDue;
    private bool _isWriting;
    private bool _isStopped;
    private string? _conflictKeptAs;
    private StorageFault? _fault;
    private Thread? _writer;

    /// <summary>Makes a saver that has nothing to save.</summary>
    /// <param name="save">Saves one snapshot and says how it ended; runs on the writer thread and never throws.</param>
    /// <param name="clock">Times the retries.</param>
    internal BackgroundSaver(Func<TodoSnapshot, SaveConsent, SaveOutcome> save, TimeProvider clock)
    {
        _save = save;
        _clock = clock;
        _retryTimer = clock.CreateTimer(_ => Retry(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Raised on the writer thread, or on the thread that posts, with each new status, in the order in which they came
    /// about. A handler hands the status on: it must not wait for a thread that posts.
    /// </summary>
    public event Action<SaveStatus>? StatusChanged;

    /// <summary>
    /// Raised like <see cref="StatusChanged"/> when a save brought in what another program had written, and again with
    /// each save until the store has taken it (<see cref="ExternalChange.MarkTaken"/>).
    /// </summary>
    public event Action<ExternalChange>? ChangedOutside;

    /// <summary>How many saves have failed in a row.</summary>
    internal int Failures => _retries.Failures;

    /// <summary>Hands a snapshot over to be saved. Returns at once.</summary>
    /// <param name="snapshot">The tasks.</param>
    /// <param name="consent">What this save and those after it may do; <see cref="SaveConsent.Reopen"/> is for this one only.</param>
    public void Post(TodoSnapshot snapshot, SaveConsent consent = SaveConsent.Ordinary)
    {
        lock (_gate)
        {
            _pending = snapshot;
            _consent |= consent;
            // Under the lock, so that the end of an older save cannot be announced after it.
            StatusChanged?.Invoke(new SaveStatus.Saving(_fault));
            WakeWriterNeedsLock();
        }
    }

    /// <summary>Tries a failed save again now.</summary>
    public void Retry()
    {
        lock (_gate)
        {
            if (_pending is not null)
                WakeWriterNeedsLock();
        }
    }

    /// <summary>Waits until everything posted is saved or has failed, at most <paramref name="limit"/>.</summary>
    /// <returns>Whether everything is on the disk.</returns>
    public bool Drain(TimeSpan limit)
    {
        Retry();
        var start = _clock.GetTimestamp();
        lock (_gate)
        {
            while (_isDue || _isWriting)
            {
                var left = limit - _clock.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))
                    break;
            }

            return _pending is null && !_isWriting;
        }
    }

    /// <summary>Ends the writer thread after the save it is in. What is pending is dropped: drain first.</summary>
    public void Dispose()
    {
        _retryTimer.Dispose();
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
            _writer = new Thread(WriteUntilStopped) { IsBackground = true, Name = "saver" };
            _writer.Start();
        }

        Monitor.PulseAll(_gate);
    }

    private void WriteUntilStopped()
    {
        while (TakePending() is var (snapshot, consent) && snapshot is not null)
        {
            var outcome = _save(snapshot, consent);
            lock (_gate)
                FinishNeedsLock(snapshot, outcome);
        }
    }

    private (TodoSnapshot? Snapshot, SaveConsent Consent) TakePending()
    {
        lock (_gate)
        {
            while (!_isStopped && !_isDue)
                Monitor.Wait(_gate);
            if (_isStopped)
                return (null, default);
            _isDue = false;
            _isWriting = true;
            var consent = _consent;
            _consent &= ~SaveConsent.Reopen;
            return (_pending, consent);
        }
    }

    // The snapshot stays pending until it is on the disk, so that a retry finds it and Drain knows of it.
    private void FinishNeedsLock(TodoSnapshot snapshot, SaveOutcome outcome)
    {
        _isWriting = false;
        var isNewest = ReferenceEquals(_pending, snapshot);
        if (outcome is SaveOutcome.Saved && isNewest)
        {
            _pending = null;
            // A retry or a drain may have asked for this very snapshot while it was being written.
            _isDue = false;
        }

        if (outcome is SaveOutcome.Saved { External: var changes })
        {
            foreach (var change in changes)
                ChangedOutside?.Invoke(change);
        }

        StatusChanged?.Invoke(StatusAfterNeedsLock(snapshot, outcome, isNewest));
        Monitor.PulseAll(_gate);
    }

    private SaveStatus StatusAfterNeedsLock(TodoSnapshot snapshot, SaveOutcome outcome, bool isNewest)
    {
        switch (outcome)
        {
            case SaveOutcome.Saved saved:
                _retries.MarkSuccess();
                _conflictKeptAs = saved.ConflictKeptAs ?? _conflictKeptAs;
                return isNewest ? SavedNeedsLock(saved.At, snapshot) : new SaveStatus.Saving(_fault);
            case SaveOutcome.Failed failed:
                _retries.MarkFailure();
                _fault = failed.Fault;
                if (!_isStopped)
                    _retryTimer.Change(_retries.NextDelay, Timeout.InfiniteTimeSpan);
                return new SaveStatus.NotSaved(failed.Fault, _retries.NextDelay);
            case SaveOutcome.Refused refused:
                return new SaveStatus.Refused(refused.Reason);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // What happened to a save that was overtaken by a newer one is told with the newer one.
    private SaveStatus.Saved SavedNeedsLock(LocalDateTime at, TodoSnapshot snapshot)
    {
        var saved = new SaveStatus.Saved(at, snapshot, _conflictKeptAs, _fault);
        (_conflictKeptAs, _fault) = (null, null);
        return saved;
    }
}
