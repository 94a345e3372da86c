using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Core.Query;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The lists, with the number of tasks in each. It scrolls to the one that is shown.</summary>
internal sealed class ListsPane(ScreenLook look) : CanvasView(look)
{
    private ScreenState _state = new();
    private IReadOnlyList<ListRow> _rows = [];
    private int _top;

    /// <summary>A list was pointed at.</summary>
    public event Action<SmartList>? ListClicked;

    /// <summary>How many lists fit.</summary>
    public int PageRows => Math.Max(1, Viewport.Height);

    /// <summary>The menu of a list was asked for, at a place of the screen.</summary>
    public event Action<SmartList, Point>? MenuAsked;

    /// <summary>The place on the screen under the list that is shown.</summary>
    public Point PlaceBelowSelection => ViewportToScreen(new Point(1, Math.Clamp(ShownRow - _top + 1, 0, PageRows)));

    private int ShownRow
    {
        get
        {
            var row = 0;
            while (row < _rows.Count - 1 && _rows[row].Entry?.List != _state.Query.List)
                row++;
            return row;
        }
    }

    /// <summary>Shows the lists of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        var isMoved = state.Query.List != _state.Query.List;
        if (!ReferenceEquals(state.Lists, _state.Lists))
            _rows = ListRows.Of(state.Lists);
        _state = state;
        if (isMoved)
            ScrollToShown();
        SetNeedsDraw();
    }

    /// <summary>Scrolls so that the list that is shown is in view.</summary>
    public void ScrollToShown()
    {
        _top = Math.Clamp(_top, Math.Max(0, ShownRow - PageRows + 1), ShownRow);
        ScrollBy(0);
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (_top + row >= _rows.Count)
            return StyledLine.Blank;
        if (_rows[_top + row].Entry is not { } entry)
            return ListText.Heading(_rows[_top + row].Heading, Viewport.Width, Look.Glyphs);
        var isShown = entry.List == _state.Query.List;
        var line = ListText.Row(entry, isShown, Viewport.Width, Look.Glyphs);
        return isShown && HasFocus ? line.In(Ink.Selected) : line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (WheelRowsOf(mouse) is { } rows)
            ScrollBy(rows);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } position)
            PointAt(_top + position.Y, list => ListClicked?.Invoke(list));
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonClicked) && mouse.Position is { } menuPosition)
            PointAt(_top + menuPosition.Y, list => MenuAsked?.Invoke(list, mouse.ScreenPosition));
        else
            return false;
        return true;
    }

    private void PointAt(int row, Action<SmartList> act)
    {
        if (row < _rows.Count && _rows[row].Entry is { } entry)
            act(entry.List);
    }

    private void ScrollBy(int rows)
    {
        _top = Math.Clamp(_top + rows, 0, Math.Max(0, _rows.Count - PageRows));
        SetNeedsDraw();
    }
}
