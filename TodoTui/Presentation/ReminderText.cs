using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Reminders in words.</summary>
internal static class ReminderText
{
    /// <summary>Said of a reminder that is set too late.</summary>
    public const string AlreadyPast = "That is already past; it will not come.";

    // From here on the words of the banner have room.
    private const int WideColumns = 70;

    // Below this the title gets the room of what can be seen elsewhere.
    private const int NarrowColumns = 60;
    private const int Gap = 2;

    private static readonly (CommandId Command, string Word, string ShortWord)[] Answers =
    [
        (CommandId.GoToReminder, "Go to it", "Go"),
        (CommandId.RemindInTenMinutes, "10 minutes", "10m"),
        (CommandId.RemindInHour, "1 hour", "1h"),
        (CommandId.RemindTomorrow, "Tomorrow", "1d"),
        (CommandId.DismissReminder, "Dismiss", "Off"),
    ];

    /// <summary>When it comes, as it is told while it is typed: <c>Thu 26 Nov 16:00, in 2 h</c>.</summary>
    public static string Spelled(LocalDateTime moment, LocalDateTime now) => moment <= now ? DayAndTime(moment, now) : $"{DayAndTime(moment, now)}, {Distance(moment, now)}";

    /// <summary>What a task is due, after its title: <c>due today 17:00</c>, <c>was due 2 h ago</c>.</summary>
    public static string Due(DueDate due, LocalDateTime now)
    {
        if (due.IsPast(now) && now.ToDateTime() - due.Deadline.ToDateTime() < TimeSpan.FromMinutes(1))
            return "due now";
        var words = DueText.Relative(due, now, isOpen: true);
        return due.IsPast(now) ? $"was due {words[2..]}" : $"due {words}";
    }

    /// <summary>The first row of the banner: the task, when it is due, how many more wait.</summary>
    public static StyledLine Banner(StandingReminder reminder, LocalDateTime now, int columns, Glyphs glyphs)
    {
        var isNarrow = columns < NarrowColumns;
        var more = reminder.More == 0 ? "" : isNarrow ? $" +{reminder.More}" : $" {glyphs.Separator} {reminder.More} more";
        var due = reminder.Task.Due!.Value;
        var right = $"{(isNarrow ? DueText.Relative(due, now, isOpen: true) : Due(due, now))}{more} ";
        var title = $" {(isNarrow ? "!" : "Reminder:")} {ScreenText.Safe(reminder.Task.Title)}";
        var left = ScreenText.Fit(title, Math.Max(0, columns - ScreenText.Columns(right) - 1), glyphs.Ellipsis);
        return StyledLine.Of($"{left} {right}").In(Ink.Selected);
    }

    /// <summary>The second row of the banner, and where its words are that can be clicked on.</summary>
    public static (StyledLine Line, IReadOnlyList<StatusHint> Hints) BannerKeys(int columns)
    {
        var spans = new List<Span> { new(" ", Ink.Status) };
        var hints = new List<StatusHint>();
        var at = 1;
        foreach (var (command, word, shortWord) in Answers)
        {
            // A command without keys can still be clicked on.
            var key = CommandCatalog.Get(command).Keys is [var first, ..] ? KeySequence.Display(first) : "";
            var text = columns < WideColumns ? shortWord : word;
            hints.Add(new StatusHint(command, at, key.Length + 1 + text.Length));
            spans.AddRange([new(key, Ink.Accent), new($" {text}", Ink.Status), new(new string(' ', Gap), Ink.Status)]);
            at += key.Length + 1 + text.Length + Gap;
        }

        return (new StyledLine(spans, Ink.Status), hints);
    }

    /// <summary>A row of the list of those that were missed: when it was to come, the task, when that is due.</summary>
    public static StyledLine Row(StandingReminder reminder, LocalDateTime now, int columns, Glyphs glyphs)
    {
        const int timeColumns = 16;
        var due = columns < NarrowColumns - 2 ? "" : Due(reminder.Task.Due!.Value, now);
        var title = ScreenText.Fit(ScreenText.Safe(reminder.Task.Title), Math.Max(0, columns - timeColumns - ScreenText.Columns(due) - 4), glyphs.Ellipsis);
        return new StyledLine(
        [
            new Span($" {ScreenText.Fit(DueText.Past(reminder.At, now), timeColumns, glyphs.Ellipsis)}", Ink.Dim),
            new Span($" {title} ", Ink.Text),
            new Span(due, reminder.Task.IsOverdue(now) ? Ink.Alarm : Ink.Dim),
        ]);
    }

    /// <summary>What is told outside of the program: a title and a text.</summary>
    public static (string Title, string Text) Notification(IReadOnlyList<TodoItem> tasks, LocalDateTime now) => tasks is [var only]
        ? (ScreenText.Safe(only.Title), Capital(Due(only.Due!.Value, now)))
        : ($"{tasks.Count} reminders", $"{ScreenText.Safe(tasks[0].Title)} and {tasks.Count - 1} more");

    /// <summary>A reminder was put off.</summary>
    public static string PutOff(LocalDateTime until, LocalDateTime now) => $"Reminds again {DayAndTime(until, now)}.";

    /// <summary>The moment: <c>Thu 26 Nov 16:00</c>.</summary>
    public static string DayAndTime(LocalDateTime moment, LocalDateTime now) => $"{DueText.DayAndTime(new DueDate(moment.Day), now)} {DateWords.Time(moment.Time)}";

    private static string Distance(LocalDateTime moment, LocalDateTime now)
    {
        const int Day = 24 * 60;
        var minutes = (int)Math.Ceiling((moment.ToDateTime() - now.ToDateTime()).TotalMinutes);
        return minutes switch
        {
            < 60 => $"in {minutes} min",
            < Day when minutes % 60 == 0 => $"in {minutes / 60} h",
            < Day => $"in {minutes / 60} h {minutes % 60} min",
            < 2 * Day => "in 1 day",
            _ => $"in {minutes / Day} days",
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
