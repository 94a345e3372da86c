using TodoTui.Core.Todos;

namespace TodoTui.Core.Reminders;

/// <summary>A reminder that comes or has come.</summary>
/// <param name="At">When.</param>
/// <param name="Task">Of which task.</param>
public readonly record struct DueReminder(LocalDateTime At, TodoId Task) : IComparable<DueReminder>
{
    /// <summary>The earlier first; of two at the same moment the older task.</summary>
    public int CompareTo(DueReminder other)
    {
        var byTime = At.CompareTo(other.At);
        return byTime != 0 ? byTime : Task.CompareTo(other.Task);
    }
}

/// <summary>Reminders by the time at which they come, at most one a task.</summary>
internal sealed class ReminderSchedule
{
    private readonly SortedSet<DueReminder> _sorted = [];
    private readonly Dictionary<TodoId, LocalDateTime> _times = [];

    public int Count => _sorted.Count;

    /// <summary>In the order of their times.</summary>
    public IReadOnlyCollection<DueReminder> All => _sorted;

    /// <summary>Those after <paramref name="after"/>, up to <paramref name="until"/>. Looks at no other.</summary>
    public IReadOnlyList<DueReminder> Between(LocalDateTime after, LocalDateTime until) => after >= until
        ? []
        : [.. _sorted.GetViewBetween(new DueReminder(after, new TodoId(int.MaxValue)), new DueReminder(until, new TodoId(int.MaxValue)))];

    /// <summary>When the one of a task is; null when there is none.</summary>
    public LocalDateTime? TimeOf(TodoId task) => _times.TryGetValue(task, out var at) ? at : null;

    public void Clear()
    {
        _sorted.Clear();
        _times.Clear();
    }

    /// <summary>Puts the reminder of a task where it belongs; null for nowhere.</summary>
    public void Place(TodoId task, LocalDateTime? at)
    {
        if (_times.Remove(task, out var before))
            _sorted.Remove(new DueReminder(before, task));
        if (at is not { } time)
            return;
        _times[task] = time;
        _sorted.Add(new DueReminder(time, task));
    }
}
