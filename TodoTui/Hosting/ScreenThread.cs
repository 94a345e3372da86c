using System.Collections.Concurrent;
using Terminal.Gui.App;

namespace TodoTui.Hosting;

/// <summary>
/// Runs actions on the thread of the screen, at its next turn. The library's own way holds a lock of its timers for as
/// long as a timer's action lasts, which is the life of a dialog: another thread that has news would wait for it, and
/// whoever waits for that thread too. Here nobody ever waits.
/// </summary>
internal sealed class ScreenThread
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentQueue<Action> _actions = new();
    private readonly Action _wake;

    /// <summary>Runs what is posted in the turns of <paramref name="app"/>, inside dialogs too.</summary>
    /// <param name="app">The application.</param>
    /// <param name="wake">Lets the next turn begin at once.</param>
    public ScreenThread(IApplication app, Action wake)
    {
        _wake = wake;
        app.Iteration += (_, _) => RunPosted();
    }

    /// <summary>Runs <paramref name="action"/> at the next turn. From any thread; returns at once.</summary>
    public void Post(Action action)
    {
        _actions.Enqueue(action);
        _wake();
    }

    /// <summary>
    /// Waits for <paramref name="work"/> on the thread of the screen. What is posted is done meanwhile, so that nothing
    /// is behind when the screen goes on; nothing is drawn.
    /// </summary>
    public T WaitFor<T>(Task<T> work)
    {
        while (!((IAsyncResult)work).AsyncWaitHandle.WaitOne(Interval))
            RunPosted();
        RunPosted();
        return work.GetAwaiter().GetResult();
    }

    private void RunPosted()
    {
        while (_actions.TryDequeue(out var action))
            action();
    }
}
