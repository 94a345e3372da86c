namespace TodoTui.Core.Query;

/// <summary>What one term means.</summary>
/// <param name="Filter">The filter; <see cref="TodoFilter.Everything"/> while it asks for nothing yet.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Advice">What to type, for a term that could not be read and is searched as text.</param>
internal readonly record struct FilterTerm(TodoFilter Filter, FilterTokenKind Kind, string? Advice = null)
{
    public static FilterTerm OfText(string text) => new(text.Length == 0 ? TodoFilter.Everything : new TextFilter(text), FilterTokenKind.Text);

    public static FilterTerm OfTag(string tag) => new(tag.Length == 0 ? TodoFilter.Everything : new TagFilter(tag), FilterTokenKind.Tag);

    /// <summary>Still being typed.</summary>
    public static FilterTerm Begun(FilterTokenKind kind) => new(TodoFilter.Everything, kind);

    public static FilterTerm Unknown(string word, string advice) => new(new TextFilter(word), FilterTokenKind.Text, advice);
}
