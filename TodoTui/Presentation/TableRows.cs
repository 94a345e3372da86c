using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The rows of the task table: a task each, and in a list grouped by day a heading above each day.</summary>
internal sealed class TableRows
{
    /// <summary>No rows.</summary>
    public static readonly TableRows None = new(0, []);

    private readonly int _tasks;

    // Where each group begins among the tasks.
    private readonly List<int> _groups;

    private TableRows(int tasks, List<int> groups) => (_tasks, _groups) = (tasks, groups);

    /// <summary>How many rows there are.</summary>
    public int Count => _tasks + _groups.Count;

    /// <summary>The rows for these tasks, one after another.</summary>
    public static TableRows Plain(IReadOnlyList<TodoItem> items) => new(items.Count, []);

    /// <summary>The rows for these tasks, which are sorted by due date, under the days that they are due on.</summary>
    public static TableRows ByDay(IReadOnlyList<TodoItem> items) => Grouped(items, item => item.Due?.Day);

    /// <summary>The rows for these tasks, which are sorted by due date: those that are overdue, then the others under their days.</summary>
    public static TableRows Agenda(IReadOnlyList<TodoItem> items, LocalDateTime now) =>
        Grouped(items, item => item.IsOverdue(now) ? null : item.Due?.Day);

    private static TableRows Grouped(IReadOnlyList<TodoItem> items, Func<TodoItem, DateOnly?> groupOf)
    {
        var groups = new List<int>();
        DateOnly? before = null;
        for (var index = 0; index < items.Count; index++)
        {
            var group = groupOf(items[index]);
            if (index == 0 || group != before)
                groups.Add(index);
            before = group;
        }

        return new TableRows(items.Count, groups);
    }

    /// <summary>The row of a task.</summary>
    public int RowOf(int task) => task + GroupOf(task) + 1;

    /// <summary>What stands on a row: a task, or the heading of the group that begins with that task.</summary>
    public (int Task, bool IsHeading) this[int row]
    {
        get
        {
            // The last group whose heading is not below the row.
            var group = -1;
            for (int low = 0, high = _groups.Count - 1; low <= high;)
            {
                var middle = (low + high) / 2;
                if (_groups[middle] + middle <= row)
                    (group, low) = (middle, middle + 1);
                else
                    high = middle - 1;
            }

            var isHeading = group >= 0 && _groups[group] + group == row;
            return (isHeading ? _groups[group] : row - group - 1, isHeading);
        }
    }

    // The group of a task, or -1 where there are none.
    private int GroupOf(int task)
    {
        var found = _groups.BinarySearch(task);
        return found >= 0 ? found : ~found - 1;
    }
}
