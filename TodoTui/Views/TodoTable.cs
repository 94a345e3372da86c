using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Core.Query;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// The tasks, a row each under a row of headings. It knows what is shown and where the user points; what that means is
/// decided elsewhere.
/// </summary>
internal sealed class TodoTable(ScreenLook look) : CanvasView(look)
{
    private const int HeaderRows = 1;
    private const int WheelRows = 3;

    private ScreenState _state = new();
    private int _top;

    /// <summary>A row was pointed at.</summary>
    public event Action<int>? RowClicked;

    /// <summary>The box of a row was pointed at.</summary>
    public event Action<int>? BoxClicked;

    /// <summary>A row was pointed at twice.</summary>
    public event Action<int>? RowDoubleClicked;

    /// <summary>The heading of a column was pointed at.</summary>
    public event Action<SortKey>? HeaderClicked;

    /// <summary>The menu of a row was asked for, at a place of the screen.</summary>
    public event Action<int, Point>? MenuAsked;

    /// <summary>How many tasks fit.</summary>
    public int PageRows => Math.Max(1, Viewport.Height - HeaderRows);

    /// <summary>Which tasks are shown.</summary>
    public ScrollPosition Scroll => new(_top, PageRows, _state.Visible.Count);

    /// <summary>The place on the screen under the title of the selected task.</summary>
    public Point PlaceBelowSelection =>
        ViewportToScreen(new Point(Columns.TitleStart, Math.Clamp(HeaderRows + _state.SelectedIndex - _top + 1, HeaderRows, Math.Max(HeaderRows, Viewport.Height))));

    private TableColumns Columns => TableColumns.For(Viewport.Width);

    /// <summary>Shows the tasks of <paramref name="state"/> and scrolls a newly selected one into view.</summary>
    public void Render(ScreenState state)
    {
        var isMoved = state.SelectedIndex != _state.SelectedIndex || !ReferenceEquals(state.Visible, _state.Visible);
        _state = state;
        if (isMoved)
            ScrollToSelection();
        SetNeedsDraw();
    }

    /// <summary>Scrolls so that the selected task is in view, and no row is left empty while there are tasks above.</summary>
    public void ScrollToSelection()
    {
        var selected = Math.Max(0, _state.SelectedIndex);
        _top = Math.Clamp(_top, Math.Max(0, selected - PageRows + 1), selected);
        ClampTop();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (row < HeaderRows)
            return TodoRow.Header(Columns, _state.Sort, Look.Glyphs);
        var index = _top + row - HeaderRows;
        if (index >= _state.Visible.Count)
            return _state.Visible.Count == 0 ? EmptyLine(index) : StyledLine.Blank;
        var line = TodoRow.Of(_state.Visible[index], Columns, _state.Now, Look.Glyphs);
        return index == _state.SelectedIndex ? line.In(HasFocus ? Ink.Selected : Ink.SelectedElsewhere) : line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } position)
            return false;
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            ScrollBy(WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.WheeledUp))
            ScrollBy(-WheelRows);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonDoubleClicked))
            Point(position.X, position.Y, isDouble: true);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            Point(position.X, position.Y, isDouble: false);
        else if (mouse.Flags.HasFlag(MouseFlags.RightButtonClicked))
            AskMenu(position.Y, mouse.ScreenPosition);
        else
            return false;
        return true;
    }

    private StyledLine EmptyLine(int row) => ScreenText.Wrap(EmptyText(), Viewport.Width - 2).ElementAtOrDefault(row) is { } line
        ? StyledLine.Of(" " + line, Ink.Dim)
        : StyledLine.Blank;

    private string EmptyText() => _state.Query.Search.Length > 0
        ? $"Nothing here matches \"{ScreenText.Safe(_state.Query.Search)}\". Esc clears the search."
        : ListText.Empty(_state.Query.List);

    private void ScrollBy(int rows)
    {
        _top += rows;
        ClampTop();
        SetNeedsDraw();
    }

    private void ClampTop() => _top = Math.Clamp(_top, 0, Math.Max(0, _state.Visible.Count - PageRows));

    private void Point(int column, int row, bool isDouble)
    {
        if (row < HeaderRows)
        {
            if (KeyOfColumn(column) is { } key)
                HeaderClicked?.Invoke(key);
            return;
        }

        var index = _top + row - HeaderRows;
        if (index >= _state.Visible.Count)
            return;
        if (column is >= TableColumns.Box and < TableColumns.Box + TableColumns.BoxWidth)
            BoxClicked?.Invoke(index);
        else
            (isDouble ? RowDoubleClicked : RowClicked)?.Invoke(index);
    }

    private void AskMenu(int row, Point place)
    {
        var index = _top + row - HeaderRows;
        if (row >= HeaderRows && index < _state.Visible.Count)
            MenuAsked?.Invoke(index, place);
    }

    private SortKey? KeyOfColumn(int column)
    {
        var columns = Columns;
        if (column < TableColumns.PriorityStart)
            return null;
        if (column < columns.TitleStart)
            return SortKey.Priority;
        if (column < columns.TagsStart)
            return SortKey.Title;
        return columns.Due > 0 && column >= columns.DueStart ? SortKey.Due : null;
    }
}
