using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Dialogs;

/// <summary>A task as the form holds it: text, which may not mean anything yet.</summary>
internal sealed record TodoForm
{
    public string Title { get; init; } = "";

    public string Due { get; init; } = "";

    public Priority Priority { get; init; } = Priority.Medium;

    public string Tags { get; init; } = "";

    public RepeatRule? Repeat { get; init; }

    public string Reminder { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The form that shows <paramref name="draft"/>.</summary>
    public static TodoForm Of(TodoDraft draft) => new()
    {
        Title = draft.Title,
        Due = draft.Due?.ToString() ?? "",
        Priority = draft.Priority,
        Tags = TagText.Format(draft.Tags),
        Repeat = draft.Repeat,
        Reminder = draft.ReminderBefore is { } before ? DurationText.Format(before) : "",
        Description = draft.Description,
    };

    /// <summary>What the form means, and the first thing wrong with each field; a draft only when nothing is.</summary>
    public (TodoDraft? Draft, IReadOnlyDictionary<TodoField, string> Errors) Read()
    {
        var errors = new Dictionary<TodoField, string>();
        var draft = new TodoDraft
        {
            Title = Title,
            Due = ReadDue(errors),
            Priority = Priority,
            Tags = [.. TagText.Parse(Tags)],
            Repeat = Repeat,
            ReminderBefore = ReadReminder(errors),
            Description = Description,
        };
        foreach (var error in draft.Validate())
        {
            // While the date cannot be read, what needs a date has nothing to complain of.
            if (!errors.ContainsKey(TodoField.Due) || error.Field is TodoField.Title or TodoField.Tags)
                errors.TryAdd(error.Field, error.Message);
        }

        return (errors.Count == 0 ? draft : null, errors);
    }

    private DueDate? ReadDue(Dictionary<TodoField, string> errors)
    {
        if (string.IsNullOrWhiteSpace(Due))
            return null;
        if (DueDate.TryParse(Due, out var due))
            return due;
        errors.Add(TodoField.Due, "Type a date as 2026-12-25 or 2026-12-25 17:00.");
        return null;
    }

    private TimeSpan? ReadReminder(Dictionary<TodoField, string> errors)
    {
        if (string.IsNullOrWhiteSpace(Reminder))
            return null;
        if (DurationText.TryParse(Reminder, out var before))
            return before;
        errors.Add(TodoField.Reminder, "Type a time as 30m, 2h or 1d.");
        return null;
    }
}
