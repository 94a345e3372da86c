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
    private readonly ConcurrentQueue<Action> _actions = new();

    /// <summary>Runs what is posted in the turns of <paramref name="app"/>, inside dialogs too.</summary>
    public ScreenThread(IApplication app) => app.Iteration += (_, _) => RunPosted();

    /// <summary>Runs <paramref name="action"/> at the next turn. From any thread; returns at once.</summary>
    public void Post(Action action) => _actions.Enqueue(action);

    private void RunPosted()
    {
        while (_actions.TryDequeue(out var action))
            action();
    }
}
