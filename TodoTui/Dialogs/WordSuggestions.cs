using Terminal.Gui.Views;

namespace TodoTui.Dialogs;

/// <summary>Completes what is being typed from a few words.</summary>
/// <param name="words">The words.</param>
/// <param name="separators">What stands between two words; nothing where the line is one.</param>
internal sealed class WordSuggestions(IReadOnlyList<string> words, params char[] separators) : ISuggestionGenerator
{
    /// <inheritdoc/>
    public IEnumerable<Suggestion> GenerateSuggestions(AutocompleteContext context)
    {
        var line = string.Concat(context.CurrentLine.Select(cell => cell.Grapheme));
        var begun = line[(line.LastIndexOfAny(separators) + 1)..];
        if (begun.Length == 0)
            return [];
        return words
            .Where(word => word.StartsWith(begun, StringComparison.CurrentCultureIgnoreCase) && word.Length > begun.Length)
            .Select(word => new Suggestion(begun.Length, word));
    }

    /// <inheritdoc/>
    public bool IsWordChar(string text) => !(text is [var only] && separators.Contains(only));
}
