using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Typing;

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
    /// <param name="context">What dates in words mean.</param>
    public (TodoDraft? Draft, IReadOnlyDictionary<TodoField, string> Errors) Read(QuickAddContext context)
    {
        var errors = new Dictionary<TodoField, string>();
        var due = ReadDue(context, errors);
        var draft = new TodoDraft
        {
            Title = Title,
            Due = due,
            Priority = Priority,
            Tags = [.. TagText.Parse(Tags)],
            Repeat = Repeat,
            ReminderBefore = ReadReminder(due, errors),
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

    /// <summary>What the date in words comes to; null where it says so itself, or is none.</summary>
    /// <param name="context">What dates in words mean.</param>
    public string? DueNote(QuickAddContext context)
    {
        if (string.IsNullOrWhiteSpace(Due) || DueDate.TryParse(Due, out _))
            return null;
        var (due, warnings) = DateExpression.Parse(Due, context);
        return due is { } date ? string.Join("  ", [$"= {DueText.Spelled(date, context.Now)}", .. warnings.Select(warning => warning.Message)]) : null;
    }

    /// <summary>When the reminder comes; null where there is none, or something else to mend.</summary>
    /// <param name="context">What dates in words mean.</param>
    public string? ReminderNote(QuickAddContext context)
    {
        if (DateExpression.Parse(Due, context).Due is not { } due || ReminderChange.Read(Reminder).Of(due) is not { } before || before < TimeSpan.Zero || before > TodoDraft.LongestReminder)
            return null;
        var moment = ReminderTime.Of(due, before);
        return $"= {ReminderText.Spelled(moment, context.Now)}{(moment <= context.Now ? $"  {ReminderText.AlreadyPast}" : "")}";
    }

    private DueDate? ReadDue(QuickAddContext context, Dictionary<TodoField, string> errors)
    {
        if (string.IsNullOrWhiteSpace(Due))
            return null;
        var (due, warnings) = DateExpression.Parse(Due, context);
        if (due is null)
            errors.Add(TodoField.Due, ScreenText.Safe(warnings[0].Message));
        return due;
    }

    private TimeSpan? ReadReminder(DueDate? due, Dictionary<TodoField, string> errors)
    {
        var change = ReminderChange.Read(Reminder);
        if (change is ReminderChange.Wrong wrong)
            errors.Add(TodoField.Reminder, ScreenText.Safe(wrong.Message));
        // Without a date it is enough that there is one: the draft says what is missing.
        return due is { } date ? change.Of(date) : (change as ReminderChange.Set)?.Reading.Before.GetValueOrDefault();
    }
}
