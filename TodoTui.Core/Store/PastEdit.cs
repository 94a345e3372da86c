using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>An edit of the history, and the one that takes it back.</summary>
/// <param name="At">When the user made it.</param>
/// <param name="Forward">Makes it again.</param>
/// <param name="Backward">Takes it back.</param>
public sealed record PastEdit(LocalDateTime At, TodoEdit Forward, TodoEdit Backward)
{
    /// <summary>What the user did, such as <c>complete "Buy milk"</c>.</summary>
    public string Label => Forward.Label;

    /// <summary>The edit that made <paramref name="after"/> of the tasks <paramref name="before"/>; a task that only one of them has was added or deleted.</summary>
    internal static PastEdit Of(LocalDateTime at, string label, ValueList<TodoItem> before, ValueList<TodoItem> after) =>
        new(at, new TodoEdit(label, after, Missing(before, after)), new TodoEdit(label, before, Missing(after, before)));

    private static ValueList<TodoId> Missing(ValueList<TodoItem> from, ValueList<TodoItem> present) =>
        [.. from.Select(item => item.Id).Except(present.Select(item => item.Id))];
}
