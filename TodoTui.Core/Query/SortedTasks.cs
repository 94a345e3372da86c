using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>All tasks in one order, kept so while some of them change.</summary>
internal sealed class SortedTasks
{
    private RankedTask[] _tasks;
    private RankedTask[] _spare = [];
    private int _count;

    public SortedTasks(SortOrder order, IEnumerable<TodoItem> items)
    {
        Ranking = new TaskRanking(order);
        _tasks = [.. items.Select(Ranking.Rank)];
        _count = _tasks.Length;
        Array.Sort(_tasks, Ranking);
    }

    /// <summary>The order.</summary>
    public TaskRanking Ranking { get; }

    /// <summary>The tasks, until the next <see cref="Replace"/>.</summary>
    public ReadOnlySpan<RankedTask> Tasks => _tasks.AsSpan(0, _count);

    /// <summary>Takes some tasks out and others in.</summary>
    public void Replace(TodoItem[] gone, TodoItem[] come)
    {
        // The two arrays change their parts, so that an edit allocates nothing of the size of all tasks.
        if (_spare.Length < _count + come.Length)
            _spare = new RankedTask[_count + come.Length + (_count / 8)];
        var count = SortedPatch.Apply(Tasks, Sorted(gone), Sorted(come), _spare, Ranking);
        (_tasks, _spare, _count) = (_spare, _tasks, count);
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

    private RankedTask[] Sorted(TodoItem[] items)
    {
        RankedTask[] tasks = [.. items.Select(Ranking.Rank)];
        Array.Sort(tasks, Ranking);
        return tasks;
    }
}
