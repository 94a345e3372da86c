using System.Collections;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>The tasks that were found, in order. Immutable: what is shown stays as it is until something else is shown.</summary>
public sealed class FoundTasks : IReadOnlyList<TodoItem>
{
    /// <summary>No tasks.</summary>
    public static readonly FoundTasks Empty = new([], new TaskRanking(SortOrder.Default));

    private readonly TodoItem[] _items;
    private readonly TaskRanking _ranking;

    internal FoundTasks(TodoItem[] items, TaskRanking ranking) => (_items, _ranking) = (items, ranking);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public TodoItem this[int index] => _items[index];

    /// <summary>Where the first task is that does not come before <paramref name="item"/>, which need not be among them; the count if none is.</summary>
    public int PlaceOf(TodoItem item) => SortedPatch.PlaceOf(_items, item, _ranking);

    /// <summary>Where <paramref name="item"/> is, or -1.</summary>
    public int IndexOf(TodoItem item)
    {
        var place = PlaceOf(item);
        return place < Count && _items[place].Id == item.Id ? place : -1;
    }

    /// <summary>
    /// Which tasks are due on <paramref name="day"/>: from the first one to before the last, which are the same place when
    /// none is. It holds where every task has a due date and the order is by it.
    /// </summary>
    public (int Start, int End) DueOn(DateOnly day)
    {
        var end = day == DateOnly.MaxValue ? Count : PlaceOf(day.AddDays(1));
        return (PlaceOf(day), end);
    }

    /// <inheritdoc/>
    public IEnumerator<TodoItem> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // No deadline is at midnight: that is the whole day.
    private int PlaceOf(DateOnly day)
    {
        var place = TaskRanking.PlaceOf(new LocalDateTime(day, TimeOnly.MinValue));
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _ranking.Rank(_items[middle]).Place < place ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>Those that also meet <paramref name="condition"/>.</summary>
    internal FoundTasks Where(Func<TodoItem, bool> condition) => new([.. _items.Where(condition)], _ranking);

    /// <summary>Without those that are gone and with those that have come; this same instance when neither makes a difference.</summary>
    internal FoundTasks Replace(IEnumerable<TodoItem> gone, IEnumerable<TodoItem> come)
    {
        TodoItem[] missing = [.. gone.Where(item => IndexOf(item) >= 0).Order(_ranking)];
        TodoItem[] added = [.. come.Order(_ranking)];
        if (missing.Length + added.Length == 0)
            return this;
        var items = new TodoItem[Count - missing.Length + added.Length];
        SortedPatch.Apply(_items, missing, added, items, _ranking);
        return new FoundTasks(items, _ranking);
    }
}
