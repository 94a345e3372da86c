using System.Collections.Immutable;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui;

/// <summary>A line for the user that stands until the next command.</summary>
/// <param name="Text">What happened, and what can be done.</param>
/// <param name="IsError">Whether something did not work.</param>
internal sealed record Notice(string Text, bool IsError = false)
{
    /// <summary>The command that the user may want next; its key is shown after the text, whatever room there is.</summary>
    public CommandId? Next { get; init; }
}

/// <summary>Everything the screen shows. Scrolling, carets and focus are the views' own.</summary>
internal sealed record ScreenState
{
    /// <summary>The list and what is searched for.</summary>
    public ScreenQuery Query { get; init; } = new(new SmartList.BuiltIn(TaskList.All));

    /// <summary>The order of the tasks.</summary>
    public SortOrder Sort { get; init; } = SortOrder.Default;

    /// <summary>The tasks shown, in order.</summary>
    public FoundTasks Visible { get; init; } = FoundTasks.Empty;

    /// <summary>All lists with the number of their tasks.</summary>
    public IReadOnlyList<ListEntry> Lists { get; init; } = [];

    /// <summary>How many tasks there are.</summary>
    public int Total { get; init; }

    /// <summary>What the user has set up for the lists.</summary>
    public ListSettings Settings { get; init; } = ListSettings.Empty;

    /// <summary>The words that are searched for, to show where they are; null when nothing is.</summary>
    public FilterHighlights? Highlights { get; init; }

    /// <summary>Why nothing is shown, where one term of the search is to blame.</summary>
    public FilterDiagnosis? WhyNothing { get; init; }

    /// <summary>Whether the tasks stand under the days that they are due on.</summary>
    public bool IsGroupedByDay => Query.List is SmartList.BuiltIn { List: TaskList.Upcoming } && Sort.Key == SortKey.Due;

    /// <summary>The calendar, with the agenda as the list; null when another list is shown.</summary>
    public CalendarState? Calendar { get; init; }

    /// <summary>Whether the calendar goes without the week, where there is room for it.</summary>
    public bool IsWeekHidden { get; init; }

    /// <summary>Where the selected task stands among those shown; -1 when none is shown.</summary>
    public int SelectedIndex { get; init; } = -1;

    /// <summary>The tasks marked for a command on all of them; each of them is shown.</summary>
    public ImmutableHashSet<TodoId> Marked { get; init; } = [];

    /// <summary>Whether the tasks are on the disk.</summary>
    public SaveStatus Save { get; init; } = new SaveStatus.Unchanged();

    /// <summary>Why nothing can be changed, for the status line; null when it can.</summary>
    public string? ReadOnly { get; init; }

    /// <summary>The reminder that waits for an answer, or null.</summary>
    public StandingReminder? Reminder { get; init; }

    /// <summary>What there is to tell, or null.</summary>
    public Notice? Notice { get; init; }

    /// <summary>The present, to the minute.</summary>
    public LocalDateTime Now { get; init; }

    /// <summary>The selected task, or null.</summary>
    public TodoItem? Selected => SelectedIndex >= 0 && SelectedIndex < Visible.Count ? Visible[SelectedIndex] : null;

    /// <summary>Where the user is among the tasks shown: at the selected one, or on a day without any at the first one after it.</summary>
    public int Place => SelectedIndex < 0 && Calendar is { } calendar ? Visible.DueOn(calendar.Day).Start : Math.Max(0, SelectedIndex);

    /// <summary>The tasks that a command is about: those marked, or else the selected one.</summary>
    public IReadOnlyList<TodoItem> Targets
    {
        get
        {
            if (Marked.Count > 0)
                return [.. Visible.Where(item => Marked.Contains(item.Id))];
            return Selected is { } selected ? [selected] : [];
        }
    }

    /// <summary>With the task at <paramref name="index"/> selected, and in the calendar its day.</summary>
    public ScreenState Select(int index)
    {
        var selected = this with { SelectedIndex = index };
        return selected is { Calendar: { } calendar, Selected.Due: { } due } ? selected with { Calendar = calendar with { Day = due.Day } } : selected;
    }

    /// <summary>With a day of the calendar selected, and its first task if it has one.</summary>
    public ScreenState SelectDay(DateOnly day)
    {
        var (start, end) = Visible.DueOn(day);
        return this with { Calendar = Calendar! with { Day = day }, SelectedIndex = start < end ? start : -1 };
    }
}
