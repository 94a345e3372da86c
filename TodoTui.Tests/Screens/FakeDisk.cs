using System.Collections.Concurrent;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Screens;

/// <summary>Takes every save, and ends it as the test has said: well, unless it was told otherwise.</summary>
internal sealed class FakeDisk(TimeProvider clock) : IDisposable
{
    private readonly ManualResetEventSlim _isFree = new(true);
    private volatile SaveOutcome? _trouble;

    /// <summary>What was saved, the oldest first.</summary>
    public ConcurrentQueue<(TodoSnapshot Tasks, SaveConsent Consent)> Saves { get; } = [];

    /// <summary>Whether saves wait.</summary>
    public bool IsHeld => !_isFree.IsSet;

    /// <summary>How saves end from now on; null for well.</summary>
    public SaveOutcome? Trouble
    {
        set => _trouble = value;
    }

    /// <summary>Lets saves wait.</summary>
    public void Hold() => _isFree.Reset();

    /// <summary>Lets saves go on.</summary>
    public void Release() => _isFree.Set();

    public SaveOutcome Save(TodoSnapshot snapshot, SaveConsent consent)
    {
        _isFree.Wait();
        if (_trouble is { } trouble)
            return trouble;
        Saves.Enqueue((snapshot, consent));
        return new SaveOutcome.Saved(LocalDateTime.Now(clock), null);
    }

    public void Dispose() => _isFree.Dispose();
}
