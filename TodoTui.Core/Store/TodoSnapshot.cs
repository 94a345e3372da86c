using System.Collections.Immutable;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>
/// All tasks at one moment. Immutable, so undo keeps an old one for free and the writer thread saves one while the
/// user goes on typing.
/// </summary>
public sealed class TodoSnapshot
{
    /// <summary>No tasks.</summary>
    public static readonly TodoSnapshot Empty = new(ImmutableSortedDictionary<TodoId, TodoItem>.Empty, null, []);

    private readonly ImmutableSortedDictionary<TodoId, TodoItem> _items;

    private TodoSnapshot(ImmutableSortedDictionary<TodoId, TodoItem> items, TodoId? lastId, ValueList<ForeignField> foreign)
    {
        _items = items;
        LastId = lastId;
        Foreign = foreign;
    }

    /// <summary>How many tasks there are.</summary>
    public int Count => _items.Count;

    /// <summary>The tasks, by id.</summary>
    public IEnumerable<TodoItem> Items => _items.Values;

    /// <summary>Fields of other programs at the top of the file.</summary>
    public ValueList<ForeignField> Foreign { get; }

    /// <summary>The largest id, or null when there are no tasks.</summary>
    public TodoId? LastId { get; }

    /// <summary>A snapshot of <paramref name="items"/>, whose ids must be unique.</summary>
    /// <exception cref="ArgumentException">Two items have one id.</exception>
    public static TodoSnapshot From(IEnumerable<TodoItem> items, ValueList<ForeignField> foreign = default)
    {
        var sorted = items.Select(item => KeyValuePair.Create(item.Id, item)).ToImmutableSortedDictionary();
        return new TodoSnapshot(sorted, LastOf(sorted), foreign);
    }

    /// <summary>The task with this id, or null.</summary>
    public TodoItem? Find(TodoId id) => _items.GetValueOrDefault(id);

    /// <summary>The snapshot after <paramref name="edit"/>; this same instance when the edit changes nothing.</summary>
    internal TodoSnapshot Apply(TodoEdit edit)
    {
        // The dictionary stays the same instance when it is given what it holds already.
        var items = _items.ToBuilder();
        foreach (var item in edit.Put)
            items[item.Id] = item;
        items.RemoveRange(edit.Remove);
        var applied = items.ToImmutable();
        return ReferenceEquals(applied, _items) ? this : new TodoSnapshot(applied, LastAfter(edit, applied), Foreign);
    }

    private TodoId? LastAfter(TodoEdit edit, ImmutableSortedDictionary<TodoId, TodoItem> applied) =>
        LastId is { } last && edit.Remove.Contains(last) ? LastOf(applied) : edit.Put.Select(item => (TodoId?)item.Id).Append(LastId).Max();

    // Goes through all of them.
    private static TodoId? LastOf(ImmutableSortedDictionary<TodoId, TodoItem> items) => items.IsEmpty ? null : items.Keys.Last();
}
