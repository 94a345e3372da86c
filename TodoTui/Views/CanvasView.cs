using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// A view that paints itself line by line and writes only the cells that change: most cells of a frame are those of the
/// frame before.
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
        if (ScreenCells.Of(App?.Driver) is not { } cells)
            return true;
        var origin = ViewportToScreen(System.Drawing.Point.Empty);
        for (var row = 0; row < Viewport.Height; row++)
            Draw(cells, origin.X, origin.Y + row, LineAt(row));
        return true;
    }

    // A wide grapheme that does not fit any more is left out.
    private void Draw(ScreenCells cells, int column, int row, StyledLine line)
    {
        var end = column + Viewport.Width;
        foreach (var span in line.Spans)
        {
            var attribute = Look.Theme[span.Ink];
            foreach (var (grapheme, width) in ScreenText.Graphemes(span.Text))
            {
                if (width < 1 || column + width > end)
                    continue;
                cells.Write(column, row, grapheme, width, attribute);
                column += width;
            }
        }

        for (var fill = Look.Theme[line.Fill]; column < end; column++)
            cells.Write(column, row, " ", 1, fill);
    }
}
