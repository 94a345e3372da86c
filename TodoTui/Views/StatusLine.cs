using Terminal.Gui.Input;
using TodoTui.Commands;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The bottom line: what can be done or was done, and whether it is saved.</summary>
internal sealed class StatusLine : CanvasView
{
    private ScreenState _state = new();
    private KeyMatch.Prefix? _waiting;
    private IReadOnlyList<StatusHint> _hints = [];

    /// <summary>A status line in the given look.</summary>
    public StatusLine(ScreenLook look) : base(look) => CanFocus = false;

    /// <summary>A hint was clicked.</summary>
    public event Action<CommandId>? HintClicked;

    /// <summary>Shows the status of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        _state = state;
        SetNeedsDraw();
    }

    /// <summary>Shows what can follow the strokes of an unfinished key sequence; null when there is none.</summary>
    public void ShowWaiting(KeyMatch.Prefix? waiting)
    {
        _waiting = waiting;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        (var line, _hints) = StatusText.Of(_state, _waiting, Viewport.Width, Look.Glyphs);
        return line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } position)
            return false;
        if (_hints.FirstOrDefault(hint => position.X >= hint.Start && position.X < hint.Start + hint.Width) is { } hint)
            HintClicked?.Invoke(hint.Command);
        return true;
    }
}
