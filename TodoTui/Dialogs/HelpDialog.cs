using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>All keys, made from the command table. It scrolls with the keys of the lists.</summary>
internal sealed class HelpDialog : Window
{
    private readonly LinesView _page;
    private int _columns;

    private HelpDialog(ScreenLook look)
    {
        Title = "Help (Esc closes)";
        BorderStyle = LineStyle.Single;
        _page = new LinesView(look) { Width = Dim.Fill(), Height = Dim.Fill() };
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(84, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Max(4, (App?.Screen.Height ?? 24) - 2));
        Add(_page);
    }

    /// <summary>Shows the help until it is closed.</summary>
    public static void Show(IApplication app, ScreenLook look)
    {
        using var dialog = new HelpDialog(look);
        app.Run(dialog);
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (KeySequence.NameOf(key) is not ("q" or "?" or "F1" or "Esc" or "Enter" or "Ctrl+C"))
            return _page.Press(key);
        RequestStop();
        return true;
    }

    /// <inheritdoc/>
    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        if (_columns == _page.Viewport.Width)
            return;
        _columns = _page.Viewport.Width;
        _page.Show(HelpText.Lines(_columns));
    }
}
