using Terminal.Gui.Configuration;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Hosting;

/// <summary>
/// How the library's own views look: menus, dialogs, buttons. It also overrides whatever configuration files the
/// library has read from the home and, worse, the working directory.
/// </summary>
internal static class TerminalLook
{
    private const string Colors =
        """
        "Base":   { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "Cyan", "Background": "None" }, "Focus": { "Foreground": "Black", "Background": "Cyan" }, "HotFocus": { "Foreground": "Black", "Background": "Cyan", "Style": "Underline" }, "Editable": { "Foreground": "None", "Background": "None" }, "Disabled": { "Foreground": "DarkGray", "Background": "None" } },
        "Menu":   { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "Cyan", "Background": "None" }, "Focus": { "Foreground": "Black", "Background": "Cyan" }, "HotFocus": { "Foreground": "Black", "Background": "Cyan", "Style": "Underline" }, "Disabled": { "Foreground": "DarkGray", "Background": "None" } },
        "Unavailable": { "Normal": { "Foreground": "DarkGray", "Background": "None" }, "HotNormal": { "Foreground": "DarkGray", "Background": "None" }, "Focus": { "Foreground": "DarkGray", "Background": "Cyan" }, "HotFocus": { "Foreground": "DarkGray", "Background": "Cyan" } },
        "Dialog": { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "Cyan", "Background": "None" }, "Focus": { "Foreground": "Black", "Background": "Cyan" }, "HotFocus": { "Foreground": "Black", "Background": "Cyan", "Style": "Underline" }, "Editable": { "Foreground": "None", "Background": "None", "Style": "Underline" }, "Disabled": { "Foreground": "DarkGray", "Background": "None" } },
        "Accent": { "Normal": { "Foreground": "Cyan", "Background": "None" } },
        "Error":  { "Normal": { "Foreground": "BrightRed", "Background": "None" }, "Focus": { "Foreground": "Black", "Background": "Cyan" } }
        """;

    private const string Monochrome =
        """
        "Base":   { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "None", "Background": "None", "Style": "Underline" }, "Focus": { "Foreground": "None", "Background": "None", "Style": "Reverse" }, "HotFocus": { "Foreground": "None", "Background": "None", "Style": "Reverse,Underline" }, "Editable": { "Foreground": "None", "Background": "None" }, "Disabled": { "Foreground": "None", "Background": "None", "Style": "Faint" } },
        "Menu":   { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "None", "Background": "None", "Style": "Underline" }, "Focus": { "Foreground": "None", "Background": "None", "Style": "Reverse" }, "HotFocus": { "Foreground": "None", "Background": "None", "Style": "Reverse,Underline" }, "Disabled": { "Foreground": "None", "Background": "None", "Style": "Faint" } },
        "Unavailable": { "Normal": { "Foreground": "None", "Background": "None", "Style": "Faint" }, "HotNormal": { "Foreground": "None", "Background": "None", "Style": "Faint" }, "Focus": { "Foreground": "None", "Background": "None", "Style": "Reverse,Faint" }, "HotFocus": { "Foreground": "None", "Background": "None", "Style": "Reverse,Faint" } },
        "Dialog": { "Normal": { "Foreground": "None", "Background": "None" }, "HotNormal": { "Foreground": "None", "Background": "None", "Style": "Underline" }, "Focus": { "Foreground": "None", "Background": "None", "Style": "Reverse" }, "HotFocus": { "Foreground": "None", "Background": "None", "Style": "Reverse,Underline" }, "Editable": { "Foreground": "None", "Background": "None", "Style": "Underline" }, "Disabled": { "Foreground": "None", "Background": "None", "Style": "Faint" } },
        "Accent": { "Normal": { "Foreground": "None", "Background": "None", "Style": "Bold" } },
        "Error":  { "Normal": { "Foreground": "None", "Background": "None", "Style": "Bold" }, "Focus": { "Foreground": "None", "Background": "None", "Style": "Reverse" } }
        """;

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
        var schemes = ReferenceEquals(look.Theme, Theme.Monochrome) ? Monochrome : Colors;
        var glyphs = ReferenceEquals(look.Glyphs, Glyphs.Ascii) ? AsciiGlyphs : UnicodeGlyphs;
        TuiConfigurationBuilder.Shared.RuntimeConfig =
            $$"""
            {
              "Theme": "{{Name}}",
              "Driver": { "Force16Colors": true },
              "Application": { "DefaultKeyBindings": { "Quit": { "All": ["Esc"] } } },
              "Themes": { "{{Name}}": {
                "Schemes": { {{schemes}} },
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
    }
}
