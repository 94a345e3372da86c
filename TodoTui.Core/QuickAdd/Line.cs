using System.Globalization;
using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// A line as words. Words become closed once nothing more may be read from them: because they are literal, or because
/// they were read.
/// </summary>
internal sealed class Line
{
    private readonly List<TextSpan> _words = [];
    private readonly List<EscapeToken> _escapes = [];
    private readonly HashSet<int> _closed = [];

    public Line(string text)
    {
        Text = text;
        Split();
        Count = _words.Count;
    }

    public string Text { get; }

    /// <summary>How many words there are, without the description.</summary>
    public int Count { get; private set; }

    /// <summary>The quotation marks and backslashes that are not part of a word, without those in the description.</summary>
    public IEnumerable<EscapeToken> Escapes => _escapes.TakeWhile(escape => Count > 0 && escape.Span.Start < _words[Count - 1].End);

    public TextSpan this[int word] => _words[word];

    public ReadOnlySpan<char> TextOf(int word) => Text.AsSpan(_words[word].Start, _words[word].Length);

    public bool IsClosed(int word) => _closed.Contains(word);

    public void Close(int first, int end) => _closed.UnionWith(Enumerable.Range(first, end - first));

    /// <summary>Takes the description off the end: what follows a word that is <c>//</c>, is not literal and not the first.</summary>
    public DescriptionToken? CutDescription(IReadOnlySet<int> dismissed)
    {
        for (var word = 1; word < Count; word++)
        {
            var span = _words[word];
            if (IsClosed(word) || dismissed.Contains(span.Start) || TextOf(word) is not "//")
                continue;
            Count = word;
            return new DescriptionToken(TextSpan.Between(span.Start, Text.Length), Text[span.End..].Trim());
        }

        return null;
    }

    /// <summary>The words that are not in <paramref name="tokens"/>, which are in the order of the text.</summary>
    public string Title(IEnumerable<QuickAddToken> tokens)
    {
        var title = new StringBuilder();
        var left = new Queue<TextSpan>(tokens.Select(token => token.Span));
        for (var word = 0; word < Count; word++)
        {
            var start = title.Length;
            AppendWithout(left, _words[word], title);
            if (start > 0 && title.Length > start)
                title.Insert(start, ' ');
        }

        return title.ToString();
    }

    private void AppendWithout(Queue<TextSpan> tokens, TextSpan word, StringBuilder title)
    {
        var at = word.Start;
        while (at < word.End)
        {
            while (tokens.TryPeek(out var passed) && passed.End <= at)
                tokens.Dequeue();
            var end = tokens.TryPeek(out var next) ? Math.Min(next.Start, word.End) : word.End;
            title.Append(Text, at, Math.Max(end - at, 0));
            at = end < word.End ? next.End : word.End;
        }
    }

    private void Split()
    {
        var lastQuote = LastQuote();
        var start = -1;
        var isQuoted = false;
        var isLiteral = false;
        for (int at = 0, next; at < Text.Length; at = next)
        {
            next = Next(at);
            if (IsBlank(at, next))
            {
                AddWord(start, at, isLiteral);
                start = -1;
                continue;
            }

            var isFirst = start < 0;
            if (isFirst)
                (start, isLiteral) = (at, isQuoted);
            if (Is('"', at, next) && (isQuoted || (isFirst && at < lastQuote)))
            {
                isQuoted = !isQuoted;
                isLiteral = true;
                _escapes.Add(new EscapeToken(new TextSpan(at, 1)));
            }
            else if (isFirst && !isQuoted && Is('\\', at, next) && IsWorthEscaping(next))
            {
                isLiteral = true;
                _escapes.Add(new EscapeToken(new TextSpan(at, 1)));
            }
        }

        AddWord(start, Text.Length, isLiteral);
    }

    private void AddWord(int start, int end, bool isLiteral)
    {
        if (start < 0)
            return;
        if (isLiteral)
            _closed.Add(_words.Count);
        _words.Add(TextSpan.Between(start, end));
    }

    // A quotation mark opens a phrase only if another one can close it.
    private int LastQuote()
    {
        var last = -1;
        for (int at = 0, next; at < Text.Length; at = next)
        {
            next = Next(at);
            if (Is('"', at, next))
                last = at;
        }

        return last;
    }

    // By grapheme cluster: a blank or a quotation mark that carries an accent is neither.
    private int Next(int at) => at + StringInfo.GetNextTextElementLength(Text.AsSpan(at));

    private bool Is(char c, int at, int next) => Text[at] == c && next == at + 1;

    // A no-break space is there to keep two words together.
    private bool IsBlank(int at, int next) =>
        char.IsWhiteSpace(Text[at]) && Text[at] is not ('\u00A0' or '\u2007' or '\u202F') && (next == at + 1 || Text[at] == '\r');

    // Elsewhere a backslash is a backslash: \\server\share
    private bool IsWorthEscaping(int at) => at < Text.Length && (char.IsLetterOrDigit(Text[at]) || "#+@!(\"/".Contains(Text[at]));
}
