using System.Runtime.CompilerServices;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// Sends only the cells that differ from what the terminal shows. The library sends every cell that was written to,
/// changed or not, and moves the cursor 25 times a second. Limits: it knows what the terminal shows only from what
/// was sent, so whoever writes to the terminal in another way has to call <see cref="Invalidate"/>.
/// </summary>
internal sealed class FrameDiff
{
    private readonly IApplication _app;
    private readonly ConditionalWeakTable<View, object> _watched = [];
    private Cell[,]? _shown;
    private bool _isDrawn;

    private FrameDiff(IApplication app) => _app = app;

    /// <summary>Watches everything that <paramref name="app"/> draws from now on.</summary>
    public static FrameDiff Install(IApplication app)
    {
        var diff = new FrameDiff(app);
        app.SessionBegun += (_, args) => diff.Watch(args.State.Runnable as View);
        app.Iteration += (_, _) => diff.BeforeIteration();
        app.LayoutAndDrawComplete += (_, _) => diff.Remember();
        app.Driver!.SizeChanged += (_, _) => diff.Invalidate();
        return diff;
    }

    /// <summary>Forgets what the terminal shows: the next frame is sent whole.</summary>
    public void Invalidate() => _shown = null;

    private void Watch(View? view)
    {
        if (view is not null && _watched.TryAdd(view, this))
            view.DrawComplete += (_, _) => DropUnchanged();
    }

    private void BeforeIteration()
    {
        Watch(_app.Popovers?.GetActivePopover() as View);
        QuietCursor();
        _isDrawn = false;
    }

    // The library marks the cursor as moved in every iteration. A hidden one needs no place; a visible one is put back
    // after each frame.
    private void QuietCursor()
    {
        var driver = _app.Driver!;
        var wanted = _app.TopRunnableView?.MostFocused?.Cursor;
        var shown = driver.GetCursor();
        var isHidden = wanted is not { IsVisible: true } && !shown.IsVisible;
        if (isHidden || (!_isDrawn && wanted == shown))
            driver.SetCursorNeedsUpdate(false);
    }

    private void DropUnchanged()
    {
        var driver = _app.Driver!;
        if (_shown is null || driver.Contents is not { } contents || contents.Length != _shown.Length || contents.GetLength(0) != _shown.GetLength(0))
            return;
        var isDirty = driver.GetOutputBuffer().DirtyLines;
        for (var row = 0; row < contents.GetLength(0); row++)
        {
            if (isDirty[row])
                isDirty[row] = DropUnchanged(contents, row);
        }
    }

    private bool DropUnchanged(Cell[,] contents, int row)
    {
        var isChanged = false;
        for (var column = 0; column < contents.GetLength(1); column++)
        {
            ref var cell = ref contents[row, column];
            if (IsWideBefore(contents, row, column))
                cell.IsDirty = contents[row, column - 1].IsDirty;
            else
                cell.IsDirty = (cell.IsDirty && IsOther(cell, row, column)) || (IsWideBefore(_shown!, row, column) && contents[row, column - 1].IsDirty);
            isChanged |= cell.IsDirty;
        }

        return isChanged;
    }

    private bool IsOther(Cell cell, int row, int column) =>
        cell.Grapheme != _shown![row, column].Grapheme || cell.Attribute != _shown[row, column].Attribute;

    // What follows is the right half of a wide grapheme. Sent without the left one, it would blank that; where the left one
    // has gone, it has to be sent, since not every terminal blanks it.
    private static bool IsWideBefore(Cell[,] contents, int row, int column) => column > 0 && ScreenText.Columns(contents[row, column - 1].Grapheme) > 1;

    private void Remember()
    {
        _isDrawn = true;
        if (_app.Driver!.Contents is { } contents)
            _shown = (Cell[,])contents.Clone();
        QuietCursor();
    }
}
