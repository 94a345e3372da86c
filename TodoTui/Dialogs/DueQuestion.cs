using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Dialogs;

/// <summary>Whose due date is asked for.</summary>
/// <param name="Text">What the line holds at first.</param>
/// <param name="Tasks">The tasks as they are now.</param>
/// <param name="Context">What dates in words mean now.</param>
internal sealed record DueQuestion(string Text, Func<IReadOnlyList<TodoItem>> Tasks, Func<QuickAddContext> Context)
{
    private const int LongestTitle = 44;

    /// <summary>The question as a title.</summary>
    public string Title(Glyphs glyphs) => Tasks() is [var task]
        ? $"Due: {ScreenText.Cut(ScreenText.Safe(task.Title), LongestTitle, glyphs.Ellipsis)}"
        : $"Due: {Tasks().Count} tasks";
}
