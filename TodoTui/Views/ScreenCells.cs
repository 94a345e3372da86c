using System.Drawing;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Views;

/// <summary>
/// The cells of the screen that a view may write to. Only those that change are marked to be sent, and writing one
/// leaves nothing behind; the library measures and allocates for each.
/// </summary>
internal readonly struct ScreenCells
{
    private readonly Cell[,] _cells;
    private readonly bool[] _isRowDirty;
    private readonly Rectangle[] _clip;

    private ScreenCells(IOutputBuffer buffer) => (_cells, _isRowDirty, _clip) = (buffer.Contents!, buffer.DirtyLines, buffer.Clip?.GetRectangles() ?? []);

    /// <summary>The cells that are not under something else now; null before the screen has a size.</summary>
    public static ScreenCells? Of(IDriver? driver) => driver?.Contents is null ? null : new ScreenCells(driver.GetOutputBuffer());

    /// <summary>Writes a grapheme.</summary>
    /// <param name="column">The column of the screen, from 0; one that is outside is left alone.</param>
    /// <param name="row">The row of the screen, from 0, likewise.</param>
    /// <param name="grapheme">A grapheme of one or two columns, in normal form C.</param>
    /// <param name="width">Its columns. Of a wide one that is half under something else a blank is seen.</param>
    /// <param name="attribute">Its colours.</param>
    public void Write(int column, int row, string grapheme, int width, Attribute attribute)
    {
        var isWhole = width == 1 || (IsFree(column, row) && IsFree(column + 1, row));
        Set(column, row, isWhole ? grapheme : " ", attribute);
        if (width > 1)
            Set(column + 1, row, isWhole ? "" : " ", attribute);
    }

    private bool IsFree(int column, int row)
    {
        foreach (var rectangle in _clip)
        {
            if (rectangle.Contains(column, row))
                return true;
        }

        return false;
    }

    private void Set(int column, int row, string grapheme, Attribute attribute)
    {
        if (!IsFree(column, row) || row >= _cells.GetLength(0) || column >= _cells.GetLength(1))
            return;
        ref var cell = ref _cells[row, column];
        if (cell.Attribute == attribute && cell.Grapheme == grapheme)
            return;
        cell = new Cell(attribute, true, grapheme);
        _isRowDirty[row] = true;
    }
}
