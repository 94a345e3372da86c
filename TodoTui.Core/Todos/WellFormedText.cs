using System.Text;

namespace TodoTui.Core.Todos;

/// <summary>
/// Text that can be written as UTF-8 and read back the same. A lone surrogate cannot: a JSON writer turns it into
/// U+FFFD in silence, and the memory and the disk would differ.
/// </summary>
public static class WellFormedText
{
    /// <summary><paramref name="text"/> with each lone surrogate replaced by U+FFFD; the same instance if it has none.</summary>
    public static string Repair(string text)
    {
        if (IsWellFormed(text))
            return text;
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune.ToString());
        return repaired.ToString();
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != System.Buffers.OperationStatus.Done)
                return false;
            text = text[consumed..];
        }

        return true;
    }
}
