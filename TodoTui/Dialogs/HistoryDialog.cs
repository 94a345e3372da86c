using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>
/// The history of changes, the newest first: what is undone stands above the line "now", what is done below it. The user
/// chooses the point to go to, which is right after a change, or before all of them.
/// </summary>
internal sealed class HistoryDialog : Window
{
    private readonly EditHistory _history;
    private readonly LinesView _page;
    private int? _steps;

    private HistoryDialog(EditHistory history, LocalDateTime now, ScreenLook look)
    {
        _history = history;
        Title = "History: Enter goes there, Esc closes";
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(100, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Clamp(history.Count + 4, 6, Math.Max(6, (App?.Screen.Height ?? 24) - 2)));
        _page = new LinesView(look, isChoice: true) { Width = Dim.Fill(), Height = Dim.Fill() };
        _page.Chosen += Choose;
        Add(_page);
        _page.Show(
        [
            .. history.Undone.Select(edit => HistoryText.Row(edit, isDone: false, now)),
            HistoryText.Now(look.Glyphs),
            .. history.Done.Reverse().Select(edit => HistoryText.Row(edit, isDone: true, now)),
            HistoryText.Start,
        ]);
    }

    /// <summary>Lets the user choose a point.</summary>
    /// <returns>How many changes lie between: to redo when positive, to undo when negative; null for Esc.</returns>
    public static int? Ask(IApplication app, EditHistory history, LocalDateTime now, ScreenLook look)
    {
        using var dialog = new HistoryDialog(history, now, look);
        dialog.Initialized += (_, _) => dialog.SelectNow();
        app.Run(dialog);
        return dialog._steps;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Enter":
                Choose();
                return true;
            case "q" or "H" or "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return _page.Press(key);
        }
    }

    // By way of a line further down, so that there is something to see on both sides.
    private void SelectNow()
    {
        _page.Select(_history.Undone.Count + (_page.Viewport.Height / 2));
        _page.Select(_history.Undone.Count);
    }

    // The line after "now" is the newest change, and right after it is where things are.
    private void Choose()
    {
        var above = _history.Undone.Count - _page.Selected;
        _steps = above >= 0 ? above : above + 1;
        RequestStop();
    }
}
