using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Views;

/// <summary>
/// A view that paints itself line by line and writes only the cells that change: drawing a cell costs the library a
/// kilobyte of garbage and the connection some bytes, and most cells of a frame are those of the frame before.
/// </summary>
internal abstract class CanvasView : View
{
    /// <summary>A canvas in the given look.</summary>
    protected CanvasView(ScreenLook look)
    {
        Look = look;
        CanFocus = true;
        // The window decides about all keys.
        KeyBindings.Clear();
        MouseBindings.Clear();
    }

    /// <summary>How it looks.</summary>
    protected ScreenLook Look { get; }

    /// <summary>How many rows the wheel scrolls by; negative for up, null when it is not the wheel.</summary>
    protected int? WheelRowsOf(Mouse mouse)
    {
        if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
            return Look.WheelRows;
        return mouse.Flags.HasFlag(MouseFlags.WheeledUp) ? -Look.WheelRows : null;
    }

    /// <summary>What stands on a row of the view.</summary>
    protected abstract StyledLine LineAt(int row);

    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true;

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        for (var row = 0; row < Viewport.Height; row++)
            Draw(row, CellsOf(LineAt(row), Viewport.Width));
        return true;
    }

    private List<Cell> CellsOf(StyledLine line, int columns)
    {
        var cells = new List<Cell>(columns);
        foreach (var span in line.Spans)
        {
            var attribute = Look.Theme[span.Ink];
            foreach (var grapheme in GraphemeHelper.GetGraphemes(span.Text))
                Append(cells, grapheme, attribute, columns);
        }

        var fill = new Cell(Look.Theme[line.Fill], false, " ");
        while (cells.Count < columns)
            cells.Add(fill);
        return cells;
    }

    // A wide grapheme is followed by an empty cell; one that does not fit any more is left out.
    private static void Append(List<Cell> cells, string grapheme, Attribute attribute, int columns)
    {
        var width = ScreenText.Columns(grapheme);
        if (width < 1 || cells.Count + width > columns)
            return;
        cells.Add(new Cell(attribute, false, grapheme));
        for (var column = 1; column < width; column++)
            cells.Add(new Cell(attribute, false, ""));
    }

    private void Draw(int row, List<Cell> cells)
    {
        var origin = ViewportToScreen(new System.Drawing.Point(0, row));
        var first = 0;
        var last = cells.Count - 1;
        while (first <= last && IsOnScreen(cells[first], origin.X + first, origin.Y))
            first++;
        while (last >= first && IsOnScreen(cells[last], origin.X + last, origin.Y))
            last--;
        // A wide grapheme is written as a whole.
        while (first > 0 && first <= last && cells[first].Grapheme.Length == 0)
            first--;
        for (var column = first; column <= last;)
            column = DrawRun(row, column, last, cells);
    }

    private int DrawRun(int row, int column, int last, List<Cell> cells)
    {
        var attribute = cells[column].Attribute!.Value;
        var end = column;
        while (end <= last && cells[end].Attribute == attribute)
            end++;
        SetAttribute(attribute);
        AddStr(column, row, string.Concat(cells.GetRange(column, end - column).Select(cell => cell.Grapheme)));
        return end;
    }

    private bool IsOnScreen(Cell cell, int column, int row)
    {
        var contents = App?.Driver?.Contents;
        if (contents is null || row < 0 || column < 0 || row >= contents.GetLength(0) || column >= contents.GetLength(1))
            return true;
        var shown = contents[row, column];
        // The buffer keeps what was under the right half of a wide grapheme.
        return shown.Attribute == cell.Attribute && (cell.Grapheme.Length == 0 || shown.Grapheme == cell.Grapheme);
    }
}
