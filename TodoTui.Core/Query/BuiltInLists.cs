using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Which tasks the lists hold that every user has.</summary>
public static class BuiltInLists
{
    // How far Upcoming looks ahead after today.
    private const int UpcomingDays = 7;

    /// <summary>Whether <paramref name="item"/> is in <paramref name="list"/> at <paramref name="now"/>.</summary>
    public static bool IsIn(TaskList list, TodoItem item, LocalDateTime now) => list switch
    {
        TaskList.All => true,
        TaskList.Done => item.IsComplete,
        _ when item.IsComplete => false,
        TaskList.Inbox => item.Due is null && item.Tags.Count == 0,
        TaskList.NoDate => item.Due is null,
        TaskList.Agenda => item.Due is not null,
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
}
