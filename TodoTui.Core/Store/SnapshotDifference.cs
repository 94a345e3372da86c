using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>What one snapshot has that another has not, in the order of the ids.</summary>
/// <param name="Added">Tasks that only the later one has.</param>
/// <param name="Changed">Tasks that both have, as the later one has them.</param>
/// <param name="Removed">Tasks that only the earlier one has.</param>
public sealed record SnapshotDifference(ValueList<TodoItem> Added, ValueList<TodoItem> Changed, ValueList<TodoItem> Removed)
{
    /// <summary>How many tasks are not the same in both.</summary>
    public int Count => Added.Count + Changed.Count + Removed.Count;

    /// <summary>What became of <paramref name="before"/> on the way to <paramref name="after"/>.</summary>
    public static SnapshotDifference Between(TodoSnapshot before, TodoSnapshot after)
    {
        if (ReferenceEquals(before, after))
            return new([], [], []);
        var other = after.Items.Where(item => before.Find(item.Id) != item).ToLookup(item => before.Find(item.Id) is null);
        return new([.. other[true]], [.. other[false]], [.. before.Items.Where(item => after.Find(item.Id) is null)]);
    }
}
