using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// The tasks, a row each under a row of headings. It knows what is shown and where the user points; what that means is
/// decided elsewhere.
/// </summary>
internal sealed class TodoTable(ScreenLook look) : CanvasView(look)
{
    private const int HeaderRows = 1;

    private ScreenState _state = new();
    private TableRows _rows = TableRows.None;
    private int _top;

    // The task on which the button went down, and the one that it has been dragged to.
    private int? _pressed;
    private int? _dragged;
    private bool _isTagClicked;

    /// <summary>A row was pointed at.</summary>
    public event Action<int>? RowClicked;

    /// <summary>The box of a row was pointed at.</summary>
    public event Action<int>? BoxClicked;

    /// <summary>A row was pointed at twice.</summary>
    public event Action<int>? RowDoubleClicked;

    /// <summary>A row was pointed at with Ctrl held.</summary>
    public event Action<int>? MarkClicked;

    /// <summary>A row is being dragged over others: where it began and where the pointer is.</summary>
    public event Action<int, int>? RowDragged;

    /// <summary>A row was dragged to the place of another.</summary>
    public event Action<int, int>? RowDropped;

    /// <summary>A tag was pointed at.</summary>
    public event Action<string>? TagClicked;

    /// <summary>The heading of a column was pointed at.</summary>
    public event Action<SortKey>? HeaderClicked;

    /// <summary>The menu of a row was asked for, at a place of the screen.</summary>
    public event Action<int, Point>? MenuAsked;

    /// <summary>How many rows fit.</summary>
    public int PageRows => Math.Max(1, Viewport.Height - HeaderRows);

    /// <summary>Which rows are shown.</summary>
    public ScrollPosition Scroll => new(_top, PageRows, _rows.Count);

    /// <summary>The place on the screen under the title of the selected task.</summary>
    public Point PlaceBelowSelection =>
        ViewportToScreen(new Point(Columns.TitleStart, Math.Clamp(HeaderRows + _rows.RowOf(_state.Place) - _top + 1, HeaderRows, Math.Max(HeaderRows, Viewport.Height))));

    private bool IsAgenda => _state.Calendar is not null;

    private TableColumns Columns => IsAgenda ? TableColumns.ForAgenda(Viewport.Width) : TableColumns.For(Viewport.Width);

    /// <summary>Shows the tasks of <paramref name="state"/> and scrolls a newly selected one into view.</summary>
    public void Render(ScreenState state)
    {
        var isNew = !ReferenceEquals(state.Visible, _state.Visible) || state.IsGroupedByDay != _state.IsGroupedByDay || state.Calendar is null != _state.Calendar is null;
        var isMoved = isNew || state.Place != _state.Place;
        _state = state;
        if (isNew)
            _rows = RowsOf(state);
        if (isMoved)
            ScrollToSelection();
        SetNeedsDraw();
    }

    /// <summary>Scrolls so that the selected task is in view, and no row is left empty while there are tasks above.</summary>
    public void ScrollToSelection()
    {
        var selected = _rows.RowOf(_state.Place);
        // The heading above the first task of a day comes with it.
        var first = selected > 0 && _rows[selected - 1].IsHeading ? selected - 1 : selected;
        _top = Math.Clamp(_top, Math.Max(0, selected - PageRows + 1), Math.Max(first, selected - PageRows + 1));
        ClampTop();
    }

    /// <summary>Scrolls to the first row, and on only if the selected task would not be in view.</summary>
    public void ScrollToTop()
    {
        _top = 0;
        ScrollToSelection();
    }

