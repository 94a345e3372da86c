using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>Something that the user might have meant otherwise, or that was not understood and stays in the title.</summary>
/// <param name="Span">What it is about.</param>
/// <param name="Message">A sentence for the user.</param>
public sealed record QuickAddWarning(TextSpan Span, string Message);
