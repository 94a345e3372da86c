using System.Drawing;
using TodoTui.Core.Todos;
using TodoTui.Typing;

namespace TodoTui.Presentation;

/// <summary>What a line for a reminder means, in words.</summary>
internal static class ReminderPromptText
{
    private const string Forms = "30m  1h30m  2d before  9am on the day  an empty line removes it";
    private const int LongestTitle = 30;

    /// <summary>What the keys do, for the status line.</summary>
    public static string Keys(Glyphs glyphs) => $"Enter sets the reminder {glyphs.Separator} Esc closes";

    /// <summary>Why there is nothing to set a reminder for; null when there is.</summary>
    public static string? WhyNot(IReadOnlyList<TodoItem> tasks, string dueKey)
    {
        if (tasks.Any(task => task.Due is not null))
            return null;
        return $"{(tasks.Count == 1 ? "The task has" : "The tasks have")} no due date to be reminded before; {dueKey} sets one.";
    }

    /// <summary>Why the line cannot be taken for <paramref name="tasks"/>; null when it can.</summary>
    public static string? Problem(ReminderChange change, IReadOnlyList<TodoItem> tasks)
    {
        if (change is ReminderChange.Wrong wrong)
            return wrong.Message;
        DueDate[] bad = [.. DatesOf(tasks).Where(due => change.Of(due) is { } before && (before < TimeSpan.Zero || before > TodoDraft.LongestReminder))];
        return bad switch
        {
            [] => null,
            [var due, ..] when change.Of(due) < TimeSpan.Zero => $"The reminder would come after the due date, {due}.",
            _ => "A reminder comes at most ten years before the due date.",
        };
    }

    /// <summary>When the tasks are reminded of, then what may surprise, and forms to try.</summary>
    public static IReadOnlyList<StyledLine> Preview(ReminderChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now, Size room, Glyphs glyphs)
    {
        StyledLine[] lines = [.. Lines(change, tasks, now), StyledLine.Of(Forms, Ink.Dim)];
        return [.. lines.Take(room.Height).Select(line => line with { Spans = [.. line.Spans.Select(span => span with { Text = ScreenText.Cut(ScreenText.Safe(span.Text), room.Width, glyphs.Ellipsis) })] })];
    }

    /// <summary>What was done, for the status line.</summary>
    public static string Done(IReadOnlyList<TodoItem> after, LocalDateTime now, Glyphs glyphs)
    {
        if (after is not [var only])
            return $"The reminders of {after.Count} tasks are set.";
        var title = ScreenText.Cut(ScreenText.Safe(only.Title), LongestTitle, glyphs.Ellipsis);
        return only is { Due: { } due, ReminderBefore: { } before } ? $"\"{title}\" reminds {ReminderText.DayAndTime(ReminderTime.Of(due, before), now)}." : $"\"{title}\" has no reminder.";
    }

    private static IEnumerable<StyledLine> Lines(ReminderChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now)
    {
        if (Problem(change, tasks) is { } problem)
        {
            yield return StyledLine.Of(problem, Ink.Alarm);
            yield break;
        }

        LocalDateTime[] moments = [.. DatesOf(tasks).Where(due => change.Of(due) is not null).Select(due => ReminderTime.Of(due, change.Of(due)!.Value))];
        yield return StyledLine.Of("= " + Becomes(moments, now));
        if (moments.Count(moment => moment <= now) is > 0 and var past)
            yield return StyledLine.Of(past == moments.Length ? ReminderText.AlreadyPast : $"{past} of them are already past; they will not come.", Ink.Alarm);
        if (tasks.Count(task => task.Due is null) is > 0 and var undated)
            yield return StyledLine.Of($"{StorageText.Count(undated)} without a due date: left as before.", Ink.Alarm);
    }

    private static string Becomes(LocalDateTime[] moments, LocalDateTime now) => moments.Distinct().ToArray() switch
    {
        [] => "no reminder",
        [var moment] => ReminderText.Spelled(moment, now),
        _ => $"{moments.Length} tasks, each before its own due date",
    };

    private static IEnumerable<DueDate> DatesOf(IReadOnlyList<TodoItem> tasks) => tasks.Select(task => task.Due).OfType<DueDate>();
}
