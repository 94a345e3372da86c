using TodoTui.Core.Todos;

namespace TodoTui.Core.Schedule;

/// <summary>What becomes of a repeating task when it is done: the next one of its kind.</summary>
public static class Repetition
{
    // The next task has these fields, and so the spelling that the file has them in.
    private static readonly TodoField[] Kept =
    [
        TodoField.Title, TodoField.Priority, TodoField.Recurrence, TodoField.RecurrenceRule, TodoField.RecurrenceEnd, TodoField.Reminder,
    ];

    /// <summary>When <paramref name="item"/> is due again if it is done at <paramref name="now"/>; null when it does not come back.</summary>
    public static DueDate? NextDue(TodoItem item, LocalDateTime now) =>
        item is { Repeat: { } rule, Due: { } due } ? Occurrences.Next(rule, due, item.AnchorDay, now) : null;

    /// <summary>The task that follows <paramref name="item"/> when that is done at <paramref name="now"/>; null when it does not come back.</summary>
    internal static TodoItem? Next(TodoItem item, LocalDateTime now, Func<TodoId> newId)
    {
        if (item.Due is not { } due || NextDue(item, now) is not { } next)
            return null;
        var dayOfMonth = Occurrences.DayOfMonth(due.Day, item.AnchorDay);
        return new TodoItem
        {
            Id = newId(),
            Title = item.Title,
            Description = item.Description,
            Priority = item.Priority,
            Tags = item.Tags,
            Created = now,
            Due = next,
            Repeat = item.Repeat,
            AnchorDay = IsByMonth(item.Repeat) && dayOfMonth > next.Day.Day ? dayOfMonth : null,
            ReminderBefore = item.ReminderBefore,
            Verbatim = [.. item.Verbatim.Where(kept => Kept.Contains(kept.Field))],
        };
    }

    /// <summary>
    /// Whether <paramref name="next"/> is still as it was made when <paramref name="done"/> was completed. Its place in
    /// the manual order does not count.
    /// </summary>
    internal static bool IsUntouched(TodoItem next, TodoItem done) =>
        done.Completed is { } completed && Next(done, completed, () => next.Id) == next with { Position = null };

    private static bool IsByMonth(RepeatRule? rule) => rule?.Unit is DateUnit.Month or DateUnit.Year;
}
