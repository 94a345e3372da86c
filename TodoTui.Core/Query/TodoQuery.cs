using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Which tasks are shown: those of a list that also contain the words searched for.</summary>
/// <param name="List">The list.</param>
/// <param name="Search">Words that must all occur in the title or the description, in any case and with any accents; blanks of any kind part them.</param>
public sealed record TodoQuery(TaskList List, string Search = "")
{
    // How far Upcoming looks ahead after today.
    private const int UpcomingDays = 7;

    /// <summary>What <see cref="TodoIndex.Find"/> asks of each task of the list: that it contains all the words. Null when there are none.</summary>
    public Func<TodoItem, bool>? Condition()
    {
        string[] words = [.. Search.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Fold)];
        return words.Length == 0 ? null : item => ContainsAll(item, words);
    }

    /// <summary>Whether every task with these words has those of <paramref name="other"/> too, as when one is typed on.</summary>
    public bool Narrows(TodoQuery other) => Search.StartsWith(other.Search, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="item"/> is in <paramref name="list"/> at <paramref name="now"/>.</summary>
    public static bool IsIn(TaskList list, TodoItem item, LocalDateTime now) => list switch
    {
        TaskList.All => true,
        TaskList.Done => item.IsComplete,
        _ when item.IsComplete => false,
        TaskList.Inbox => item.Due is null && item.Tags.Count == 0,
        TaskList.NoDate => item.Due is null,
        TaskList.Overdue => item.Due is { } due && due.IsPast(now),
        TaskList.Today => item.Due is { } due && due.Day <= now.Day,
        _ => item.Due is { } due && !due.IsPast(now) && due.Deadline < EndOfUpcoming(now),
    };

    /// <summary>The moment from which on a deadline is too late for <see cref="TaskList.Upcoming"/>.</summary>
    internal static LocalDateTime EndOfUpcoming(LocalDateTime now) => StartOfDay(now, UpcomingDays + 1);

    /// <summary>Midnight at the start of a later day; at the end of the calendar its last moment.</summary>
    internal static LocalDateTime StartOfDay(LocalDateTime now, int daysLater) => now.Day.DayNumber + daysLater > DateOnly.MaxValue.DayNumber
        ? new LocalDateTime(DateTime.MaxValue)
        : new LocalDateTime(now.Day.AddDays(daysLater), TimeOnly.MinValue);

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
