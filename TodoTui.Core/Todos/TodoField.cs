namespace TodoTui.Core.Todos;

/// <summary>A field of a task that a person fills in or that the file can hold wrongly.</summary>
public enum TodoField
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The description.</summary>
    Description,

    /// <summary>Complete or incomplete.</summary>
    Status,

    /// <summary>The priority.</summary>
    Priority,

    /// <summary>The tags.</summary>
    Tags,

    /// <summary>When it was created.</summary>
    Created,

    /// <summary>When it is due.</summary>
    Due,

    /// <summary>How often it comes back.</summary>
    Recurrence,

    /// <summary>When it was completed.</summary>
    Completed,

    /// <summary>How long before the due date to remind.</summary>
    Reminder,

    /// <summary>Its place in the manual order.</summary>
    Position,

    /// <summary>How often exactly it comes back, where that is none of the patterns.</summary>
    RecurrenceRule,

    /// <summary>The last day on which it comes back.</summary>
    RecurrenceEnd,

    /// <summary>The day of the month that it is meant for.</summary>
    RecurrenceAnchor,

    /// <summary>The task that followed it when it was completed.</summary>
    RecurrenceNext,
}
