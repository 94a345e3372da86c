using System.Diagnostics;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace TodoTui.Hosting;

/// <summary>
/// Lets the loop of the library turn when there is something to do. On its own it turns at a fixed rate: a key waits for
/// its turn, and an idle program has sixty turns a second.
/// </summary>
internal sealed class LoopPace
{
    // What one turn leaves to do is done in the next: a dialog that a key has opened begins, and is drawn.
    private const int TurnsAfterWake = 2;

    // The library waits 50 ms for the rest of a sequence that begins with Esc.
    private static readonly TimeSpan TurnWithinSequence = TimeSpan.FromMilliseconds(10);

    // The clock of the wall is looked at in the turns.
    private static readonly TimeSpan IdleTurn = TimeSpan.FromSeconds(1);

    private readonly IApplication _app;
    private readonly object _gate = new();
    private int _turnsOwed = TurnsAfterWake;
    private bool _isWoken;
    private long _nextTimer = long.MaxValue;

    /// <summary>Sets the pace of <paramref name="app"/> from now on.</summary>
    public LoopPace(IApplication app)
    {
        _app = app;
        // The library does not wait then.
        Application.MaximumIterationsPerSecond = ushort.MaxValue;
        app.TimedEvents!.Added += (_, args) => Expect(args.Timeout.Span);
        app.Iteration += (_, _) => WaitForTurn();
    }

    /// <summary>Lets the next turn begin at once. From any thread.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            _isWoken = true;
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Whether the library waits for the rest of a sequence that begins with Esc.</summary>
    public bool IsWithinSequence => _app.Driver!.GetInputProcessor().GetParser().State != AnsiResponseParserState.Normal;

    private void Expect(TimeSpan time)
    {
        lock (_gate)
        {
            _nextTimer = Math.Min(_nextTimer, Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
            Monitor.Pulse(_gate);
        }
    }

    private void WaitForTurn()
    {
        lock (_gate)
        {
            if (!_isWoken && _turnsOwed == 0)
                Monitor.Wait(_gate, TimeToNextTurn());
            _turnsOwed = _isWoken ? TurnsAfterWake : Math.Max(0, _turnsOwed - 1);
            _isWoken = false;
            if (_nextTimer <= Stopwatch.GetTimestamp())
                _nextTimer = long.MaxValue;
        }
    }

    private TimeSpan TimeToNextTurn()
    {
        if (IsWithinSequence)
            return TurnWithinSequence;
        if (_nextTimer == long.MaxValue)
            return IdleTurn;
        var timer = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), _nextTimer);
        return timer < TimeSpan.Zero ? TimeSpan.Zero : timer < IdleTurn ? timer : IdleTurn;
    }
}
