using Terminal.Gui.App;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>All keys, made from the command table. It scrolls with the keys of the lists.</summary>
internal sealed class HelpDialog : Window
{
    private readonly HelpPage _page;

    private HelpDialog(ScreenLook look)
    {
        Title = "Help (Esc closes)";
        BorderStyle = Terminal.Gui.Drawing.LineStyle.Single;
        _page = new HelpPage(look) { Width = Dim.Fill(), Height = Dim.Fill() };
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
        var page = Math.Max(1, _page.Viewport.Height - 1);
        switch (Commands.KeySequence.NameOf(key))
        {
            case "j" or "CursorDown":
                return _page.ScrollBy(1);
            case "k" or "CursorUp":
                return _page.ScrollBy(-1);
            case "Space" or "PageDown" or "Ctrl+D" or "Ctrl+F":
                return _page.ScrollBy(page);
            case "PageUp" or "Ctrl+U" or "Ctrl+B":
                return _page.ScrollBy(-page);
            case "g" or "Home":
                return _page.ScrollBy(-int.MaxValue);
            case "G" or "End":
                return _page.ScrollBy(int.MaxValue / 2);
            case "q" or "?" or "F1" or "Esc" or "Enter" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return false;
        }
    }

    private sealed class HelpPage(ScreenLook look) : CanvasView(look)
    {
        private const int WheelRows = 3;

        private readonly IReadOnlyList<StyledLine> _lines = HelpText.Lines();
        private int _top;

        public bool ScrollBy(int rows)
        {
            _top = (int)Math.Clamp((long)_top + rows, 0, Math.Max(0, _lines.Count - Viewport.Height));
            SetNeedsDraw();
            return true;
        }

        protected override StyledLine LineAt(int row) => _top + row < _lines.Count ? _lines[_top + row] : StyledLine.Blank;

        protected override bool OnMouseEvent(Mouse mouse)
        {
            if (mouse.Flags.HasFlag(MouseFlags.WheeledDown))
                return ScrollBy(WheelRows);
            return mouse.Flags.HasFlag(MouseFlags.WheeledUp) && ScrollBy(-WheelRows);
        }
    }
}
