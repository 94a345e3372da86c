using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Typing;

/// <summary>What a line for a reminder means for the tasks that it is typed for.</summary>
internal abstract record ReminderChange
{
    private ReminderChange()
    {
    }

    /// <summary>How long before <paramref name="due"/> the reminder comes; null for none, negative when it would come after it.</summary>
    public abstract TimeSpan? Of(DueDate due);

    /// <summary>Reads a line: a length of time, a time on the day that the task is due, or nothing, which is no reminder.</summary>
    public static ReminderChange Read(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Equals("none", StringComparison.OrdinalIgnoreCase))
            return new Clear();
        if (ReminderExpression.Parse(trimmed) is { } reading)
            return new Set(reading);
        if (DurationText.TryParse(trimmed, out var before))
            return new Set(new ReminderReading(before, null));
        return new Wrong("Type a reminder as 30m, 1h, 2d or 9am.");
    }

    /// <summary>Each gets one.</summary>
    public sealed record Set(ReminderReading Reading) : ReminderChange
    {
        /// <inheritdoc/>
        public override TimeSpan? Of(DueDate due) => Reading.BeforeDue(due);
    }

    /// <summary>None has one any more.</summary>
    public sealed record Clear : ReminderChange
    {
        /// <inheritdoc/>
        public override TimeSpan? Of(DueDate due) => null;
    }

    /// <summary>The line is no reminder.</summary>
    public sealed record Wrong(string Message) : ReminderChange
    {
        /// <inheritdoc/>
        public override TimeSpan? Of(DueDate due) => null;
    }
}
