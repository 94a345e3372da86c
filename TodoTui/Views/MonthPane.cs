using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Presentation;
using TodoTui.Typing;

namespace TodoTui.Views;

/// <summary>The month of the calendar. It takes the place of the lists.</summary>
internal sealed class MonthPane(ScreenLook look) : CanvasView(look)
{
    private ScreenState _state = new();

    /// <summary>A day was pointed at.</summary>
    public event Action<DateOnly>? DayClicked;

    /// <summary>A day was pointed at twice.</summary>
    public event Action? DayDoubleClicked;

    /// <summary>The user turns so many pages; negative for back.</summary>
    public event Action<int>? PageTurned;

    /// <summary>The menu was asked for, at a place of the screen.</summary>
    public event Action<DateOnly, Point>? MenuAsked;

    /// <summary>The place on the screen under the selected day.</summary>
    public Point PlaceBelowSelection => ViewportToScreen(new Point(1, Grid.HeaderRows + ((SelectedWeek + 1) * Grid.WeekRows)));

    private MonthGrid Grid => MonthGrid.For(Viewport.Size);

    private MonthPage Page => MonthPage.Of(_state.Calendar!.Day, UserHabits.FirstDayOfWeek);

    private int SelectedWeek => Enumerable.Range(0, MonthPage.Weeks).First(week => Enumerable.Range(0, MonthPage.Days).Any(place => Page.DayAt(week, place) == _state.Calendar!.Day));

    /// <summary>Shows the month of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        _state = state;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        var grid = Grid;
        if (_state.Calendar is null || row >= grid.HeaderRows + (grid.WeekRows * MonthPage.Weeks))
            return StyledLine.Blank;
        return row < grid.HeaderRows
            ? MonthText.Weekdays(Page, grid)
            : MonthText.Line(_state, Page, grid, row - grid.HeaderRows, HasFocus ? Ink.Selected : Ink.SelectedElsewhere, Look.Glyphs);
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            PageTurned?.Invoke(1);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            PageTurned?.Invoke(-1);
        else if (mouse.Position is not { } position || _state.Calendar is null || DayAt(position) is not { } day)
            return false;
        else
            return PointAt(day, mouse);
        return true;
    }

    private bool PointAt(DateOnly day, Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked))
            DayDoubleClicked?.Invoke();
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            DayClicked?.Invoke(day);
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonClicked))
            MenuAsked?.Invoke(day, mouse.ScreenPosition);
        else
            return false;
        return true;
    }

    private DateOnly? DayAt(Point position) => Grid.PlaceAt(position) is var (week, weekday) ? Page.DayAt(week, weekday) : null;
}
