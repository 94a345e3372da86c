using System.Drawing;
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

    /// <summary>The menu of a list was asked for, at a place of the screen.</summary>
    public event Action<TaskList, Point>? MenuAsked;

    /// <summary>The place on the screen under the list that is shown.</summary>
    public Point PlaceBelowSelection => ViewportToScreen(new Point(1, ListText.Order.ToList().IndexOf(_state.Query.List) + 1));

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
        var isMenu = mouse.Flags.HasFlag(MouseFlags.RightButtonClicked);
        if (!isMenu && !mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { } position)
            return false;
        if (position.Y >= ListText.Order.Count)
            return true;
        if (isMenu)
            MenuAsked?.Invoke(ListText.Order[position.Y], mouse.ScreenPosition);
        else
            ListClicked?.Invoke(ListText.Order[position.Y]);
        return true;
    }
}
