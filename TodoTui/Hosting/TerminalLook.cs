using Terminal.Gui.Configuration;
using Terminal.Gui.Drivers;
using TodoTui.Presentation;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Hosting;

/// <summary>
/// How the library's own views look: menus, dialogs, buttons. It also overrides whatever configuration files the
/// library has read from the home and, worse, the working directory.
/// </summary>
internal static class TerminalLook
{
    private const string UnicodeGlyphs =
        """
        "LeftBracket": "[", "RightBracket": "]", "LeftDefaultIndicator": " ", "RightDefaultIndicator": " "
        """;

    private const string AsciiGlyphs =
        """
        "HLine": "-", "VLine": "|", "ULCorner": "+", "URCorner": "+", "LLCorner": "+", "LRCorner": "+", "LeftTee": "+", "RightTee": "+", "TopTee": "+", "BottomTee": "+", "Cross": "+", "RightArrow": ">", "LeftArrow": "<", "DownArrow": "v", "UpArrow": "^",
        """ + UnicodeGlyphs;

    private const string Name = "TodoTui";

    /// <summary>Makes the library look like <paramref name="look"/>.</summary>
    public static void Apply(ScreenLook look)
    {
        var glyphs = ReferenceEquals(look.Glyphs, Glyphs.Ascii) ? AsciiGlyphs : UnicodeGlyphs;
        TuiConfigurationBuilder.Shared.RuntimeConfig =
            $$"""
            {
              "Theme": "{{Name}}",
              "Application": { "DefaultKeyBindings": { "Quit": { "All": ["Esc"] } } },
              "Themes": { "{{Name}}": {
                "Window": { "DefaultBorderStyle": "Single", "DefaultShadow": "None" },
                "Dialog": { "DefaultBorderStyle": "Single", "DefaultShadow": "None", "DefaultButtonAlignment": "End" },
                "MessageBox": { "DefaultBorderStyle": "Single", "DefaultButtonAlignment": "End" },
                "Button": { "DefaultShadow": "None" },
                "Menu": { "DefaultBorderStyle": "Single" },
                "MenuBar": { "DefaultBorderStyle": "None" },
                "Glyphs": { {{glyphs}} }
              } }
            }
            """;
        TuiConfigurationBuilder.Shared.ApplyToStaticFacades();
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
}
