using System.Globalization;
using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Text;

namespace TodoTui.Presentation;

/// <summary>
/// Text on its way to the screen, measured in terminal columns of grapheme clusters. Whatever a file holds, nothing
/// that a terminal would act on gets through.
/// </summary>
internal static class ScreenText
{
    private static readonly string[] PlainGraphemes = [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(character => ((char)character).ToString())];

    /// <summary>
    /// One line of <paramref name="text"/> that is safe to show: control characters become visible ones, line breaks
    /// and tabs blanks; characters that turn the writing direction or that terminals disagree on the width of go.
    /// </summary>
    public static string Safe(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            AppendSafe(safe, rune);
        return safe.ToString();
    }

    /// <summary>How many columns <paramref name="text"/> takes.</summary>
    public static int Columns(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? text.GetColumns() : text.Length;

    /// <summary>The graphemes of <paramref name="text"/> in normal form C, each with the columns it takes; most are not made anew.</summary>
    public static IEnumerable<(string Grapheme, int Columns)> Graphemes(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text.Select(character => (PlainGraphemes[character - ' '], 1));
        var normal = text.IsNormalized() ? text : text.Normalize();
        return GraphemeHelper.GetGraphemes(normal).Select(grapheme => grapheme is [>= ' ' and <= '~'] ? (PlainGraphemes[grapheme[0] - ' '], 1) : (grapheme, grapheme.GetColumns()));
    }

    /// <summary>
    /// <paramref name="text"/> cut to at most <paramref name="columns"/>, ending in <paramref name="ellipsis"/> if
    /// anything is missing.
    /// </summary>
    public static string Cut(string text, int columns, string ellipsis)
    {
        if (Columns(text) <= columns)
            return text;
        if (columns <= 0)
            return "";
        var cut = new StringBuilder();
        var used = 0;
        foreach (var grapheme in GraphemeHelper.GetGraphemes(text))
        {
            used += Columns(grapheme);
            if (used > columns - Columns(ellipsis))
                break;
            cut.Append(grapheme);
        }

        return cut.Append(ellipsis).ToString();
    }

    /// <summary><paramref name="text"/> cut or filled with blanks to exactly <paramref name="columns"/>.</summary>
    public static string Fit(string text, int columns, string ellipsis)
    {
        var cut = Cut(text, columns, ellipsis);
        return cut + new string(' ', Math.Max(0, columns - Columns(cut)));
    }

    /// <summary>
    /// The lines of <paramref name="text"/>, broken between words so that none takes more than
    /// <paramref name="columns"/>; a longer word is broken inside.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int columns) =>
        text.Split('\n').SelectMany(line => WrapLine(Safe(line), Math.Max(1, columns)));

    private static IEnumerable<string> WrapLine(string line, int columns)
    {
        var current = new StringBuilder();
        var used = 0;
        foreach (var word in line.Split(' '))
        {
            var width = Columns(word);
            if (current.Length > 0 && used + 1 + width > columns)
            {
                yield return current.ToString();
                current.Clear();
                used = 0;
            }

            if (current.Length > 0)
            {
                current.Append(' ');
                used++;
            }

            foreach (var grapheme in GraphemeHelper.GetGraphemes(word))
            {
                var step = Columns(grapheme);
                if (used + step > columns && used > 0)
                {
                    yield return current.ToString();
                    current.Clear();
                    used = 0;
                }

                current.Append(grapheme);
                used += step;
            }
        }

        yield return current.ToString();
    }

    private static void AppendSafe(StringBuilder safe, Rune rune)
    {
        const int controlPictures = 0x2400;
        switch (rune.Value)
        {
            case '\t' or '\n' or '\r':
                safe.Append(' ');
                break;
            case < ' ':
                safe.Append((char)(controlPictures + rune.Value));
                break;
            case 0x7F:
                safe.Append('␡');
                break;
            // Emoji style and keycap marks: some terminals draw them two columns wide, others one.
            case 0xFE0F or 0x20E3:
                break;
            // The joiners belong to letters and emoji; other format characters could disguise the text.
            case 0x200C or 0x200D:
                safe.Append(rune.ToString());
                break;
            default:
                if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
                    safe.Append(rune.ToString());
                break;
        }
    }
}
