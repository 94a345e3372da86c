using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>
/// Gives tasks that are moved by hand positions between their new neighbours. Only where there is no room between
/// those are tasks around them moved too.
/// </summary>
internal sealed class ManualOrder
{
    // What tasks get that are moved to make room, so that the next ten moves to between two of them find some.
    private const long Room = 1024;

    private static readonly Comparer<TodoItem> ByRank = Comparer<TodoItem>.Create((x, y) => (x.Rank, x.Id).CompareTo((y.Rank, y.Id)));

    private readonly TodoItem[] _moved;
    private readonly HashSet<TodoId> _ids;
    private readonly IEnumerable<TodoItem> _others;
    private readonly long _next;

    private ManualOrder(TodoSnapshot snapshot, IEnumerable<TodoItem> moved)
    {
        _moved = [.. moved.Order(ByRank)];
        _ids = [.. _moved.Select(item => item.Id)];
        _others = snapshot.Items.Where(item => !_ids.Contains(item.Id));
        _next = ManualRank.Of((snapshot.LastId?.Value ?? 0) + 1L);
    }

    /// <summary>Moves tasks next to <paramref name="target"/>, which is none of them.</summary>
    /// <returns>The tasks with a new position, those that were to be moved first; none when they are there already.</returns>
    public static IEnumerable<TodoItem> Move(TodoSnapshot snapshot, IEnumerable<TodoItem> items, TodoItem target, bool isAfter) =>
        new ManualOrder(snapshot, items).Move(target, isAfter);

    private IEnumerable<TodoItem> Move(TodoItem target, bool isAfter)
    {
        var (above, below) = isAfter ? (target, Next(target)) : (Previous(target), target);
        if (_moved.Length == 0 || (IsOrdered(above, _moved[0]) && IsOrdered(_moved[^1], below)))
            return [];
        var start = above?.Rank ?? Start(target, _moved.Length);
        var end = below?.Rank ?? End(target);
        return end - start > _moved.Length ? Spread(_moved, start, end) : MakeRoom(target, isAfter);
    }

    private TodoItem? Next(TodoItem target)
    {
        TodoItem? next = null;
        foreach (var other in _others)
        {
            if (ByRank.Compare(other, target) > 0 && IsOrdered(other, next))
                next = other;
        }

        return next;
    }

    private TodoItem? Previous(TodoItem target)
    {
        TodoItem? previous = null;
        foreach (var other in _others)
        {
            if (ByRank.Compare(other, target) < 0 && IsOrdered(previous, other))
                previous = other;
        }

        return previous;
    }

    private static bool IsOrdered(TodoItem? upper, TodoItem? lower) => upper is null || lower is null || ByRank.Compare(upper, lower) < 0;

    private static long Start(TodoItem first, int count) => Math.Max(-ManualRank.Largest - 1, first.Rank - (ManualRank.Step * (count + 1L)));

    // Before the place of the task that is added next, so that a new one is the last.
    private long End(TodoItem last) => last.Rank < _next ? _next : Math.Min(ManualRank.Largest + 1, last.Rank + ManualRank.Step);

    private IEnumerable<TodoItem> MakeRoom(TodoItem target, bool isAfter)
    {
        TodoItem[] others = [.. _others.Order(ByRank)];
        var place = Array.BinarySearch(others, target, ByRank) + (isAfter ? 1 : 0);
        for (var reach = 8; ; reach *= 2)
        {
            var (first, last) = (Math.Max(0, place - reach), Math.Min(others.Length, place + reach));
            TodoItem[] row = [.. others[first..place], .. _moved, .. others[place..last]];
            var start = first > 0 ? others[first - 1].Rank : Start(others[0], row.Length);
            var end = last < others.Length ? others[last].Rank : End(others[^1]);
            if (row.Length == others.Length + _moved.Length && end - start <= Room * row.Length)
                (start, end) = (-ManualRank.Largest - 1, ManualRank.Largest + 1);
            if (end - start > Room * row.Length)
                return Spread(row, start, end).OrderBy(item => !_ids.Contains(item.Id));
        }
    }

    // Evenly between the two, neither of them included.
    private static IEnumerable<TodoItem> Spread(TodoItem[] row, long start, long end)
    {
        var step = (end - start) / (row.Length + 1);
        return row.Select((item, index) => item.MovedTo(start + (step * (index + 1))));
    }
}
