using TodoTui.Core.Todos;

namespace TodoTui.Core.Reminders;

/// <summary>What became of a reminder.</summary>
public enum ReminderState
{
    /// <summary>It came, and nobody has answered yet.</summary>
    Fired,

    /// <summary>It comes again.</summary>
    Snoozed,

    /// <summary>The user has answered it.</summary>
    Dismissed,

    /// <summary>It came while the program was closed, and the user was told at the next start.</summary>
    Missed,
}

/// <summary>What became of the reminder of a task. It counts only while the reminder is at <paramref name="Moment"/>.</summary>
/// <param name="Task">The task.</param>
/// <param name="Moment">When the reminder was to come.</param>
/// <param name="State">What became of it.</param>
/// <param name="At">When it comes again; of one that is not snoozed, when it came the last time.</param>
public sealed record ReminderRecord(TodoId Task, LocalDateTime Moment, ReminderState State, LocalDateTime At);
