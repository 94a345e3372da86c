using System.Text.Json;
using Terminal.Gui.Input;

namespace TodoTui.Commands;

/// <summary>Commands and keys as people write them in a file.</summary>
internal static class KeyNames
{
    private static readonly Dictionary<string, string> Written = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Up"] = "CursorUp",
        ["Down"] = "CursorDown",
        ["Left"] = "CursorLeft",
        ["Right"] = "CursorRight",
        ["PgUp"] = "PageUp",
        ["PgDn"] = "PageDown",
        ["Del"] = "Delete",
        ["Ins"] = "Insert",
    };

    private static readonly Dictionary<string, CommandId> Commands = Enum.GetValues<CommandId>().ToDictionary(NameOf);

    /// <summary>A command's name: <c>quick_add</c>.</summary>
    public static string NameOf(CommandId command) => JsonNamingPolicy.SnakeCaseLower.ConvertName(command.ToString());

    /// <summary>The command with a name; null when there is none.</summary>
    public static CommandId? CommandOf(string name) => Commands.TryGetValue(name, out var command) ? command : null;

    /// <summary>
    /// A sequence as the command table spells it, from one as people write it: <c>Ctrl-S</c>, <c>d d</c>, <c>dd</c>,
    /// <c>PgDn</c>. Null when it has no key.
    /// </summary>
    public static string? SequenceOf(string text)
    {
        string?[] strokes = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(StrokesOf)];
        return strokes.Length == 0 || strokes.Contains(null) ? null : string.Join(' ', strokes);
    }

    // Letters that are no key together are pressed one after another.
    private static IEnumerable<string?> StrokesOf(string word)
    {
        if (StrokeOf(word) is null && word.All(char.IsAsciiLetterOrDigit))
            return word.Select(letter => letter.ToString());
        return new[] { StrokeOf(word) };
    }

    private static string? StrokeOf(string word)
    {
        if (word.Length == 1)
            return word;
        var key = word.LastIndexOfAny(['-', '+'], word.Length - 2) + 1;
        var modifiers = word[..key].Replace('-', '+');
        var name = Written.GetValueOrDefault(word[key..]) ?? word[key..];
        // The table has the capital of a letter with Ctrl.
        if (modifiers.Length > 0 && name.Length == 1)
            name = name.ToUpperInvariant();
        return Key.TryParse(modifiers + name, out var parsed) && parsed != Key.Empty ? KeySequence.NameOf(parsed) : null;
    }
}
