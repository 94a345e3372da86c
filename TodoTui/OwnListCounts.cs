using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>
/// How many tasks each of the user's own lists has. All tasks are looked at only when a list is new or time has passed;
/// after an edit, those that it changed.
/// </summary>
internal sealed class OwnListCounts
{
    private readonly Dictionary<string, Counted> _counts = [];

    /// <summary>Takes in what has changed.</summary>
    /// <param name="before">The tasks as they were.</param>
    /// <param name="after">The tasks as they are.</param>
    /// <param name="changed">The tasks that may not be as they were; null when any may have changed.</param>
    /// <param name="moment">When the tasks were counted.</param>
    public void Update(TodoSnapshot before, TodoSnapshot after, IReadOnlyCollection<TodoId>? changed, FilterMoment moment)
    {
        if (changed is null)
        {
            _counts.Clear();
            return;
        }

        foreach (var (query, counted) in _counts)
        {
            var gone = changed.Count(id => before.Find(id) is { } item && counted.Filter.Matches(item, moment));
            var come = changed.Count(id => after.Find(id) is { } item && counted.Filter.Matches(item, moment));
            _counts[query] = counted with { Count = counted.Count + come - gone };
        }
    }

    /// <summary>How many tasks <paramref name="list"/> has at <paramref name="moment"/>.</summary>
    public int Of(OwnList list, TodoSnapshot tasks, FilterMoment moment)
    {
        if (!_counts.TryGetValue(list.Query, out var counted) || counted.Minute != MinuteOf(moment))
        {
            var filter = counted?.Filter ?? FilterParser.Parse(list.Query).Filter;
            _counts[list.Query] = counted = new Counted(filter, tasks.Items.Count(item => filter.Matches(item, moment)), MinuteOf(moment));
        }

        return counted.Count;
    }

    private static (DateOnly, int, int) MinuteOf(FilterMoment moment) => (moment.Now.Day, moment.Now.Time.Hour, moment.Now.Time.Minute);

    private sealed record Counted(TodoFilter Filter, int Count, (DateOnly Day, int Hour, int Minute) Minute);
}
