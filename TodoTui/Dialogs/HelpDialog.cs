using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>All keys, made from the command table. It scrolls with the keys of the lists and can be searched.</summary>
internal sealed class HelpDialog : Window
{
    private readonly LinesView _page;
    private readonly Label _prompt = new() { Text = "Search:", X = 1, Y = Pos.AnchorEnd(1), Visible = false };
    private readonly LineField _field = new() { X = 9, Y = Pos.AnchorEnd(1), Width = Dim.Fill(1), Visible = false };
    private (int Columns, IReadOnlyList<UserCommand> Commands) _shown = (0, []);

    private HelpDialog(ScreenLook look)
    {
        Title = "Help (/ searches, Esc closes)";
        BorderStyle = LineStyle.Single;
        _page = new LinesView(look) { Width = Dim.Fill(), Height = Dim.Fill(Dim.Func(_ => _field.Visible ? 1 : 0)) };
        (X, Y) = (Pos.Center(), Pos.Center());
        Width = Dim.Func(_ => Math.Min(84, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Max(4, (App?.Screen.Height ?? 24) - 2));
        _field.KeyDown += (_, key) => key.Handled = PressInField(key);
        _field.ValueChanged += (_, _) => ShowLines();
        Add(_page, _prompt, _field);
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
        switch (KeySequence.NameOf(key))
        {
            case "/":
                OpenSearch();
                return true;
            case "Esc" or "Ctrl+C" when _field.Visible:
                CloseSearch();
                return true;
            case "q" or "?" or "F1" or "Esc" or "Enter" or "Ctrl+C":
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
        var wanted = (_page.Viewport.Width, CommandCatalog.All);
        if (wanted == _shown)
            return;
        _shown = wanted;
        ShowLines();
    }

    // Letters belong to the field; what moves the page otherwise goes on to it.
    private bool PressInField(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "Esc" or "Ctrl+C":
                CloseSearch();
                return true;
            case "Enter":
                _page.SetFocus();
                return true;
            case "CursorDown" or "CursorUp" or "PageDown" or "PageUp":
                return _page.Press(key);
            default:
                return false;
        }
    }

    private void OpenSearch()
    {
        ShowField(true);
        _field.SetFocus();
    }

    private void CloseSearch()
    {
        _page.SetFocus();
        _field.Text = "";
        ShowField(false);
    }

    private void ShowField(bool isVisible)
    {
        (_prompt.Visible, _field.Visible) = (isVisible, isVisible);
        SetNeedsLayout();
    }

    private void ShowLines() => _page.Show(HelpText.Lines(_shown.Columns, _field.Line));
}