    /// <summary>Scrolls so that the selected task is the first in view, under the heading of its day.</summary>
    public void BeginWithSelection()
    {
        _top = _rows.Count;
        ScrollToSelection();
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (row < HeaderRows)
            return TodoRow.Header(Columns, _state.Sort, Look.Glyphs);
        var index = _top + row - HeaderRows;
        if (index >= _rows.Count)
            return _rows.Count == 0 ? EmptyLine(index) : StyledLine.Blank;
        var (task, isHeading) = _rows[index];
        var item = _state.Visible[task];
        if (isHeading)
            return IsAgenda && item.IsOverdue(_state.Now) ? AgendaText.OverdueHeading(Viewport.Width, Look.Glyphs) : TodoRow.DayHeading(item.Due!.Value.Day, _state.Now, Viewport.Width, Look.Glyphs);
        var line = TodoRow.Of(item, Columns, _state.Now, Look.Glyphs, MarksOf(item));
        return task == _state.SelectedIndex ? line.In(HasFocus ? Ink.Selected : Ink.SelectedElsewhere) : line;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (mouse.Position is not { } position)
            return false;
        var flags = mouse.Flags;
        if (WheelRowsOf(mouse) is { } rows)
            ScrollBy(rows);
        else if (flags.HasFlag(MouseFlags.LeftButtonPressed))
            PressOrDrag(position.Y, isDrag: flags.HasFlag(MouseFlags.PositionReport));
        else if (flags.HasFlag(MouseFlags.LeftButtonReleased))
            Drop();
        else if (flags.HasFlag(MouseFlags.LeftButtonDoubleClicked))
            PointAt(position.X, position.Y, Click.Double);
        else if (flags.HasFlag(MouseFlags.LeftButtonClicked))
            PointAt(position.X, position.Y, flags.HasFlag(MouseFlags.Ctrl) ? Click.Mark : Click.Single);
        else if (flags.HasFlag(MouseFlags.RightButtonClicked))
            AskMenu(position.Y, mouse.ScreenPosition);
        else
            return false;
        return true;
    }

    private static TableRows RowsOf(ScreenState state) => state switch
    {
        { Calendar: not null } => TableRows.Agenda(state.Visible, state.Now),
        { IsGroupedByDay: true } => TableRows.ByDay(state.Visible),
        _ => TableRows.Plain(state.Visible),
    };

    private RowMarks MarksOf(TodoItem item) => new(_state.Marked.Contains(item.Id), _state.Highlights, _state.Settings.ColorOf);

    private StyledLine EmptyLine(int row) => ScreenText.Wrap(EmptyText.Of(_state), Viewport.Width - 2).ElementAtOrDefault(row) is { } line
        ? StyledLine.Of(" " + line, Ink.Dim)
        : StyledLine.Blank;


    private void ScrollBy(int rows)
    {
        _top += rows;
        ClampTop();
        SetNeedsDraw();
    }

    private void ClampTop() => _top = Math.Clamp(_top, 0, Math.Max(0, _rows.Count - PageRows));

    private int? TaskAt(int row)
    {
        var index = _top + row - HeaderRows;
        return row >= HeaderRows && index < _rows.Count && _rows[index] is (var task, false) ? task : null;
    }

    private void PressOrDrag(int row, bool isDrag)
    {
        if (!isDrag)
            (_pressed, _dragged) = (TaskAt(row), null);
        else if (_pressed is { } from && TaskAt(row) is { } to && to != (_dragged ?? from))
            RowDragged?.Invoke(from, (_dragged = to).Value);
    }

    private void Drop()
    {
        if ((_pressed, _dragged) is ({ } from, { } to) && from != to)
            RowDropped?.Invoke(from, to);
        _pressed = null;
    }

    // The library reports a click where the button comes up, even after a drag.
    private void PointAt(int column, int row, Click click)
    {
        if (_dragged is not null)
        {
            _dragged = null;
            return;
        }

        if (row < HeaderRows)
        {
            if (KeyOfColumn(column) is { } key)
                HeaderClicked?.Invoke(key);
        }
        else if (TaskAt(row) is { } task)
        {
            PointAtTask(column, task, click);
        }
    }

    private void PointAtTask(int column, int task, Click click)
    {
        // The first click on a tag has put another task here.
        var isStray = click == Click.Double && _isTagClicked;
        _isTagClicked = click == Click.Single && TodoRow.TagAt(_state.Visible[task], Columns, column) is not null;
        if (isStray)
            return;
        if (click == Click.Mark)
            MarkClicked?.Invoke(task);
        else if (column is >= TableColumns.Box and < TableColumns.Box + TableColumns.BoxWidth)
            BoxClicked?.Invoke(task);
        else if (_isTagClicked)
            TagClicked?.Invoke(TodoRow.TagAt(_state.Visible[task], Columns, column)!);
        else
            (click == Click.Double ? RowDoubleClicked : RowClicked)?.Invoke(task);
    }

    private void AskMenu(int row, Point place)
    {
        if (TaskAt(row) is { } task)
            MenuAsked?.Invoke(task, place);
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

    private enum Click
    {
        Single,
        Double,
        Mark,
    }
}
