using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// The words of a line from one on, as the readers of forms see them: past the end, and where a word is closed, there
/// is an empty word, which is no form's. A comma at the end of a word is not seen.
/// </summary>
internal readonly struct Phrase
{
    private readonly Line _line;
    private readonly int _origin;
    private readonly int _first;
    private readonly int _skipped;

    public Phrase(Line line, int first)
        : this(line, first, first, 0)
    {
    }

    private Phrase(Line line, int origin, int first, int skipped) =>
        (_line, _origin, _first, _skipped) = (line, origin, first, skipped);

    public bool IsAtStartOfLine => _first == 0;

    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            var word = Raw(index);
            return word is [.. var rest, ','] ? rest : word;
        }
    }

    /// <summary>A word with its comma.</summary>
    public ReadOnlySpan<char> Raw(int index)
    {
        var word = _first + index;
        if (word >= _line.Count || _line.IsClosed(word))
            return [];
        return _line.TextOf(word)[(index == 0 ? _skipped : 0)..];
    }

    public bool Is(int index, string keyword) => Ascii.EqualsIgnoreCase(this[index], keyword);

    public bool HasPrefix(string prefix) => Raw(0) is var word && word.Length >= prefix.Length && Ascii.EqualsIgnoreCase(word[..prefix.Length], prefix);

    /// <summary>Reads a number and its unit in one word or in two, from the word at <paramref name="index"/> on.</summary>
    /// <returns>How many words they take; 0 when there is none.</returns>
    public int ReadQuantity<T>(int index, Keywords<T> units, out int count, out T unit)
        where T : struct
    {
        if (Quantity.TryRead(this[index], units, out count, out unit))
            return 1;
        var found = units.Find(this[index + 1]);
        unit = found.GetValueOrDefault();
        return Quantity.TryRead(this[index], out count) && found is not null ? 2 : 0;
    }

    /// <summary>What follows; a form that is read there still begins where this phrase does.</summary>
    public Phrase After(int words) => new(_line, _origin, _first + words, 0);

    /// <summary>What follows <paramref name="prefix"/>, in the same word or, after a blank, in the next.</summary>
    public Phrase After(string prefix) => Raw(0).Length == prefix.Length ? After(1) : new(_line, _origin, _first, _skipped + prefix.Length);

    /// <summary>The index in the line of the word after the first <paramref name="words"/> words.</summary>
    public int End(int words) => _first + words;

    /// <summary>Where the form stands that ends with the first <paramref name="words"/> words.</summary>
    public TextSpan Span(int words) => TextSpan.Between(_line[_origin].Start, _line[_first + words - 1].End);

    /// <summary>The text of that form.</summary>
    public string Quote(int words) => $"“{Span(words).Of(_line.Text)}”";
}
