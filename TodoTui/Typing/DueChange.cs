using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Typing;

/// <summary>What a line for a due date means for the tasks that it is typed for.</summary>
internal abstract record DueChange
{
    private DueChange()
    {
    }

    /// <summary>The date that <paramref name="due"/> becomes; null for none.</summary>
    /// <param name="due">The present date of a task, or null.</param>
    /// <param name="today">What a task without a date is moved from.</param>
    public abstract DueDate? Of(DueDate? due, DateOnly today);

    /// <summary>Reads a line: a date, a step with its sign, a date and a step, or nothing, which is no date.</summary>
    public static DueChange Read(string text, QuickAddContext context)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Equals("none", StringComparison.OrdinalIgnoreCase))
            return new Clear();
        if (DateShift.TryParse(trimmed, out var shift))
            return new Move(shift);
        // What stands there with a step typed behind it.
        var last = trimmed.LastIndexOf(' ') + 1;
        if (last > 0 && DateShift.TryParse(trimmed[last..], out var step) && DueDate.TryParse(trimmed[..last], out var from))
            return step.ApplyTo(from) is { } moved ? new Set(moved, []) : Wrong.OutOfCalendar;
        var (due, warnings) = DateExpression.Parse(text, context);
        return due is null ? new Wrong(warnings[0]) : new Set(due.Value, warnings);
    }

    /// <summary>All get one date.</summary>
    public sealed record Set(DueDate Due, ValueList<QuickAddWarning> Notes) : DueChange
    {
        /// <inheritdoc/>
        public override DueDate? Of(DueDate? due, DateOnly today) => Due;
    }

    /// <summary>Each is moved from the date that it has.</summary>
    public sealed record Move(DateShift Shift) : DueChange
    {
        /// <inheritdoc/>
        public override DueDate? Of(DueDate? due, DateOnly today) => Shift.ApplyTo(due ?? new DueDate(today)) ?? due;
    }

    /// <summary>None has a date any more.</summary>
    public sealed record Clear : DueChange
    {
        /// <inheritdoc/>
        public override DueDate? Of(DueDate? due, DateOnly today) => null;
    }

    /// <summary>The line is no date.</summary>
    public sealed record Wrong(QuickAddWarning Warning) : DueChange
    {
        /// <summary>A step that leads past the last day there is.</summary>
        public static readonly Wrong OutOfCalendar = new(new QuickAddWarning(default, "The calendar ends before that."));

        /// <inheritdoc/>
        public override DueDate? Of(DueDate? due, DateOnly today) => due;
    }
}
