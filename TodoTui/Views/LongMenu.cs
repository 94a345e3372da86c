using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;

namespace TodoTui.Views;

/// <summary>A menu that goes on when the screen has too few lines for it: those around the selected one are shown.</summary>
internal sealed class LongMenu : Menu
{
    private const int BorderLines = 2;

    /// <summary>A menu of these rows.</summary>
    public LongMenu(IEnumerable<MenuItem> rows) : base(rows) =>
        Height = Dim.Auto(DimAutoStyle.Content, 1, Dim.Func(_ => Room));

    private int Room => Math.Max(1, (App?.Screen.Height ?? int.MaxValue) - BorderLines);

    /// <inheritdoc/>
    protected override void OnFocusedChanged(View? previousFocused, View? focused)
    {
        base.OnFocusedChanged(previousFocused, focused);
        SetNeedsLayout();
    }

    // The library places each row below the one before it.
    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        base.OnSubViewLayout(args);
        var rows = SubViews.OfType<MenuItem>().ToList();
        if (rows.Count > 0)
            rows[0].Y = -FormRoom.FirstShown([.. rows.Select(_ => 1)], Math.Max(0, rows.FindIndex(row => row == SelectedMenuItem)), Room);
    }
}
