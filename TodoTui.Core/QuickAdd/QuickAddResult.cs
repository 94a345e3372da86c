using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// What a line means. The title is the words that are in no token, separated by single blanks, so that every
/// character of the line is a blank, in the title, or in exactly one token.
/// </summary>
/// <param name="Draft">The task. Its title may be empty; everything else in it is valid.</param>
/// <param name="Tokens">What was understood, in the order of the text.</param>
/// <param name="Warnings">What the user should look at, in the order of the text.</param>
public sealed record QuickAddResult(TodoDraft Draft, ValueList<QuickAddToken> Tokens, ValueList<QuickAddWarning> Warnings);
