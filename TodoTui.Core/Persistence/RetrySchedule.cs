namespace TodoTui.Core.Persistence;

/// <summary>
/// When to try a failed save again: soon at first, since many faults pass, then every 30 seconds. A new change is
/// always tried at once.
/// </summary>
internal sealed class RetrySchedule
{
    private static readonly TimeSpan[] Delays =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30)];

    /// <summary>How many saves failed in a row.</summary>
    public int Failures { get; private set; }

    /// <summary>How long to wait before the next try; only after a failure.</summary>
    public TimeSpan NextDelay => Delays[Math.Min(Failures, Delays.Length) - 1];

    /// <summary>A save failed.</summary>
    public void MarkFailure() => Failures++;

    /// <summary>A save succeeded.</summary>
    public void MarkSuccess() => Failures = 0;
}
