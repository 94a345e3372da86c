using System.Buffers;
using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary><c>milk</c>, <c>"oat milk"</c>: in the title or the description, in any case and with any accents.</summary>
internal sealed record TextFilter : TodoFilter
{
    private readonly string _folded;

    // What finds it in ASCII text; null where it has a character that is not there.
    private readonly SearchValues<string>? _inAscii;

    public TextFilter(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        Text = text;
        _folded = FoldedText.Fold(text);
        _inAscii = Ascii.IsValid(_folded) && _folded.Length > 0 ? SearchValues.Create([_folded], StringComparison.OrdinalIgnoreCase) : null;
    }

    public string Text { get; }

    internal override int Cost => 1;

    public override bool Matches(TodoItem item, FilterMoment moment) => IsIn(item.Title) || IsIn(item.Description);

    public bool Equals(TextFilter? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    internal override bool Implies(TodoFilter other) =>
        other is TextFilter text && _folded.Contains(text._folded, StringComparison.Ordinal);

    private bool IsIn(string text)
    {
        // Folding never makes a text longer.
        if (text.Length < _folded.Length)
            return false;
        if (_inAscii is null || !Ascii.IsValid(text))
            return FoldedText.Contains(text, _folded);
        return text.AsSpan().ContainsAny(_inAscii);
    }
}
