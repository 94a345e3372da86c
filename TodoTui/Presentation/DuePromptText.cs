using System.Drawing;
using TodoTui.Core.Todos;
using TodoTui.Typing;

namespace TodoTui.Presentation;

/// <summary>What a line for a due date means, in words.</summary>
internal static class DuePromptText
{
    private const string Forms = "fri  tomorrow 5pm  25 dec  +1w moves the date  an empty line clears it";
    private const int LongestTitle = 30;

    /// <summary>What the keys do, for the status line.</summary>
    public static string Keys(Glyphs glyphs) => $"Enter sets the date {glyphs.Separator} Esc closes";

    /// <summary>How the parts of the line look.</summary>
    public static IEnumerable<(TextSpan Span, Ink Ink)> Inks(DueChange change) => change switch
    {
        DueChange.Wrong wrong => [(wrong.Warning.Span, Ink.TokenWarning)],
        DueChange.Set set => set.Notes.Select(note => (note.Span, Ink.TokenWarning)),
        _ => [],
    };

    /// <summary>What becomes of the tasks, then what may surprise, and forms to try.</summary>
    public static IReadOnlyList<StyledLine> Preview(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now, Size room, Glyphs glyphs)
    {
        StyledLine[] lines = [.. Lines(change, tasks, now), StyledLine.Of(Forms, Ink.Dim)];
        return [.. lines.Take(room.Height).Select(line => line with { Spans = [.. line.Spans.Select(span => span with { Text = ScreenText.Cut(ScreenText.Safe(span.Text), room.Width, glyphs.Ellipsis) })] })];
    }

    private static IEnumerable<StyledLine> Lines(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now)
    {
        switch (change)
        {
            case DueChange.Wrong wrong:
                yield return StyledLine.Of(wrong.Warning.Message, Ink.Alarm);
                break;
            case DueChange.Clear:
                yield return StyledLine.Of(Clearing(tasks), tasks.Any(NeedsDate) ? Ink.Alarm : Ink.Text);
                break;
            default:
                yield return StyledLine.Of("= " + Becomes(change, tasks, now));
                break;
        }

        foreach (var note in (change as DueChange.Set)?.Notes ?? [])
            yield return StyledLine.Of(note.Message, Ink.Alarm);
    }

    /// <summary>What was done, for the status line.</summary>
    public static string Done(IReadOnlyList<TodoItem> after, LocalDateTime now, Glyphs glyphs)
    {
        var due = after.Select(item => item.Due).Distinct().ToArray();
        var tasks = after is [var only] ? $"\"{ScreenText.Cut(ScreenText.Safe(only.Title), LongestTitle, glyphs.Ellipsis)}\" is" : $"{after.Count} tasks are";
        return due switch
        {
            [null] => $"{tasks} without a due date.",
            [{ } date] => $"{tasks} due {DueText.DayAndTime(date, now)}.",
            _ => $"{after.Count} tasks were moved.",
        };
    }

    private static string Becomes(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now)
    {
        DueDate?[] dates = [.. tasks.Select(task => change.Of(task.Due, now.Day)).Distinct()];
        return dates is [{ } date] ? DueText.Spelled(date, now) : $"{tasks.Count} tasks, each moved from the date that it has";
    }

    // Said before it happens, since more goes than was asked for.
    private static string Clearing(IReadOnlyList<TodoItem> tasks)
    {
        string[] lost = [.. new[] { (tasks.Any(task => task.Recurrence is not null), "repeat"), (tasks.Any(task => task.ReminderBefore is not null), "reminder") }.Where(pair => pair.Item1).Select(pair => pair.Item2)];
        return lost.Length == 0 ? "= no due date" : $"= no due date; the {string.Join(" and the ", lost)} {(lost.Length == 1 ? "goes too, since it needs one" : "go too, since they need one")}";
    }

    private static bool NeedsDate(TodoItem task) => task.Recurrence is not null || task.ReminderBefore is not null;
}
