using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>What the palette has found, one entry selected; the keys are in the field above.</summary>
internal sealed class PaletteList : CanvasView
{
    private const int FooterRows = 1;

    private PaletteResult _result = new(new(""), []);
    private string? _refusal;
    private int _selected;
    private int _top;

    /// <summary>An empty list in the given look.</summary>
    public PaletteList(ScreenLook look) : base(look) => CanFocus = false;

    /// <summary>An entry was pointed at.</summary>
    public event Action? Chosen;

    /// <summary>The selected entry, or null when there is none.</summary>
    public PaletteEntry? Selected => _result.Entries.ElementAtOrDefault(_selected);

    /// <summary>How many entries fit.</summary>
    public int PageRows => Math.Max(1, Viewport.Height - FooterRows);

    /// <summary>Shows other entries and selects the first.</summary>
    public void Show(PaletteResult result)
    {
        _result = result;
        Select(0);
    }

    /// <summary>Moves the selection.</summary>
    public void MoveBy(int rows) => Select(_selected + rows);

    /// <summary>Says why what was chosen cannot be, until the next move.</summary>
    public void Refuse(string reason)
    {
        _refusal = reason;
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        if (row == Viewport.Height - FooterRows)
            return PaletteText.Footer(_refusal, _result.Entries.Count, Viewport.Width, Look.Glyphs);
        var index = _top + row;
        if (index < _result.Entries.Count)
        {
            var line = PaletteText.Row(_result.Entries[index], _result.Pattern, Viewport.Width, Look.Glyphs);
            return index == _selected ? line.In(Ink.Selected) : line;
        }

        return index == 0 ? StyledLine.Of(" Nothing is called like that.", Ink.Dim) : StyledLine.Blank;
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in Rectangle frame)
    {
        base.OnFrameChanged(in frame);
        ScrollToSelection();
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (WheelRowsOf(mouse) is { } rows)
            MoveBy(rows);
        else if (mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) && mouse.Position is { } position)
            Point(position.Y);
        else
            return false;
        return true;
    }

    private void Point(int row)
    {
        var index = _top + row;
        if (row >= PageRows || index >= _result.Entries.Count)
            return;
        Select(index);
        Chosen?.Invoke();
    }

    private void Select(int index)
    {
        _refusal = null;
        _selected = Math.Clamp(index, 0, Math.Max(0, _result.Entries.Count - 1));
        ScrollToSelection();
    }

    private void ScrollToSelection()
    {
        _top = Math.Clamp(_top, Math.Max(0, _selected - PageRows + 1), _selected);
        SetNeedsDraw();
    }
}
