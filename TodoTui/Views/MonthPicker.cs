using Terminal.Gui.Input;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>A calendar of a month with a selected day.</summary>
/// <param name="look">How it looks.</param>
/// <param name="firstDayOfWeek">Where a week begins.</param>
internal sealed class MonthPicker(ScreenLook look, DayOfWeek firstDayOfWeek) : CanvasView(look)
{
    private DateOnly _selected;
    private DateOnly _today;

    /// <summary>A day was pointed at.</summary>
    public event Action<DateOnly>? DayClicked;

    /// <summary>A day was pointed at twice.</summary>
    public event Action? DayChosen;

    /// <summary>Another month was asked for.</summary>
    public event Action<DateShift>? Turned;

    private MonthPage Page => MonthPage.Of(_selected, firstDayOfWeek);

    /// <summary>Shows the month of <paramref name="selected"/>.</summary>
    public void Show(DateOnly selected, DateOnly today)
    {
        (_selected, _today) = (selected, today);
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row) =>
        row < MonthPickerText.Rows ? MonthPickerText.Row(Page, row, _selected, _today, HasFocus ? Ink.Selected : Ink.SelectedElsewhere, Look.Glyphs) : StyledLine.Blank;

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } position)
            return false;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            Turned?.Invoke(new DateShift(1, DateUnit.Month));
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            Turned?.Invoke(new DateShift(-1, DateUnit.Month));
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked) && MonthPickerText.DayAt(Page, position.X, position.Y) is not null)
            DayChosen?.Invoke();
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            PointAt(position.X, position.Y);
        else
            return false;
        return true;
    }

    private void PointAt(int column, int row)
    {
        if (MonthPickerText.StepAt(column, row) is { } step)
            Turned?.Invoke(step);
        else if (MonthPickerText.DayAt(Page, column, row) is { } day)
            DayClicked?.Invoke(day);
    }
}
