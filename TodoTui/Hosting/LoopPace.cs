using System.Diagnostics;
using Terminal.Gui.App;

namespace TodoTui.Hosting;

/// <summary>
/// Lets the loop of the library turn when there is something to do. On its own it turns at a fixed rate: a key waits for
/// its turn, and an idle program has sixty turns a second.
/// </summary>
internal sealed class LoopPace
{
    // The library waits 50 ms for the rest of a sequence that begins with Esc, and draws what a turn has changed in the next.
    private static readonly TimeSpan BusyFor = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan BusyTurn = TimeSpan.FromMilliseconds(10);

    // The clock of the wall is looked at in the turns.
    private static readonly TimeSpan IdleTurn = TimeSpan.FromSeconds(1);

    private readonly object _gate = new();
    private long _lastWake = Stopwatch.GetTimestamp();
    private bool _isWoken;

    /// <summary>Sets the pace of <paramref name="app"/> from now on.</summary>
    public LoopPace(IApplication app)
    {
        // The library does not wait then.
        Application.MaximumIterationsPerSecond = ushort.MaxValue;
        app.Iteration += (_, _) => WaitForTurn();
    }

    /// <summary>Lets the next turn begin at once. From any thread.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            (_isWoken, _lastWake) = (true, Stopwatch.GetTimestamp());
            Monitor.Pulse(_gate);
        }
    }

    private void WaitForTurn()
    {
        lock (_gate)
        {
            if (!_isWoken)
                Monitor.Wait(_gate, Stopwatch.GetElapsedTime(_lastWake) < BusyFor ? BusyTurn : IdleTurn);
            _isWoken = false;
        }
    }
}
