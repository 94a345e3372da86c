using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Which tasks are shown: those of a list that also contain the words searched for.</summary>
/// <param name="List">The list.</param>
/// <param name="Search">Words that must all occur in the title or the description, in any case and with any accents; blanks of any kind part them.</param>
public sealed record TodoQuery(TaskList List, string Search = "")
{
    /// <summary>
    /// The tasks of <paramref name="snapshot"/> that match at <paramref name="now"/>, in <paramref name="order"/>, the
    /// open ones before the completed.
    /// </summary>
    public TodoItem[] Run(TodoSnapshot snapshot, SortOrder order, LocalDateTime now)
    {
        string[] words = [.. Search.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold)];
        TodoItem[] matches = [.. snapshot.Items.Where(item => IsIn(List, item, now) && ContainsAll(item, words))];
        Array.Sort(matches, new TodoComparer(order));
        return matches;
    }

    /// <summary>Whether <paramref name="item"/> is in <paramref name="list"/> at <paramref name="now"/>.</summary>
    public static bool IsIn(TaskList list, TodoItem item, LocalDateTime now) => list switch
    {
        TaskList.Done => item.IsComplete,
        TaskList.Overdue => item.IsOverdue(now),
        TaskList.Today => !item.IsComplete && item.Due is { } due && due.Day <= now.Day,
        _ => true,
    };

    /// <summary>How many tasks each list has at <paramref name="now"/>, by the list's number.</summary>
    public static IReadOnlyDictionary<TaskList, int> Count(TodoSnapshot snapshot, LocalDateTime now)
    {
        var lists = Enum.GetValues<TaskList>();
        var counts = lists.ToDictionary(list => list, _ => 0);
        foreach (var item in snapshot.Items)
        {
            foreach (var list in lists)
                counts[list] += IsIn(list, item, now) ? 1 : 0;
        }

        return counts;
    }

    private static bool ContainsAll(TodoItem item, string[] words)
    {
        foreach (var word in words)
        {
            if (!FoldedText.Contains(item.Title, word) && !FoldedText.Contains(item.Description, word))
                return false;
        }

        return true;
    }
}
