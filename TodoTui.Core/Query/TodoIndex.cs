using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>
/// The tasks sorted, found and counted, so that with many of them an edit costs little: it is told which tasks changed
/// and changes its rows in these places. Not thread-safe: it belongs to the thread of the screen. The order of titles
/// is that of the culture at the time when the order is first asked for.
/// </summary>
public sealed class TodoIndex
{
    // Beside the default order: people go back and forth between a few.
    private const int MostOrders = 3;

    // With more changes than these, finding anew is cheaper than searching the place of each.
    private const int MostPatched = 256;

    private readonly List<SortedTasks> _orders = [];
    private SortedTasks _byDue = new(SortOrder.Default, TodoSnapshot.Empty);
    private TagCounts _tags = new();
    private int _inbox;
    private Finding? _last;
    private TodoItem[]? _items;
    private TodoItem[] _room = [];

    /// <summary>The tasks that it knows.</summary>
    public TodoSnapshot Snapshot { get; private set; } = TodoSnapshot.Empty;

    /// <summary>All tags, as the culture of the user sorts words.</summary>
    public IReadOnlyList<TagCount> Tags => _tags.Sorted;

    /// <summary>What there is on each day. It follows the tasks until all of them are taken in anew.</summary>
    public DayLoads Loads { get; private set; } = new();

    /// <summary>Takes in what has changed.</summary>
    /// <param name="snapshot">The tasks as they are now.</param>
    /// <param name="changed">The tasks that may not be as they were; null when any may have changed.</param>
    public void Update(TodoSnapshot snapshot, IReadOnlyCollection<TodoId>? changed = null)
    {
        var before = Snapshot;
        Snapshot = snapshot;
        if (changed is null || changed.Count > snapshot.Count / 2)
        {
            Rebuild();
            return;
        }

        TodoId[] ids = [.. changed.Distinct().Where(id => !ReferenceEquals(before.Find(id), snapshot.Find(id)))];
        TodoItem[] gone = [.. ids.Select(before.Find).OfType<TodoItem>()];
        TodoItem[] come = [.. ids.Select(snapshot.Find).OfType<TodoItem>()];
        Replace(ids, gone, come);
    }

    /// <summary>The tasks of <paramref name="list"/> that meet <paramref name="condition"/>.</summary>
    /// <param name="list">The list.</param>
    /// <param name="order">Their order.</param>
    /// <param name="now">The present.</param>
    /// <param name="condition">What else is asked of a task; null for nothing. As long as it is the same delegate, what was found is not looked for again.</param>
    /// <param name="isNarrower">Whether every task that meets it also met the condition of the last call, so that only those are looked at.</param>
    public FoundTasks Find(SmartList list, SortOrder order, LocalDateTime now, Func<TodoItem, bool>? condition = null, bool isNarrower = false)
    {
        var last = _last is { } found && found.List == list && found.Order == order && IsSamePresent(found.Now, now) ? found : null;
        if (last is not null && last.Condition == condition)
            return last.Tasks;
        var tasks = last is not null && condition is not null && isNarrower ? last.Tasks.Where(condition) : Look(list, order, now, condition);
        _last = new Finding(list, order, now, condition, tasks);
        return tasks;
    }

    /// <summary>How many tasks each list has at <paramref name="now"/>.</summary>
    public IReadOnlyDictionary<TaskList, int> Count(LocalDateTime now)
    {
        var (open, dated) = (_byDue.CountBefore(TaskRanking.Completed), _byDue.CountBefore(TaskRanking.Missing));
        var overdue = CountDueBefore(now);
        return new Dictionary<TaskList, int>
        {
            [TaskList.Inbox] = _inbox,
            [TaskList.Today] = CountDueBefore(BuiltInLists.StartOfDay(now, daysLater: 1)),
            [TaskList.Upcoming] = CountDueBefore(BuiltInLists.EndOfUpcoming(now)) - overdue,
            [TaskList.Overdue] = overdue,
            [TaskList.NoDate] = open - dated,
            [TaskList.Agenda] = dated,
            [TaskList.All] = Snapshot.Count,
            [TaskList.Done] = Snapshot.Count - open,
        };
    }

