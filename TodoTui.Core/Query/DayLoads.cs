using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>What there is on a day.</summary>
/// <param name="Open">How many open tasks are due on it.</param>
/// <param name="High">How many of these have high priority.</param>
/// <param name="Done">How many tasks were completed on it.</param>
public readonly record struct DayLoad(int Open, int High, int Done)
{
    // A task that matters is as much work as three that do not.
    private const int ExtraForHigh = 2;

    /// <summary>How much is to be done: the open tasks, those of high priority threefold.</summary>
    public int Weight => Open + (ExtraForHigh * High);

    internal DayLoad Plus(DayLoad other, int times) => new(Open + (times * other.Open), High + (times * other.High), Done + (times * other.Done));
}

/// <summary>
/// Counts for each day what is due on it and what was done on it. The one of a <see cref="TodoIndex"/> follows its tasks.
/// </summary>
public sealed class DayLoads
{
    private readonly Dictionary<DateOnly, DayLoad> _loads = [];

    /// <summary>What there is on <paramref name="day"/>.</summary>
    public DayLoad this[DateOnly day] => _loads.GetValueOrDefault(day);

    /// <summary>The days on which something was done, in no order, each with how much.</summary>
    public IEnumerable<(DateOnly Day, int Done)> Done => _loads.Where(load => load.Value.Done > 0).Select(load => (load.Key, load.Value.Done));

    /// <summary>Counts <paramref name="items"/>.</summary>
    public static DayLoads Of(IEnumerable<TodoItem> items)
    {
        var loads = new DayLoads();
        foreach (var item in items)
            loads.Add(item);
        return loads;
    }

    /// <summary>Counts <paramref name="item"/>.</summary>
    internal void Add(TodoItem item) => Count(item, 1);

    /// <summary>Counts <paramref name="item"/> no more.</summary>
    internal void Remove(TodoItem item) => Count(item, -1);

    // That of a completed task may not be known: then it is on no day.
    private void Count(TodoItem item, int times)
    {
        if (item.IsComplete && item.Completed is { } completed)
            Count(completed.Day, new DayLoad(0, 0, Done: 1), times);
        else if (!item.IsComplete && item.Due is { } due)
            Count(due.Day, new DayLoad(Open: 1, item.Priority == Priority.High ? 1 : 0, 0), times);
    }

    private void Count(DateOnly day, DayLoad load, int times)
    {
        var sum = this[day].Plus(load, times);
        if (sum == default)
            _loads.Remove(day);
        else
            _loads[day] = sum;
    }
}
