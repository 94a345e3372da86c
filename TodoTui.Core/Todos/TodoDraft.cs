namespace TodoTui.Core.Todos;

/// <summary>
/// What a person says of a task: everything but its id, its state and its history. Text is repaired on the way in
/// (<see cref="WellFormedText"/>), the title and the tags are trimmed, and a tag given twice is kept once.
/// </summary>
public sealed record TodoDraft
{
    /// <summary>The longest time before the due date that a reminder can be set to: ten years.</summary>
    public static readonly TimeSpan LongestReminder = TimeSpan.FromDays(3660);

    /// <summary>One line; required.</summary>
    public string Title { get; init => field = WellFormedText.Repair(value).Trim(); } = "";

    /// <summary>Any text; may be empty.</summary>
    public string Description { get; init => field = WellFormedText.Repair(value).ReplaceLineEndings("\n"); } = "";

    /// <summary>How much it matters.</summary>
    public Priority Priority { get; init; } = Priority.Medium;

    /// <summary>The tags; case is kept, but two that differ only in case are one.</summary>
    public ValueList<string> Tags
    {
        get;
        init => field = [.. value.Select(tag => WellFormedText.Repair(tag).Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
    } = [];

    /// <summary>When it is due, or null.</summary>
    public DueDate? Due { get; init; }

    /// <summary>How it comes back, or null; needs <see cref="Due"/>.</summary>
    public RepeatRule? Repeat { get; init; }

    /// <summary>The pattern nearest to <see cref="Repeat"/>; setting it sets that to exactly this pattern.</summary>
    public Recurrence? Recurrence { get => Repeat?.Nearest; init => Repeat = value is { } pattern ? RepeatRule.Of(pattern) : null; }

    /// <summary>How long before <see cref="Due"/> to remind, or null; needs <see cref="Due"/>.</summary>
    public TimeSpan? ReminderBefore { get; init; }

    /// <summary>Fields that are left empty on purpose: what the file has there goes, even though it could not be read.</summary>
    public ValueList<TodoField> Cleared { get; init; } = [];

    /// <summary>The draft that would change nothing of <paramref name="item"/>.</summary>
    public static TodoDraft Of(TodoItem item) => new()
    {
        Title = item.Title,
        Description = item.Description,
        Priority = item.Priority,
        Tags = item.Tags,
        Due = item.Due,
        Repeat = item.Repeat,
        ReminderBefore = item.ReminderBefore,
    };

    /// <summary>What was changed from <paramref name="before"/> to this draft, made to <paramref name="now"/>.</summary>
    public TodoDraft Onto(TodoDraft before, TodoDraft now) => new()
    {
        Title = Title == before.Title ? now.Title : Title,
        Description = Description == before.Description ? now.Description : Description,
        Priority = Priority == before.Priority ? now.Priority : Priority,
        Tags = Tags == before.Tags ? now.Tags : Tags,
        Due = Due == before.Due ? now.Due : Due,
        Repeat = Repeat == before.Repeat ? now.Repeat : Repeat,
        ReminderBefore = ReminderBefore == before.ReminderBefore ? now.ReminderBefore : ReminderBefore,
        Cleared = Cleared,
    };

    /// <summary>Everything wrong with it, in the order of the fields; empty when it can be stored.</summary>
    public ValueList<DraftError> Validate() => [.. TitleErrors(), .. TagErrors(), .. ScheduleErrors()];

    private IEnumerable<DraftError> TitleErrors()
    {
        if (Title.Length == 0)
            yield return new(TodoField.Title, DraftFault.TitleMissing, "Give the task a title.");
        else if (Title.Any(IsControlOrLineBreak))
            yield return new(TodoField.Title, DraftFault.TitleHasControlCharacter, "Keep the title to one line of plain text; longer text goes into the description.");
    }

    private IEnumerable<DraftError> TagErrors()
    {
        if (Tags.Any(tag => tag.Length == 0))
            yield return new(TodoField.Tags, DraftFault.TagEmpty, "Remove the empty tag.");
        if (Tags.FirstOrDefault(tag => tag.Any(c => c == ',' || IsControlOrLineBreak(c))) is { } bad)
            yield return new(TodoField.Tags, DraftFault.TagHasForbiddenCharacter, $"Remove the comma or control character from the tag \"{bad}\".");
    }

    private IEnumerable<DraftError> ScheduleErrors()
    {
        if (Repeat is not null && Due is null)
            yield return new(TodoField.Recurrence, DraftFault.RecurrenceWithoutDue, "Set a due date for the task to repeat from, or choose no recurrence.");
        if (ReminderBefore is not { } before)
            yield break;
        if (Due is null)
            yield return new(TodoField.Reminder, DraftFault.ReminderWithoutDue, "Set a due date to be reminded of, or clear the reminder.");
        if (before < TimeSpan.Zero)
            yield return new(TodoField.Reminder, DraftFault.ReminderNegative, "A reminder comes before the due date: give a time of zero or more.");
        else if (before > LongestReminder)
            yield return new(TodoField.Reminder, DraftFault.ReminderTooLong, "Set the reminder to at most ten years before the due date.");
    }

    // The line and paragraph separators break lines too, though Unicode does not count them as control characters.
    private static bool IsControlOrLineBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
