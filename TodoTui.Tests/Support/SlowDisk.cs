using System.Collections.Concurrent;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;

namespace TodoTui.Tests.Support;

/// <summary>Saves that begin when the saver says so and end when the test says so.</summary>
internal sealed class SlowDisk
{
    // Only a test that hangs waits so long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly BlockingCollection<(TodoSnapshot Snapshot, SaveConsent Consent)> _begun = [];
    private readonly BlockingCollection<SaveOutcome> _ends = [];
    private int _running;

    /// <summary>How many saves have begun that no test has asked for yet.</summary>
    public int Begun => _begun.Count;

    /// <summary>The most saves that ever ran at one time.</summary>
    public int MostAtOnce { get; private set; }

    public SaveOutcome Save(TodoSnapshot snapshot, SaveConsent consent)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _running));
        _begun.Add((snapshot, consent));
        var outcome = _ends.Take();
        Interlocked.Decrement(ref _running);
        return outcome;
    }

    /// <summary>Waits for the next save to begin.</summary>
    public (TodoSnapshot Snapshot, SaveConsent Consent) Next() =>
        _begun.TryTake(out var save, Patience) ? save : throw new TimeoutException("no save begins");

    public void End(SaveOutcome outcome) => _ends.Add(outcome);
}
