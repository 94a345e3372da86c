using TodoTui.Core.QuickAdd;
using TodoTui.Core.Schedule;
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

    public string Repeat { get; init; } = "";

    public string Reminder { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>What the file has in fields that could not be read, as text. A field that still holds it is left as it is.</summary>
    public ValueList<(TodoField Field, string Text)> Unreadable { get; init; } = [];

    /// <summary>The form that shows <paramref name="draft"/>, to be mended where the file has what could not be read.</summary>
    public static TodoForm Of(TodoDraft draft, IEnumerable<VerbatimField> problems)
    {
        var form = Of(draft);
        foreach (var problem in problems.Where(problem => form.TextOf(problem.Field) is ""))
            form = form.With(problem.Field, problem.Text);
        return form;
    }

    private static TodoForm Of(TodoDraft draft) => new()
    {
        Title = draft.Title,
        Due = draft.Due?.ToString() ?? "",
        Priority = draft.Priority,
        Tags = TagText.Format(draft.Tags),
        Repeat = draft.Repeat is { } rule ? RepeatText.Of(rule) : "",
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
            Repeat = ReadRepeat(context, errors),
            ReminderBefore = ReadReminder(due, errors),
            Description = Description,
            Cleared = [.. Unreadable.Where(kept => TextOf(kept.Field) is "").Select(kept => kept.Field)],
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

    /// <summary>What the repeat in words comes to, and when the task would come back; null where it says so itself, or is none.</summary>
    /// <param name="context">What dates in words mean.</param>
    public string? RepeatNote(QuickAddContext context)
    {
        if (ReadRepeat(context, []) is not { } rule || RepeatText.Of(rule) == Repeat.Trim())
            return null;
        var due = ReadDue(context, []);
        var next = due is { } date ? Occurrences.Next(rule, date, anchorDay: null, context.Now) : null;
        return (due, next) switch
        {
            (null, _) => $"= {RepeatText.Of(rule)}",
            (_, { } back) => $"= {RepeatText.Of(rule)}, next {DueText.DayAndTime(back, context.Now)}",
            _ => $"= {RepeatText.Of(rule)}, which ends before it comes back",
        };
    }

    /// <summary>What there is to say of a field that holds what the file has and nobody could read; null for any other.</summary>
    public string? UnreadableNote(TodoField field) =>
        IsUnreadable(field) ? "The file has this, and it cannot be read. Type what is meant, or leave it." : null;

    private bool IsUnreadable(TodoField field) => Unreadable.Contains((field, TextOf(field) ?? ""));

    private string? TextOf(TodoField field) => field switch
    {
        TodoField.Due => Due.Trim(),
        TodoField.Recurrence => Repeat.Trim(),
        TodoField.Reminder => Reminder.Trim(),
        _ => null,
    };

    private TodoForm With(TodoField field, string text)
    {
        var form = this with { Unreadable = [.. Unreadable, (field, text.Trim())] };
        return field switch
        {
            TodoField.Due => form with { Due = text },
            TodoField.Recurrence => form with { Repeat = text },
            _ => form with { Reminder = text },
        };
    }

    private RepeatRule? ReadRepeat(QuickAddContext context, Dictionary<TodoField, string> errors)
    {
        if (Repeat.Trim() is "" or "never" or "none" || IsUnreadable(TodoField.Recurrence))
            return null;
        var (rule, _, error) = RepeatExpression.Parse(Repeat, context);
        if (error is not null)
            errors.Add(TodoField.Recurrence, ScreenText.Safe(error));
        return rule;
    }

    private DueDate? ReadDue(QuickAddContext context, Dictionary<TodoField, string> errors)
    {
        if (string.IsNullOrWhiteSpace(Due) || IsUnreadable(TodoField.Due))
            return null;
        var (due, warnings) = DateExpression.Parse(Due, context);
        if (due is null)
            errors.Add(TodoField.Due, ScreenText.Safe(warnings[0].Message));
        return due;
    }

    private TimeSpan? ReadReminder(DueDate? due, Dictionary<TodoField, string> errors)
    {
        if (IsUnreadable(TodoField.Reminder))
            return null;
        var change = ReminderChange.Read(Reminder);
        if (change is ReminderChange.Wrong wrong)
            errors.Add(TodoField.Reminder, ScreenText.Safe(wrong.Message));
        // Without a date it is enough that there is one: the draft says what is missing.
        return due is { } date ? change.Of(date) : (change as ReminderChange.Set)?.Reading.Before.GetValueOrDefault();
    }
}
