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

    /// <summary>
    /// The edit that turns <paramref name="opposite"/> round where someone else has gone on since: their fields stay, and
    /// so does a task that they brought back.
    /// </summary>
    internal TodoEdit Onto(TodoSnapshot now, TodoEdit opposite)
    {
        var left = opposite.Put.ToDictionary(item => item.Id);
        return this with { Put = [.. Put.Select(item => Onto(now.Find(item.Id), left.GetValueOrDefault(item.Id), item))] };
    }

    private static TodoItem Onto(TodoItem? now, TodoItem? left, TodoItem item)
    {
        if (now is null || now == left)
            return item;
        return left is null ? now : ThreeWayMerge.MergeFields(left, now, item, out _);
    }
}
