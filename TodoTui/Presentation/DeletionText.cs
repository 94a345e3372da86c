using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The question whether tasks are to be deleted.</summary>
internal static class DeletionText
{
    /// <summary>The heading.</summary>
    public static string Question(int count) => count == 1 ? "Delete the task?" : $"Delete {count} tasks?";

    /// <summary>What goes, and how it comes back.</summary>
    public static string Message(IReadOnlyList<TodoItem> items, Glyphs glyphs) =>
        $"{string.Join('\n', TitlesText.Rows([.. items.Select(item => item.Title)], glyphs))}\n\n{CommandCatalog.Get(CommandId.Undo).FirstKeyText} brings {(items.Count == 1 ? "it" : "them")} back.";
}
