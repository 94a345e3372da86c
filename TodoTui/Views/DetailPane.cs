using Terminal.Gui.Input;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The selected task as a whole, wrapped; it scrolls when it is longer than the pane.</summary>
internal sealed class DetailPane(ScreenLook look) : CanvasView(look)
{
    private ScreenState _state = new();
    private IReadOnlyList<StyledLine> _lines = [];
    private int _linesColumns;
    private int _top;

    /// <summary>Shows the selected task of <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        if (state.Selected?.Id != _state.Selected?.Id)
            _top = 0;
        // A long description is wrapped once, not with each key.
        if (!ReferenceEquals(state.Selected, _state.Selected) || MinuteOf(state) != MinuteOf(_state))
            _linesColumns = 0;
        _state = state;
        SetNeedsDraw();
    }

    /// <summary>Writes the task anew: its dates, its signs or the keys in it are others now.</summary>
    public void Rewrite()
    {
        _linesColumns = 0;
        SetNeedsDraw();
    }

    /// <summary>Scrolls by <paramref name="rows"/>.</summary>
    public void ScrollBy(int rows)
    {
        _top = Math.Clamp(_top + rows, 0, Math.Max(0, Lines().Count - Viewport.Height));
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        var lines = Lines();
        var index = _top + row;
        var isCut = row == Viewport.Height - 1 && index < lines.Count - 1;
        if (isCut)
            return StyledLine.Of($" {Look.Glyphs.Ellipsis} {lines.Count - index} more lines", Ink.Dim);
        if (index >= lines.Count)
            return StyledLine.Blank;
        return new StyledLine([new Span(" ", Ink.Text), .. lines[index].Spans]);
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (WheelRowsOf(mouse) is { } rows)
            ScrollBy(rows);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            SetFocus();
        else
            return false;
        return true;
    }

    private static (DateOnly, int, int) MinuteOf(ScreenState state) => (state.Now.Day, state.Now.Time.Hour, state.Now.Time.Minute);

    private IReadOnlyList<StyledLine> Lines()
    {
        var columns = Math.Max(1, Viewport.Width - 2);
        if (_linesColumns != columns)
        {
            _lines = _state.Selected is { } item ? DetailText.Of(item, columns, _state.Now, Look.Glyphs) : [];
            _linesColumns = columns;
        }

        return _lines;
    }
}
