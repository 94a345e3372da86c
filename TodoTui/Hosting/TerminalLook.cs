using Terminal.Gui.App;
using Terminal.Gui.Configuration;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Themes;
using TodoTui.Views;
using Glyphs = TodoTui.Presentation.Glyphs;

namespace TodoTui.Hosting;

/// <summary>
/// How the library's own views look: menus, dialogs, buttons. It also overrides whatever configuration files the
/// library has read from the home and, worse, the working directory.
/// </summary>
internal static class TerminalLook
{
    /// <summary>Makes the library look like <paramref name="look"/>.</summary>
    public static void Apply(ScreenLook look)
    {
        WindowSettings.Current = new WindowSettings { DefaultBorderStyle = LineStyle.Single, DefaultShadow = ShadowStyles.None };
        DialogSettings.Current = new DialogSettings { DefaultBorderStyle = LineStyle.Single, DefaultShadow = ShadowStyles.None, DefaultButtonAlignment = Alignment.End };
        MessageBoxSettings.Current = new MessageBoxSettings { DefaultBorderStyle = LineStyle.Single, DefaultButtonAlignment = Alignment.End };
        ButtonSettings.Current = new ButtonSettings { DefaultShadow = ShadowStyles.None };
        MenuSettings.Current = new MenuSettings { DefaultBorderStyle = LineStyle.Single };
        MenuBarSettings.Current = new MenuBarSettings { DefaultBorderStyle = LineStyle.None };
        GlyphSettings.Current = ReferenceEquals(look.Glyphs, Glyphs.Ascii) ? AsciiGlyphs() : UnicodeGlyphs();
        Application.SetDefaultKeyBinding(Command.Quit, Bind.All(Key.Esc));
        Use(look.Theme);
    }

    /// <summary>Gives the library's views the colours of a theme. Nothing is drawn by it.</summary>
    public static void Use(Theme theme)
    {
        // The names of the sixteen colours are sent as such, so that they are those of the terminal.
        Driver.Force16Colors = !theme.NeedsTrueColors;
        foreach (var (name, scheme) in LibrarySchemes.Of(theme))
            SchemeManager.AddScheme(name, scheme);
    }

    private static GlyphSettings UnicodeGlyphs() => new()
    {
        LeftBracket = new('['),
        RightBracket = new(']'),
        LeftDefaultIndicator = new(' '),
        RightDefaultIndicator = new(' '),
    };

    private static GlyphSettings AsciiGlyphs() => UnicodeGlyphs() with
    {
        HLine = new('-'),
        VLine = new('|'),
        ULCorner = new('+'),
        URCorner = new('+'),
        LLCorner = new('+'),
        LRCorner = new('+'),
        LeftTee = new('+'),
        RightTee = new('+'),
        TopTee = new('+'),
        BottomTee = new('+'),
        Cross = new('+'),
        RightArrow = new('>'),
        LeftArrow = new('<'),
        DownArrow = new('v'),
        UpArrow = new('^'),
    };
}
