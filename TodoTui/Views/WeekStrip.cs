using Terminal.Gui.Input;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;

namespace TodoTui.Views;

/// <summary>The week of the selected day, below the month and the agenda. It never has the focus.</summary>
internal sealed class WeekStrip : CanvasView
{
    private ScreenState _state = new();
    private bool _isMonthFocused;

    /// <summary>A week in the given look.</summary>
    public WeekStrip(ScreenLook look) : base(look) => CanFocus = false;

    /// <summary>A task was pointed at.</summary>
    public event Action<int>? TaskClicked;

    /// <summary>A day was pointed at, beside its tasks.</summary>
    public event Action<DateOnly>? DayClicked;

    /// <summary>From which day to which the week goes.</summary>
    public string Heading => _state.Calendar is null ? "" : WeekText.Title(Week);

    private CalendarWeek Week => CalendarWeek.Of(_state.Calendar!.Day, UserHabits.FirstDayOfWeek);

    private WeekText Page => new(Week, Viewport.Width, Viewport.Height);

    /// <summary>Shows the week of <paramref name="state"/>.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isMonthFocused">Whether the selected day is where the user is.</param>
    public void Render(ScreenState state, bool isMonthFocused)
    {
        (_state, _isMonthFocused) = (state, isMonthFocused);
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row) => _state.Calendar is null
        ? StyledLine.Blank
        : Page.Line(_state, row, _isMonthFocused ? Ink.Selected : Ink.SelectedElsewhere, Look.Glyphs);

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } position || _state.Calendar is null)
            return false;
        if (Page.DayAt(position.X) is not { } day)
            return true;
        if (Page.TaskAt(_state, day, position.Y) is { } task)
            TaskClicked?.Invoke(task);
        else
            DayClicked?.Invoke(day);
        return true;
    }
}
