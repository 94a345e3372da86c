using Terminal.Gui.Input;
using TodoTui.Core.Query;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The lists, with the number of tasks in each.</summary>
internal sealed class ListsPane(ScreenLook look) : CanvasView(look)
{
    private ScreenState _state = new();

    /// <summary>A list was pointed at.</summary>
    public event Action<TaskList>? ListClicked;

    /// <summary>Shows the lists of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        _state = state;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (row >= ListText.Order.Count)
            return StyledLine.Blank;
        var list = ListText.Order[row];
        var isShown = list == _state.Query.List;
        var line = ListText.Row(list, _state.Counts.GetValueOrDefault(list), isShown, Viewport.Width, Look.Glyphs);
        return isShown && HasFocus ? line.In(Ink.Selected) : line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } position)
            return false;
        if (position.Y < ListText.Order.Count)
            ListClicked?.Invoke(ListText.Order[position.Y]);
        return true;
    }
}
