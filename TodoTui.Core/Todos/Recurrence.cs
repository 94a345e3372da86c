namespace TodoTui.Core.Todos;

/// <summary>How often a task comes back. It needs a due date to count from.</summary>
public enum Recurrence
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every 7 days.</summary>
    Weekly,

    /// <summary>Every 14 days.</summary>
    Biweekly,

    /// <summary>Every month, on the same day of the month.</summary>
    Monthly,

    /// <summary>Every year, on the same day of the year.</summary>
    Yearly,
}
