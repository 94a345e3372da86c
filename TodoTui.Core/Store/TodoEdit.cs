using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>The only way a snapshot changes: tasks put in place of what has their id, and tasks removed.</summary>
/// <param name="Label">What the user did, as it follows "Undid: ", such as <c>complete "Buy milk"</c>.</param>
/// <param name="Put">Tasks added or replaced.</param>
/// <param name="Remove">Tasks deleted; disjoint from <paramref name="Put"/>.</param>
public sealed record TodoEdit(string Label, ValueList<TodoItem> Put, ValueList<TodoId> Remove)
{
    /// <summary>The ids it touches.</summary>
    public ValueList<TodoId> Ids => [.. Put.Select(item => item.Id), .. Remove];

    /// <summary>The edit that takes this one back from a snapshot that was <paramref name="before"/>.</summary>
    public TodoEdit Inverse(TodoSnapshot before) => new(
        Label,
        [.. Ids.Select(before.Find).OfType<TodoItem>()],
        [.. Put.Select(item => item.Id).Where(id => before.Find(id) is null)]);
}
