using System.Drawing;
using Terminal.Gui.Input;
using TodoTui.Commands;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>Lines that scroll with the keys of the lists; in a list that can be chosen from, one of them is selected.</summary>
internal sealed class LinesView(ScreenLook look, bool isChoice = false) : CanvasView(look)
{
    private IReadOnlyList<StyledLine> _lines = [];
    private int _top;

    /// <summary>A line was pointed at twice.</summary>
    public event Action? Chosen;

    /// <summary>A line was pointed at.</summary>
    public event Action<int>? Clicked;

    /// <summary>Whether the view takes the focus when a line is selected; where a field above it is typed in, it does not.</summary>
    public bool TakesFocus { get; init; } = true;

    /// <summary>The number of the selected line.</summary>
    public int Selected { get; private set; }

    /// <summary>Shows other lines; the selection stays where it is.</summary>
    public void Show(IReadOnlyList<StyledLine> lines)
    {
        _lines = lines;
        MoveBy(0);
    }

    /// <summary>Does what a key of the lists means.</summary>
    /// <returns>Whether it is one.</returns>
    public bool Press(Key key)
    {
        var page = Math.Max(1, Viewport.Height - 1);
        int? rows = KeySequence.NameOf(key) switch
        {
            "j" or "CursorDown" => 1,
            "k" or "CursorUp" => -1,
            "PageDown" or "Ctrl+F" => page,
            "PageUp" or "Ctrl+B" => -page,
            "Ctrl+D" => page / 2,
            "Ctrl+U" => -page / 2,
            "g" or "Home" => -_lines.Count,
            "G" or "End" => _lines.Count,
            _ => null,
        };
        if (rows is null)
            return false;
        MoveBy(rows.Value);
        return true;
    }

    /// <inheritdoc/>
    protected override StyledLine LineAt(int row)
    {
        var index = _top + row;
        if (index >= _lines.Count)
            return StyledLine.Blank;
        return isChoice && index == Selected ? _lines[index].In(HasFocus || !TakesFocus ? Ink.Selected : Ink.SelectedElsewhere) : _lines[index];
    }

    /// <inheritdoc/>
    protected override void OnFrameChanged(in Rectangle frame)
    {
        base.OnFrameChanged(in frame);
        if (isChoice)
            ScrollToSelection();
        else
            ScrollBy(0);
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (WheelRowsOf(mouse) is { } rows)
            ScrollBy(rows);
        else if (isChoice && mouse.Position is { } position)
            return Point(mouse.Flags, _top + position.Y);
        else
            return false;
        return true;
    }

    private bool Point(MouseFlags flags, int index)
    {
        var isTwice = flags.HasFlag(MouseFlags.LeftButtonDoubleClicked);
        if (!isTwice && !flags.HasFlag(MouseFlags.LeftButtonClicked))
            return false;
        Select(index);
        if (isTwice)
            Chosen?.Invoke();
        else if (index < _lines.Count)
            Clicked?.Invoke(index);
        return true;
    }

    private void MoveBy(int rows)
    {
        if (isChoice)
            Select(Selected + rows);
        else
            ScrollBy(rows);
    }

    /// <summary>Selects a line and scrolls to it.</summary>
    public void Select(int index)
    {
        if (TakesFocus)
            SetFocus();
        Selected = Math.Clamp(index, 0, Math.Max(0, _lines.Count - 1));
        ScrollToSelection();
    }

    private void ScrollToSelection()
    {
        _top = Math.Clamp(_top, Math.Max(0, Selected - Math.Max(1, Viewport.Height) + 1), Selected);
        SetNeedsDraw();
    }

    private void ScrollBy(int rows)
    {
        _top = Math.Clamp(_top + rows, 0, Math.Max(0, _lines.Count - Viewport.Height));
        SetNeedsDraw();
    }
}
