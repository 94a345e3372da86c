using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>The lines around the panes, with their titles, and the thumb of the table's scroll bar.</summary>
internal sealed class PaneFrame : View
{
    // After the corner and a blank.
    private const int TitleStart = 2;

    private readonly ScreenLook _look;
    private PaneLayout _layout = new();
    private IReadOnlyDictionary<Pane, string> _titles = new Dictionary<Pane, string>();
    private Pane _focused;
    private ScrollPosition _scroll;
    private string _weekTitle = "";

    /// <summary>A frame in the given look.</summary>
    public PaneFrame(ScreenLook look)
    {
        _look = look;
        CanFocus = false;
        MouseBindings.Clear();
    }

    /// <summary>A character of the title at the top left was pointed at, counted from 0.</summary>
    public event Action<int>? LeftTitleClicked;

    /// <summary>Shows the lines of <paramref name="layout"/>.</summary>
    /// <param name="layout">Where the panes are.</param>
    /// <param name="titles">The title of each pane.</param>
    /// <param name="focused">The pane with the focus; its title stands out.</param>
    /// <param name="scroll">Which rows of the table are shown.</param>
    /// <param name="weekTitle">The title of the week.</param>
    public void Render(PaneLayout layout, IReadOnlyDictionary<Pane, string> titles, Pane focused, ScrollPosition scroll, string weekTitle)
    {
        (_layout, _titles, _focused, _scroll, _weekTitle) = (layout, titles, focused, scroll, weekTitle);
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true;

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (_layout.IsTooSmall || Viewport.Width < 2)
            return true;
        var glyphs = _look.Glyphs;
        var (bottom, right) = (Viewport.Height - 1, Viewport.Width - 1);
        SetAttribute(_look.Theme[Ink.Border]);
        DrawRule(0, 0, right, glyphs.TopLeft, glyphs.TopRight);
        DrawRule(bottom, 0, right, glyphs.BottomLeft, glyphs.BottomRight);
        DrawColumn(0, bottom);
        DrawColumn(right, bottom);
        if (_layout.IsSplit)
            DrawSplit(right, bottom);
        else
            DrawTitle(_focused, 0, right);
        return true;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked) || mouse.Position is not { Y: 0 } position)
            return false;
        LeftTitleClicked?.Invoke(position.X - TitleStart);
        return true;
    }

    private void DrawSplit(int right, int bottom)
    {
        var glyphs = _look.Glyphs;
        var middle = _layout.Table.Left - 1;
        var divider = _layout.Detail.Top - 1 - _layout.Frame.Top;
        var floor = _layout.Week.IsEmpty ? bottom : _layout.Week.Top - 1 - _layout.Frame.Top;
        DrawColumn(middle, floor);
        DrawRule(divider, middle, right, glyphs.TeeRight, glyphs.TeeLeft);
        if (floor < bottom)
            DrawRule(floor, 0, right, glyphs.TeeRight, glyphs.TeeLeft);
        DrawSign(middle, 0, glyphs.TeeDown);
        DrawSign(middle, floor, glyphs.TeeUp);
        DrawThumb(right, divider);
        DrawTitle(Pane.Lists, 0, middle);
        DrawTitle(Pane.Table, middle, right);
        if (floor < bottom)
            DrawTitle(_weekTitle, Ink.Heading, 0, right, floor);
    }

    private void DrawRule(int row, int left, int right, char first, char last) =>
        AddStr(left, row, first + new string(_look.Glyphs.Horizontal, right - left - 1) + last);

    private void DrawColumn(int column, int bottom)
    {
        for (var row = 1; row < bottom; row++)
            DrawSign(column, row, _look.Glyphs.Vertical);
    }

    private void DrawSign(int column, int row, char sign) => AddStr(column, row, sign.ToString());

    private void DrawTitle(Pane pane, int left, int right) =>
        DrawTitle(_titles.GetValueOrDefault(pane) ?? "", pane == _focused ? Ink.Accent : Ink.Heading, left, right, row: 0);

    private void DrawTitle(string title, Ink ink, int left, int right, int row)
    {
        SetAttribute(_look.Theme[ink]);
        AddStr(left + TitleStart - 1, row, ScreenText.Cut($" {title} ", right - left - 2, _look.Glyphs.Ellipsis));
        SetAttribute(_look.Theme[Ink.Border]);
    }

    private void DrawThumb(int column, int divider)
    {
        if (_scroll.Total <= _scroll.Page)
            return;
        var rows = divider - 1;
        var thumb = Math.Max(1, rows * _scroll.Page / _scroll.Total);
        var top = 1 + ((rows - thumb) * _scroll.Top / Math.Max(1, _scroll.Total - _scroll.Page));
        for (var row = top; row < top + thumb; row++)
            DrawSign(column, row, _look.Glyphs.ScrollThumb);
    }
}

/// <summary>Which rows of a long list are shown.</summary>
/// <param name="Top">The first one shown.</param>
/// <param name="Page">How many fit.</param>
/// <param name="Total">How many there are.</param>
internal readonly record struct ScrollPosition(int Top, int Page, int Total);
