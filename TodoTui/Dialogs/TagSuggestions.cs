using Terminal.Gui.Views;

namespace TodoTui.Dialogs;

/// <summary>Completes the tag being typed from those in use.</summary>
internal sealed class TagSuggestions(IReadOnlyList<string> tags) : ISuggestionGenerator
{
    /// <inheritdoc/>
    public IEnumerable<Suggestion> GenerateSuggestions(AutocompleteContext context)
    {
        var line = string.Concat(context.CurrentLine.Select(cell => cell.Grapheme));
        var begun = line[(line.LastIndexOfAny([',', ' ', '#']) + 1)..];
        if (begun.Length == 0)
            return [];
        return tags
            .Where(tag => tag.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase) && tag.Length > begun.Length)
            .Select(tag => new Suggestion(begun.Length, tag));
    }

    /// <inheritdoc/>
    public bool IsWordChar(string text) => text is not ("," or " " or "#");
}
