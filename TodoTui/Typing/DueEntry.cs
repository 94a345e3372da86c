using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Typing;

/// <summary>A due date that is being chosen: a line of text and a day of a calendar, which follow each other.</summary>
internal sealed record DueEntry
{
    private DueEntry(string text, QuickAddContext context, DateOnly day)
    {
        (Text, Context, Change, Day) = (text, context, DueChange.Read(text, context), day);
        if (Date is { } due)
            Day = due.Day;
    }

    /// <summary>The line.</summary>
    public string Text { get; }

    /// <summary>What the line means.</summary>
    public DueChange Change { get; }

    /// <summary>The day that is selected in the calendar; where the line says none, the one before.</summary>
    public DateOnly Day { get; }

    /// <summary>The part of the line that the next key replaces: the time of day, once the day is chosen.</summary>
    public TextSpan? Time { get; private init; }

    private QuickAddContext Context { get; }

    // Steps move dates that may differ, and so say no day.
    private DueDate? Date => Change is DueChange.Set { Due: var due } ? due : null;

    /// <summary>A choice that begins with <paramref name="text"/>; without a date there, with today.</summary>
    public static DueEntry Of(string text, QuickAddContext context) => new(text, context, context.Now.Day);

    /// <summary>The choice with another line.</summary>
    public DueEntry Typed(string text, QuickAddContext context) => new(text, context, Day);

    /// <summary>The choice with a day some steps away; the same where the calendar ends before that.</summary>
    public DueEntry Stepped(DateShift step) => step.ApplyTo(Day) is { } day ? On(day) : this;

    /// <summary>The choice with another day; the time of day stays.</summary>
    public DueEntry On(DateOnly day)
    {
        var date = new DueDate(day).ToString();
        // A blank, so that a time can be typed at once.
        var text = Date?.Time is { } time ? new DueDate(day, time).ToString() : date + " ";
        return new DueEntry(text, Context, day) { Time = TextSpan.Between(date.Length + 1, text.Length) };
    }
}
