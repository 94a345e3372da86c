using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Dialogs;

/// <summary>A field, and below it the commands, lists, tags and tasks that fit what is typed best.</summary>
internal sealed class PaletteDialog : Window
{
    private const int WidestPalette = 76;
    private const int TallestPalette = 24;
    private const int SmallestPalette = 8;

    private readonly Palette _palette;
    private readonly LineField _field = new() { X = 3, Width = Dim.Fill(1), Hint = "command, list, #tag or task" };
    private readonly PaletteList _list;
    private PaletteEntry? _chosen;

    private PaletteDialog(Palette palette, ScreenLook look)
    {
        _palette = palette;
        Title = "Commands";
        BorderStyle = LineStyle.Single;
        (X, Y) = (Pos.Center(), 1);
        Width = Dim.Func(_ => Math.Min(WidestPalette, App?.Screen.Width ?? 80));
        Height = Dim.Func(_ => Math.Clamp((App?.Screen.Height ?? 24) - 4, SmallestPalette, TallestPalette));
        _list = new PaletteList(look) { Y = 1, Width = Dim.Fill(), Height = Dim.Fill() };
        _list.Chosen += Choose;
        _field.KeyDown += (_, key) => key.Handled = Press(key);
        _field.ValueChanged += (_, _) => Find();
        Add(new Label { Text = ":", X = 1 }, _field, _list);
        Find();
    }

    /// <summary>Lets the user choose; null for Esc.</summary>
    public static PaletteEntry? Ask(IApplication app, Palette palette, ScreenLook look)
    {
        using var dialog = new PaletteDialog(palette, look);
        app.Run(dialog);
        return dialog._chosen;
    }

    private void Find() => _list.Show(_palette.Find(_field.Line));

    // Before the field, which has a use of its own for some of these keys.
    private bool Press(Key key)
    {
        switch (KeySequence.NameOf(key))
        {
            case "CursorDown" or "Ctrl+N":
                _list.MoveBy(1);
                return true;
            case "CursorUp" or "Ctrl+P":
                _list.MoveBy(-1);
                return true;
            case "PageDown":
                _list.MoveBy(_list.PageRows);
                return true;
            case "PageUp":
                _list.MoveBy(-_list.PageRows);
                return true;
            case "Enter":
                Choose();
                return true;
            case "Esc" or "Ctrl+C":
                RequestStop();
                return true;
            default:
                return false;
        }
    }

    private void Choose()
    {
        if (_list.Selected is not { } entry)
            return;
        if (entry.WhyNot is { } reason)
        {
            _list.Refuse(reason);
            return;
        }

        _chosen = entry;
        RequestStop();
    }
}
