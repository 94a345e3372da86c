using System.Text;

namespace TodoTui.Core.Query;

/// <summary>What the text of a filter is made of.</summary>
internal enum LexemeKind
{
    End,
    Word,

    /// <summary>In quotation marks, without them.</summary>
    Quoted,

    /// <summary>A tag in quotation marks.</summary>
    QuotedTag,
    Or,
    Open,
    Close,

    /// <summary>A minus with a term right after it.</summary>
    Minus,

    /// <summary>A minus without one.</summary>
    LoneMinus,
}

/// <summary>A part of the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The character after it.</param>
/// <param name="Content">The word, or what stands in quotation marks.</param>
internal readonly record struct Lexeme(LexemeKind Kind, int Start, int End, string Content = "");

/// <summary>
/// Takes a text apart from left to right. A parenthesis counts at the start of a term, and one that closes only where
/// one is open: <c>f(x)</c> and <c>:)</c> are words. Two quotation marks within a pair stand for one.
/// </summary>
internal sealed class FilterScanner(string text)
{
    /// <summary>Parentheses within more than these are text.</summary>
    public const int MostParentheses = 32;

    private int _at;
    private int _open;

    /// <summary>The next part; at the end again and again the end.</summary>
    public Lexeme Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
        if (_at == text.Length)
            return new Lexeme(LexemeKind.End, _at, _at);
        return text[_at] switch
        {
            '|' => Sign(LexemeKind.Or),
            '(' when _open < MostParentheses => Opening(),
            ')' when _open > 0 => Closing(),
            '-' when At(_at + 1) is not '-' => Sign(IsTermStart(_at + 1) ? LexemeKind.Minus : LexemeKind.LoneMinus),
            '"' => Quoted(LexemeKind.Quoted, _at, _at),
            _ => Word(),
        };
    }

    /// <summary>Whether <paramref name="word"/> would be taken for one word wherever it stands.</summary>
    public static bool IsWord(string word) =>
        word is [not ('-' or '"'), ..] && !word.AsSpan().ContainsAny('|', '(', ')') && !word.Any(char.IsWhiteSpace);

    private Lexeme Opening()
    {
        _open++;
        return Sign(LexemeKind.Open);
    }

    private Lexeme Closing()
    {
        _open--;
        return Sign(LexemeKind.Close);
    }

    private Lexeme Sign(LexemeKind kind) => new(kind, _at, ++_at);

    private Lexeme Word()
    {
        var start = _at;
        var ownOpen = 0;
        for (; _at < text.Length; _at++)
        {
            var c = text[_at];
            if (c == '"' && IsTagKey(text.AsSpan(start, _at - start)))
                return Quoted(LexemeKind.QuotedTag, start, _at);
            if (c == '(')
                ownOpen++;
            else if (c == ')' && --ownOpen < 0 && _open > 0)
                break;
            else if (c == '|' || char.IsWhiteSpace(c))
                break;
        }

        return new Lexeme(LexemeKind.Word, start, _at, text[start.._at]);
    }

    // Without a mark that closes it, it goes to the end: it is still being typed.
    private Lexeme Quoted(LexemeKind kind, int start, int mark)
    {
        var content = new StringBuilder();
        _at = mark + 1;
        while (_at < text.Length)
        {
            var end = text.IndexOf('"', _at);
            var isDoubled = end >= 0 && At(end + 1) is '"';
            content.Append(text, _at, (end < 0 ? text.Length : end) - _at);
            _at = end < 0 ? text.Length : end + 1;
            if (!isDoubled)
                break;
            content.Append('"');
            _at++;
        }

        return new Lexeme(kind, start, _at, content.ToString());
    }

    private static bool IsTagKey(ReadOnlySpan<char> word) => Ascii.EqualsIgnoreCase(word, "tag:") || Ascii.EqualsIgnoreCase(word, "tag=");

    private bool IsTermStart(int at) => At(at) is { } c && c != '|' && !(c == ')' && _open > 0) && !char.IsWhiteSpace(c);

    private char? At(int at) => at < text.Length ? text[at] : null;
}
