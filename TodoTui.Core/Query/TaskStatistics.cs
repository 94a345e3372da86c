using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>The tasks in figures.</summary>
/// <param name="Loads">What was done on each day.</param>
/// <param name="Done">How much was done, and how steadily.</param>
/// <param name="Open">How many tasks are open.</param>
/// <param name="Overdue">How many of these are overdue.</param>
/// <param name="ByPriority">How many of these have each priority.</param>
/// <param name="BusiestTags">The tags that most open tasks have, the busiest first.</param>
public sealed record TaskStatistics(
    DayLoads Loads,
    CompletionFigures Done,
    int Open,
    int Overdue,
    IReadOnlyDictionary<Priority, int> ByPriority,
    IReadOnlyList<TagCount> BusiestTags)
{
    private const int MostTags = 10;

    /// <summary>The figures of all tasks of <paramref name="index"/> at <paramref name="now"/>.</summary>
    public static TaskStatistics Of(TodoIndex index, LocalDateTime now, DayOfWeek firstDayOfWeek)
    {
        var counts = index.Count(now);
        return new TaskStatistics(
            index.Loads,
            CompletionFigures.Of(index.Loads, now.Day, firstDayOfWeek),
            counts[TaskList.All] - counts[TaskList.Done],
            counts[TaskList.Overdue],
            index.Snapshot.Items.Where(item => !item.IsComplete).CountBy(item => item.Priority).ToDictionary(),
            [.. index.Tags.Where(tag => tag.Open > 0).OrderByDescending(tag => tag.Open).Take(MostTags)]);
    }
}
