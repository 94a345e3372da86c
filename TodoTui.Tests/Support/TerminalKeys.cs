namespace TodoTui.Tests.Support;

/// <summary>What a terminal sends for keys and for the mouse.</summary>
internal static class TerminalKeys
{
    private static readonly Dictionary<string, string> Named = new()
    {
        ["Enter"] = "\r",
        ["Esc"] = "\e",
        ["Tab"] = "\t",
        ["Shift-Tab"] = "\e[Z",
        ["Space"] = " ",
        ["Backspace"] = "\x7f",
        ["Del"] = "\e[3~",
        ["Up"] = "\e[A",
        ["Down"] = "\e[B",
        ["Right"] = "\e[C",
        ["Left"] = "\e[D",
        ["Ctrl-Right"] = "\e[1;5C",
        ["Ctrl-Left"] = "\e[1;5D",
        ["Home"] = "\e[H",
        ["End"] = "\e[F",
        ["PgUp"] = "\e[5~",
        ["PgDn"] = "\e[6~",
        ["Shift-Up"] = "\e[1;2A",
        ["Shift-Down"] = "\e[1;2B",
        ["F1"] = "\eOP",
        ["F2"] = "\eOQ",
        ["F4"] = "\eOS",
        ["F8"] = "\e[19~",
        ["F10"] = "\e[21~",
        ["Shift-F10"] = "\e[21;2~",
    };

    /// <summary>One key: a character, a name as above, <c>Ctrl-D</c> or <c>Alt-F</c>.</summary>
    public static string Key(string name)
    {
        if (Named.TryGetValue(name, out var sequence))
            return sequence;
        if (name.StartsWith("Ctrl-", StringComparison.Ordinal))
            return ((char)(char.ToUpperInvariant(name[^1]) & 0x1f)).ToString();
        if (name.StartsWith("Alt-", StringComparison.Ordinal))
            return "\e" + name[^1];
        return name.Length == 1 ? name : throw new ArgumentException($"no key is called {name}");
    }

    /// <summary>A paste as terminals mark it, so that programs can tell it from typing.</summary>
    public static string Paste(string text) => $"\e[200~{text}\e[201~";

    /// <summary>The left button goes down and up at a cell, counted from 0.</summary>
    public static string Click(int column, int row) => $"\e[<0;{column + 1};{row + 1}M\e[<0;{column + 1};{row + 1}m";

    /// <summary>The same with Ctrl held.</summary>
    public static string CtrlClick(int column, int row) => $"\e[<16;{column + 1};{row + 1}M\e[<16;{column + 1};{row + 1}m";

    /// <summary>The left button goes down at one cell, moves to another and comes up there.</summary>
    public static IEnumerable<string> Drag(int column, int row, int toRow)
    {
        yield return $"\e[<0;{column + 1};{row + 1}M";
        for (var at = row; at != toRow; at += Math.Sign(toRow - row))
            yield return $"\e[<32;{column + 1};{at + Math.Sign(toRow - row) + 1}M";
        yield return $"\e[<0;{column + 1};{toRow + 1}m";
    }

    /// <summary>The right button goes down and up at a cell, counted from 0.</summary>
    public static string RightClick(int column, int row) => $"\e[<2;{column + 1};{row + 1}M\e[<2;{column + 1};{row + 1}m";

    /// <summary>One notch of the wheel at a cell.</summary>
    public static string Wheel(int column, int row, bool isDown) => $"\e[<{(isDown ? 65 : 64)};{column + 1};{row + 1}M";
}
