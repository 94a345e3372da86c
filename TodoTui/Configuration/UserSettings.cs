using TodoTui.Core.Query;
using TodoTui.Presentation;

namespace TodoTui.Configuration;

/// <summary>How the user wants the program to be. What is not set is as usual.</summary>
internal sealed record UserSettings
{
    /// <summary>Nothing set.</summary>
    public static readonly UserSettings Default = new();

    /// <summary>Where a week begins; null for where it does in the user's country.</summary>
    public DayOfWeek? FirstDayOfWeek { get; init; }

    /// <summary>How dates are written and read; null for as in the user's country.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>The list that is shown at the start.</summary>
    public SmartList DefaultList { get; init; } = new SmartList.BuiltIn(TaskList.All);

    /// <summary>The order of the lists that have none of their own.</summary>
    public SortOrder DefaultSort { get; init; } = SortOrder.Default;

    /// <summary>Whether to ask before tasks are deleted.</summary>
    public bool ConfirmsDelete { get; init; }

    /// <summary>Whether the program has the mouse.</summary>
    public bool HasMouse { get; init; } = true;

    /// <summary>How many rows a notch of the wheel scrolls.</summary>
    public int WheelRows { get; init; } = 3;

    /// <summary>The colours of the screen.</summary>
    public LookSettings Look { get; init; } = new();

    /// <summary>What tells of a reminder beside the screen.</summary>
    public ReminderSettings Reminders { get; init; } = new();

    /// <summary>The keys of the commands.</summary>
    public KeySettings Keys { get; init; } = new();
}
