using System.Drawing;
using System.Runtime.ExceptionServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.Time;
using Terminal.Gui.Views;
using TodoTui.Hosting;
using TodoTui.Output;

namespace TodoTui.Tests.Screens;

/// <summary>
/// Runs the real main loop on a thread of its own against a terminal in memory. What the test wants is done between
/// two turns of the loop; a dialog turns the loop too, so nothing has to know whether one is open. The library's clock
/// stands still but for a second after each input, which is enough for a lone Esc and never makes a double click.
/// </summary>
internal sealed class HeadlessApp : IDisposable
{
    // A turn to take the input, a turn in which a dialog may begin, a turn to draw it; and the same after the second.
    private const int Turns = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly VirtualTimeProvider _time = new();
    private readonly Thread _thread;
    private readonly Lock _gate = new();
    private Waiter? _waiter;
    private ExceptionDispatchInfo? _failure;
    private bool _hasEnded;

    static HeadlessApp() => Application.MaximumIterationsPerSecond = 1000;

    /// <summary>Begins to run what <paramref name="makeWindow"/> makes, and waits for its first picture.</summary>
    public HeadlessApp(Size screen, Func<IApplication, FrameOutput, Runnable> makeWindow)
    {
        _thread = new Thread(() => Run(screen, makeWindow)) { IsBackground = true, Name = "screen" };
        _thread.Start();
        Settle();
    }

    /// <summary>Whether the main loop has come to its end.</summary>
    public bool HasEnded
    {
        get
        {
            lock (_gate)
                return _hasEnded;
        }
    }

    private IApplication? App { get; set; }

    /// <summary>Sends what a terminal would send and waits until it has had its effect.</summary>
    public void Send(string input)
    {
        Do(app =>
        {
            var queue = ((InputProcessorImpl<char>)app.Driver!.GetInputProcessor()).InputQueue;
            foreach (var c in input)
                queue.Enqueue(c);
        });
        Settle();
    }

    /// <summary>Does something on the thread of the screen.</summary>
    public void Do(Action<IApplication> action) => Read(app =>
    {
        action(app);
        return true;
    });

    /// <summary>Looks at something on the thread of the screen.</summary>
    public T Read<T>(Func<IApplication, T> look)
    {
        T? seen = default;
        Wait(app =>
        {
            seen = look(app);
            return true;
        }, "turn");
        return seen!;
    }

    /// <summary>Waits until <paramref name="isTrue"/>, on the thread of the screen, says so.</summary>
    public void Wait(Func<IApplication, bool> isTrue, string what)
    {
        var waiter = new Waiter(() => isTrue(App!));
        lock (_gate)
        {
            if (_hasEnded)
                waiter.Done.SetResult();
            else
                _waiter = waiter;
        }

        if (!waiter.Done.Task.Wait(Patience))
            throw new TimeoutException($"The screen did not {what}.");
        _failure?.Throw();
    }

    public void Settle()
    {
        var turn = 0;
        Wait(_ =>
        {
            if (++turn == Turns)
                _time.Advance(TimeSpan.FromSeconds(1));
            return turn > 2 * Turns;
        }, "settle");
    }

    public void Dispose()
    {
        if (!HasEnded)
            Do(StopAll);
        _thread.Join();
    }

    private void Run(Size screen, Func<IApplication, FrameOutput, Runnable> makeWindow)
    {
        try
        {
            var output = new FrameOutput();
            using var app = TerminalApplication.Begin(input: null, output, _time);
            app.Driver!.SetScreenSize(screen.Width, screen.Height);
            using var window = makeWindow(app, output);
            App = app;
            app.Iteration += (_, _) => Turn();
            app.Run(window, exception =>
            {
                _failure ??= ExceptionDispatchInfo.Capture(exception);
                return true;
            });
        }
        catch (Exception exception)
        {
            _failure ??= ExceptionDispatchInfo.Capture(exception);
        }

        End();
    }

    private void Turn()
    {
        lock (_gate)
        {
            if (_waiter is not { } waiter || !waiter.IsTrue())
                return;
            _waiter = null;
            waiter.Done.SetResult();
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _hasEnded = true;
            _waiter?.Done.SetResult();
        }
    }

    private static void StopAll(IApplication app)
    {
        foreach (var session in app.SessionStack ?? [])
            (session.Runnable as Runnable)?.RequestStop();
    }

    private sealed record Waiter(Func<bool> IsTrue)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
