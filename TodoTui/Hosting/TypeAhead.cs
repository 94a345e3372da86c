using Terminal.Gui.App;
using Terminal.Gui.Input;

namespace TodoTui.Hosting;

/// <summary>
/// Keeps what is typed while a dialog is closing for the window below it. The library hands all keys of a turn to the
/// window that was on top when the turn began, and a closing dialog would swallow them.
/// </summary>
internal sealed class TypeAhead
{
    private readonly IApplication _app;
    private readonly Queue<Key> _keys = [];
    private bool _isReplaying;

    /// <summary>Watches the keys of <paramref name="app"/> from now on.</summary>
    public TypeAhead(IApplication app)
    {
        _app = app;
        app.Keyboard.KeyDown += (_, key) => Keep(key);
        app.Iteration += (_, _) => Replay();
    }

    private bool IsClosing => _app.TopRunnable is { StopRequested: true };

    // What comes before the kept ones have had their turn stays behind them.
    private void Keep(Key key)
    {
        var isReplayed = _isReplaying;
        _isReplaying = false;
        if (isReplayed || !(IsClosing || _keys.Count > 0))
            return;
        _keys.Enqueue(new Key(key));
        key.Handled = true;
    }

    // One key may open a dialog, which has turns of its own and gets the next ones.
    private void Replay()
    {
        while (!IsClosing && _keys.TryDequeue(out var key))
        {
            _isReplaying = true;
            _app.Keyboard.RaiseKeyDownEvent(key);
        }
    }
}
