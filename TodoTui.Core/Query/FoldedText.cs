using System.Buffers;
using System.Globalization;
using System.Text;

namespace TodoTui.Core.Query;

/// <summary>
/// Search that ignores case and accents: <c>resume</c> finds <c>Résumé</c>. Characters are folded one by one through a
/// table made at the first use, so that a search over many tasks allocates nothing.
/// </summary>
public static class FoldedText
{
    /// <summary>What <see cref="Characters"/> holds for a mark that folding removes, such as a combining accent.</summary>
    internal const char Removed = '\0';

    private static readonly Lazy<char[]> Table = new(MakeTable);

    /// <summary>The folded form of each character, by its number.</summary>
    internal static ReadOnlySpan<char> Characters => Table.Value;

    /// <summary>The form of <paramref name="text"/> to give to <see cref="Contains"/>.</summary>
    public static string Fold(string text)
    {
        var buffer = new char[text.Length];
        return new string(buffer, 0, Fold(text, buffer));
    }

    /// <summary>The folded form, and for each of its characters where it stands in <paramref name="text"/>.</summary>
    internal static string FoldWithOrigins(string text, out int[] origins)
    {
        var folded = new StringBuilder(text.Length);
        origins = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (Table.Value[text[i]] is Removed)
                continue;
            origins[folded.Length] = i;
            folded.Append(Table.Value[text[i]]);
        }

        return folded.ToString();
    }

    /// <summary>Whether <paramref name="text"/> contains the folded <paramref name="needle"/>, whatever its case and accents.</summary>
    public static bool Contains(string text, string needle)
    {
        if (Ascii.IsValid(text))
            return text.Contains(needle, StringComparison.OrdinalIgnoreCase);

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            return buffer.AsSpan(0, Fold(text, buffer)).IndexOf(needle) >= 0;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int Fold(string text, char[] folded)
    {
        var table = Table.Value;
        var length = 0;
        foreach (var c in text)
        {
            if (table[c] is not Removed and var plain)
                folded[length++] = plain;
        }

        return length;
    }

    private static char[] MakeTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = Fold((char)c);
        return table;
    }

    private static char Fold(char c)
    {
        if (char.IsSurrogate(c))
            return c;
        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark)
            return Removed;
        var decomposed = c < 0x80 || !HasLatinGreekOrCyrillicBase(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
        // By way of the upper case, which letters with two lower ones share: a final sigma is a sigma.
        return char.ToLowerInvariant(char.ToUpperInvariant(decomposed));
    }

    // Only where an accent is an accent: decomposing Hangul or kana would take letters apart.
    private static bool HasLatinGreekOrCyrillicBase(char c) => c is (>= '\u00C0' and < '\u0530') or (>= '\u1E00' and < '\u2000');
}
