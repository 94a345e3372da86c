namespace TodoTui.Core.Todos;

/// <summary>Why a draft cannot become a task.</summary>
public enum DraftFault
{
    /// <summary>The title is empty or blank.</summary>
    TitleMissing,

    /// <summary>The title has a line break, a tab or another control character.</summary>
    TitleHasControlCharacter,

    /// <summary>A tag is empty or blank.</summary>
    TagEmpty,

    /// <summary>A tag has a comma, a line break or another control character.</summary>
    TagHasForbiddenCharacter,

    /// <summary>A recurrence without a due date to count from.</summary>
    RecurrenceWithoutDue,

    /// <summary>A reminder without a due date to count from.</summary>
    ReminderWithoutDue,

    /// <summary>A reminder after the due date.</summary>
    ReminderNegative,

    /// <summary>A reminder more than <see cref="TodoDraft.LongestReminder"/> before the due date.</summary>
    ReminderTooLong,
}

/// <summary>One thing wrong with a draft: the field, what it is, and a sentence that says how to mend it.</summary>
/// <param name="Field">The field to mend.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Message">What is wrong and how to mend it, for the user.</param>
public sealed record DraftError(TodoField Field, DraftFault Fault, string Message);
