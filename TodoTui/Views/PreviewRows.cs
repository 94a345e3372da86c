using System.Drawing;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The rows below a line for typing, which say what it means.</summary>
internal sealed class PreviewRows : CanvasView
{
    private readonly Func<Size, IReadOnlyList<StyledLine>> _preview;
    private IReadOnlyList<StyledLine> _lines = [];

    /// <summary>Rows in the given look.</summary>
    /// <param name="look">How they look.</param>
    /// <param name="preview">What to show in so many columns and rows.</param>
    public PreviewRows(ScreenLook look, Func<Size, IReadOnlyList<StyledLine>> preview)
        : base(look)
    {
        _preview = preview;
        CanFocus = false;
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        _lines = _preview(Viewport.Size);
        return base.OnDrawingContent(context);
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row) => row < _lines.Count ? _lines[row] : StyledLine.Blank;
}
