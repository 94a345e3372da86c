using Terminal.Gui.Input;

namespace TodoTui.Commands;

/// <summary>Key strokes as text: how the command table names them and how people read them.</summary>
internal static class KeySequence
{
    private static readonly Dictionary<string, string> Displayed = new()
    {
        ["CursorDown"] = "Down",
        ["CursorUp"] = "Up",
        ["CursorLeft"] = "Left",
        ["CursorRight"] = "Right",
        ["PageDown"] = "PgDn",
        ["PageUp"] = "PgUp",
        ["Delete"] = "Del",
    };

    /// <summary>The name of a key as the command table spells it; that of the Latin key in the place of another.</summary>
    public static string NameOf(Key key)
    {
        key = LatinKey.Of(key) ?? key;
        // A letter with Shift is its capital; the name says so by itself.
        if (!key.IsCtrl && !key.IsAlt && key.AsRune is { Value: > ' ' and not 127 } rune)
            return rune.ToString();
        return key.ToString();
    }

    /// <summary>The strokes of a sequence.</summary>
    public static string[] Strokes(string sequence) => sequence.Split(' ');

    /// <summary>A sequence as people write it: <c>dd</c>, <c>Ctrl-D</c>, <c>Down</c>.</summary>
    public static string Display(string sequence) => string.Concat(Strokes(sequence).Select(DisplayStroke));

    /// <summary>One stroke as people write it.</summary>
    public static string DisplayStroke(string stroke)
    {
        // The key alone may be a plus.
        var modifiers = stroke[..^1].LastIndexOf('+') + 1;
        var key = stroke[modifiers..];
        return stroke[..modifiers].Replace('+', '-') + (Displayed.GetValueOrDefault(key) ?? key);
    }
}
