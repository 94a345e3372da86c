using System.Drawing;
using TodoTui.Core.Todos;
using TodoTui.Typing;

namespace TodoTui.Presentation;

/// <summary>What a line for a due date means, in words.</summary>
internal static class DuePromptText
{
    private const int LongestTitle = 30;

    private static readonly (string Text, Ink Ink)[] Forms =
    [
        ("fri   tomorrow 5pm   25 dec", Ink.Text),
        ("in 3 days   eom   next week", Ink.Text),
        ("a date, or a date and a time", Ink.Dim),
        ("", Ink.Text),
        ("+1w   -2d", Ink.Text),
        ("move the date that is there", Ink.Dim),
        ("", Ink.Text),
        ("An empty line clears it.", Ink.Dim),
    ];

    /// <summary>What the keys do.</summary>
    public static StyledLine Keys(int columns, Glyphs glyphs) => StyledLine.Of(
        ScreenText.Cut(string.Join($" {glyphs.Separator} ", "Enter sets", "Tab calendar: h j k l", "PgUp PgDn month", "Esc"), columns, glyphs.Ellipsis), Ink.Dim);

    /// <summary>Forms to try.</summary>
    public static IReadOnlyList<StyledLine> Hints(Size room, Glyphs glyphs) =>
        [.. Forms.Take(room.Height).Select(form => StyledLine.Of(ScreenText.Cut(form.Text, room.Width, glyphs.Ellipsis), form.Ink))];

    /// <summary>How the parts of the line look.</summary>
    public static IEnumerable<(TextSpan Span, Ink Ink)> Inks(DueChange change) => change switch
    {
        DueChange.Wrong wrong => [(wrong.Warning.Span, Ink.TokenWarning)],
        DueChange.Set set => set.Notes.Select(note => (note.Span, Ink.TokenWarning)),
        _ => [],
    };

    /// <summary>What becomes of the tasks, then what may surprise.</summary>
    /// <param name="change">What becomes of their dates.</param>
    /// <param name="tasks">The tasks.</param>
    /// <param name="now">The present.</param>
    /// <param name="room">As many columns and rows as there are.</param>
    /// <param name="isWarned">Whether to say that the date has passed, instead of what may surprise.</param>
    public static IReadOnlyList<StyledLine> Meaning(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now, Size room, bool isWarned)
    {
        var main = Outcome(change, tasks, now);
        string[] notes = isWarned
            ? [DueText.HasPassed("Enter again")]
            : [.. ((change as DueChange.Set)?.Notes ?? []).Select(note => note.Message)];
        var lines = Wrapped(main, room.Width).Concat(notes.SelectMany(note => Wrapped(StyledLine.Of(note, Ink.Alarm), room.Width)));
        return [.. lines.Take(room.Height)];
    }

    /// <summary>Whether one of the tasks would be due in the past.</summary>
    public static bool IsPast(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now) =>
        tasks.Any(task => change.Of(task.Due, now.Day) is { } due && due.IsPast(now));

    private static StyledLine Outcome(DueChange change, IReadOnlyList<TodoItem> tasks, LocalDateTime now) => change switch
    {
        DueChange.Wrong wrong => StyledLine.Of(wrong.Warning.Message, Ink.Alarm),
        DueChange.Clear => StyledLine.Of(Clearing(tasks), tasks.Any(NeedsDate) ? Ink.Alarm : Ink.Text),
        _ => StyledLine.Of("= " + Becomes(change, tasks, now)),
    };

    private static IEnumerable<StyledLine> Wrapped(StyledLine line, int columns) =>
        ScreenText.Wrap(ScreenText.Safe(line.Spans[0].Text), columns).Select(part => StyledLine.Of(part, line.Spans[0].Ink));

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
