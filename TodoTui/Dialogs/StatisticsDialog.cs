using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>The statistics, as they are when it is opened. It scrolls with the keys of the lists.</summary>
internal sealed class StatisticsDialog : Window
{
    private const int WidestDialog = 115;
    private const int SmallestDialog = 4;
    private const int BorderRows = 2;

    private readonly LinesView _page;
    private readonly Func<int, IReadOnlyList<StyledLine>> _linesOf;
    private int _columns;
    private int _rows = SmallestDialog;

    private StatisticsDialog(Func<int, IReadOnlyList<StyledLine>> linesOf, ScreenLook look)
    {
        _linesOf = linesOf;
        Title = "Statistics (Esc closes)";
        BorderStyle = LineStyle.Single;
        _page = new LinesView(look) { Width = Dim.Fill(), Height = Dim.Fill() };
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(WidestDialog, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Clamp(_rows + BorderRows, SmallestDialog, Math.Max(SmallestDialog, (App?.Screen.Height ?? 24) - BorderRows)));
        Add(_page);
    }

    /// <summary>Shows the statistics until they are closed.</summary>
    public static void Show(IApplication app, TaskStatistics figures, DateOnly today, DayOfWeek firstDayOfWeek, ScreenLook look)
    {
        using var dialog = new StatisticsDialog(columns => new StatisticsText(figures, columns, look.Glyphs).Lines(today, firstDayOfWeek), look);
        app.Run(dialog);
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "q" or "C" or "Esc" or "Enter" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return _page.Press(key);
        }
    }

    /// <inheritdoc/>
    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        if (_columns == _page.Viewport.Width)
            return;
        _columns = _page.Viewport.Width;
        var lines = _linesOf(_columns);
        _page.Show(lines);
        _rows = lines.Count;
        SetNeedsLayout();
    }
}
