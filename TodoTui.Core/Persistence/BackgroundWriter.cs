namespace TodoTui.Core.Persistence;

/// <summary>
/// Writes values in the background, on a thread of its own: while one is being written only the newest of those posted
/// meanwhile is kept. One that could not be written waits for the next, or for <see cref="Drain"/>.
/// </summary>
/// <param name="write">Writes a value and says whether that went well; runs on the writer thread and never throws.</param>
/// <param name="name">The name of the thread.</param>
/// <param name="clock">Times the waiting.</param>
internal sealed class BackgroundWriter<T>(Func<T, bool> write, string name, TimeProvider clock)
    where T : class
{
    // Shared by the threads, under the lock.
    private readonly object _gate = new();
    private T? _pending;
    private bool _isDue;
    private bool _isWriting;
    private bool _isStopped;
    private Thread? _writer;

    /// <summary>Hands a value over to be written. Returns at once.</summary>
    public void Post(T value)
    {
        lock (_gate)
        {
            _pending = value;
            WakeWriterNeedsLock();
        }
    }

    /// <summary>Has a value written with the next <see cref="Drain"/>, or never when another is posted before. Returns at once.</summary>
    public void Hold(T value)
    {
        lock (_gate)
            _pending = value;
    }

    /// <summary>Waits until what was posted is written, or was tried once more, at most <paramref name="limit"/>.</summary>
    /// <returns>Whether nothing is being written any more.</returns>
    public bool Drain(TimeSpan limit)
    {
        var start = clock.GetTimestamp();
        lock (_gate)
        {
            if (_pending is not null)
                WakeWriterNeedsLock();
            while (_isDue || _isWriting)
            {
                var left = limit - clock.GetElapsedTime(start);
                if (left <= TimeSpan.Zero || !Monitor.Wait(_gate, left))
                    break;
            }

            return !_isWriting;
        }
    }

    /// <summary>Ends the thread after the value it is writing. What is pending is dropped: drain first.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            (_isStopped, _isDue) = (true, false);
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
            _writer = new Thread(WriteUntilStopped) { IsBackground = true, Name = name };
            _writer.Start();
        }

        Monitor.PulseAll(_gate);
    }

    private void WriteUntilStopped()
    {
        while (TakePending() is { } value)
        {
            var isWritten = write(value);
            lock (_gate)
            {
                _isWriting = false;
                // What was not written stays for a later try, unless something newer is there.
                if (isWritten && ReferenceEquals(_pending, value))
                    (_pending, _isDue) = (null, false);
                Monitor.PulseAll(_gate);
            }
        }
    }

    private T? TakePending()
    {
        lock (_gate)
        {
            while (!_isStopped && !_isDue)
                Monitor.Wait(_gate);
            if (_isStopped)
                return null;
            (_isDue, _isWriting) = (false, true);
            return _pending;
        }
    }
}