    private void Rebuild()
    {
        _orders.Clear();
        _byDue = new SortedTasks(SortOrder.Default, Snapshot);
        (_tags, Loads) = (new TagCounts(), new DayLoads());
        (_inbox, _last, _items) = (0, null, null);
        foreach (var task in _byDue.Tasks)
            Count(task.Item);
    }

    private void Count(TodoItem item)
    {
        _tags.Add(item);
        Loads.Add(item);
        _inbox += IsInInbox(item) ? 1 : 0;
    }

    private void Replace(TodoId[] ids, TodoItem[] gone, TodoItem[] come)
    {
        foreach (var sorted in _orders.Append(_byDue))
            sorted.Note(ids);
        _byDue.CatchUp(Snapshot);
        foreach (var item in come)
            Count(item);
        foreach (var item in gone)
        {
            _tags.Remove(item);
            Loads.Remove(item);
            _inbox -= IsInInbox(item) ? 1 : 0;
        }

        _items = null;
        _last = gone.Length + come.Length > MostPatched ? null : _last?.Replace(gone, come);
    }

    private static bool IsInInbox(TodoItem item) => BuiltInLists.IsIn(TaskList.Inbox, item, default);

    private FoundTasks Look(SmartList list, SortOrder order, LocalDateTime now, Func<TodoItem, bool>? condition)
    {
        var sorted = Sorted(order);
        if (_room.Length < Snapshot.Count)
            _room = new TodoItem[Snapshot.Count];
        var isMatch = Matches(list, now, condition);
        var count = 0;
        foreach (ref readonly var task in sorted.Tasks)
        {
            if (isMatch(task))
                _room[count++] = task.Item;
        }

        return new FoundTasks(_room[..count], sorted.Ranking);
    }

    // The tasks are looked at in the order in which they lie in memory, which in any other takes three times as long.
    private Predicate<RankedTask> Matches(SmartList list, LocalDateTime now, Func<TodoItem, bool>? condition)
    {
        if (condition is null && (list is SmartList.Own or SmartList.BuiltIn { List: TaskList.All }))
            return _ => true;
        if (!MarkedIds.Suits(Snapshot))
            return task => list.Has(task.Item, now) && condition?.Invoke(task.Item) is not false;
        var marked = new MarkedIds(Snapshot);
        foreach (var item in _items ??= [.. Snapshot.Items])
        {
            if (list.Has(item, now) && condition?.Invoke(item) is not false)
                marked.Mark(item.Id);
        }

        return task => marked.Has(task.Id);
    }

    private SortedTasks Sorted(SortOrder order)
    {
        if (order == SortOrder.Default)
            return _byDue;
        var sorted = _orders.Find(kept => kept.Ranking.Order == order) ?? new SortedTasks(order, Snapshot);
        sorted.CatchUp(Snapshot);
        // The one used last stands last, and the first is forgotten.
        _orders.Remove(sorted);
        if (_orders.Count == MostOrders)
            _orders.RemoveAt(0);
        _orders.Add(sorted);
        return sorted;
    }

    // No task changes its lists between two moments of a day that no deadline lies between.
    private bool IsSamePresent(LocalDateTime one, LocalDateTime other) =>
        one.Day == other.Day && CountDueBefore(one) == CountDueBefore(other);

    private int CountDueBefore(LocalDateTime moment) => _byDue.CountBefore(TaskRanking.PlaceOf(moment));

    private sealed record Finding(SmartList List, SortOrder Order, LocalDateTime Now, Func<TodoItem, bool>? Condition, FoundTasks Tasks)
    {
        public Finding Replace(TodoItem[] gone, TodoItem[] come) => this with { Tasks = Tasks.Replace(gone, come.Where(Has)) };

        private bool Has(TodoItem item) => List.Has(item, Now) && Condition?.Invoke(item) is not false;
    }
}
