using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Recurrences and priorities in words.</summary>
internal static class TodoWords
{
    public static string Of(Recurrence? recurrence) => recurrence switch
    {
        null => "never",
        Recurrence.Daily => "daily",
        Recurrence.Weekly => "weekly",
        Recurrence.Biweekly => "every 2 weeks",
        Recurrence.Monthly => "monthly",
        _ => "yearly",
    };

    public static string Of(Priority priority) => priority switch
    {
        Priority.High => "High",
        Priority.Medium => "Medium",
        _ => "Low",
    };

    public static string Of(TodoField field) => field switch
    {
        TodoField.Created => "created date",
        TodoField.Due => "due date",
        TodoField.Completed => "completion date",
        TodoField.RecurrenceRule => "rule of recurrence",
        TodoField.RecurrenceEnd => "end of recurrence",
        TodoField.RecurrenceAnchor => "day of recurrence",
        TodoField.RecurrenceNext => "next task of its recurrence",
        _ => field.ToString().ToLowerInvariant(),
    };
}
