using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>All tasks in one order. What changes is noted, and put in its place when the order is next asked for.</summary>
internal sealed class SortedTasks
{
    private readonly HashSet<TodoId> _changed = [];
    private TodoSnapshot _snapshot = TodoSnapshot.Empty;
    private RankedTask[] _tasks = [];
    private RankedTask[] _spare = [];
    private int _count;

    public SortedTasks(SortOrder order, TodoSnapshot snapshot)
    {
        Ranking = new TaskRanking(order);
        Sort(snapshot);
    }

    /// <summary>The order.</summary>
    public TaskRanking Ranking { get; }

    /// <summary>The tasks, as they were at the last <see cref="CatchUp"/>.</summary>
    public ReadOnlySpan<RankedTask> Tasks => _tasks.AsSpan(0, _count);

    /// <summary>Takes note of tasks that may not be as they were.</summary>
    public void Note(IEnumerable<TodoId> changed) => _changed.UnionWith(changed);

    /// <summary>Puts what was noted where it belongs in <paramref name="snapshot"/>, which differs in nothing else.</summary>
    public void CatchUp(TodoSnapshot snapshot)
    {
        if (_changed.Count > snapshot.Count / 2)
            Sort(snapshot);
        else if (_changed.Count > 0)
            Replace(Sorted(_changed.Select(_snapshot.Find)), Sorted(_changed.Select(snapshot.Find)));
        _snapshot = snapshot;
        _changed.Clear();
    }

    /// <summary>How many stand before <paramref name="place"/>.</summary>
    public int CountBefore(ulong place)
    {
        var (from, to) = (0, _count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _tasks[middle].Place < place ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private void Sort(TodoSnapshot snapshot)
    {
        _tasks = Sorted(snapshot.Items);
        (_snapshot, _count) = (snapshot, _tasks.Length);
    }

    private void Replace(RankedTask[] gone, RankedTask[] come)
    {
        // The two arrays change their parts, so that an edit allocates nothing of the size of all tasks.
        if (_spare.Length < _count + come.Length)
            _spare = new RankedTask[_count + come.Length + (_count / 8)];
        var count = SortedPatch.Apply(Tasks, gone, come, _spare, Ranking);
        (_tasks, _spare, _count) = (_spare, _tasks, count);
    }

    private RankedTask[] Sorted(IEnumerable<TodoItem?> items)
    {
        RankedTask[] tasks = [.. items.OfType<TodoItem>().Select(Ranking.Rank)];
        Array.Sort(tasks, Ranking);
        return tasks;
    }
}
