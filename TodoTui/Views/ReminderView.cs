using Terminal.Gui.Input;
using TodoTui.Commands;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The banner of a reminder under the menu: it stands until the user answers, and never takes the focus.</summary>
internal sealed class ReminderView : CanvasView
{
    private ScreenState _state = new();
    private IReadOnlyList<StatusHint> _hints = [];

    /// <summary>A banner in the given look.</summary>
    public ReminderView(ScreenLook look) : base(look) => CanFocus = false;

    /// <summary>An answer was clicked on.</summary>
    public event Action<CommandId>? AnswerClicked;

    /// <summary>The rows that it would like to have.</summary>
    public int WantedRows => _state.Reminder is null ? 0 : 2;

    /// <summary>Shows the reminder of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        _state = state;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (_state.Reminder is not { } reminder)
            return StyledLine.Blank;
        if (row == 0)
            return ReminderText.Banner(reminder, _state.Now, Viewport.Width, Look.Glyphs);
        (var line, _hints) = ReminderText.BannerKeys(Viewport.Width);
        return line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } position)
            return false;
        if (position.Y == 0)
            AnswerClicked?.Invoke(CommandId.GoToReminder);
        else if (_hints.FirstOrDefault(hint => position.X >= hint.Start && position.X < hint.Start + hint.Width) is { } hint)
            AnswerClicked?.Invoke(hint.Command);
        return true;
    }
}
