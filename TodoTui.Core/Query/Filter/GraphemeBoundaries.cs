using System.Globalization;
using System.Text;

namespace TodoTui.Core.Query;

/// <summary>Where a text may be parted: between its grapheme clusters.</summary>
internal readonly struct GraphemeBoundaries
{
    private readonly int _length;

    // Null where every character is a cluster of its own.
    private readonly int[]? _starts;

    public GraphemeBoundaries(string text)
    {
        _length = text.Length;
        _starts = Ascii.IsValid(text) && !text.Contains('\r') ? null : StringInfo.ParseCombiningCharacters(text);
    }

    /// <summary>The last boundary that is not after <paramref name="at"/>.</summary>
    public int NotAfter(int at)
    {
        if (_starts is null || at >= _length)
            return at;
        var index = Array.BinarySearch(_starts, at);
        return index >= 0 ? at : _starts[~index - 1];
    }

    /// <summary>The first boundary that is not before <paramref name="at"/>.</summary>
    public int NotBefore(int at)
    {
        if (_starts is null)
            return at;
        var index = Array.BinarySearch(_starts, at);
        if (index >= 0)
            return at;
        return ~index < _starts.Length ? _starts[~index] : _length;
    }
}
