using System.Globalization;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>The lists in words.</summary>
internal static class ListText
{
    /// <summary>The lists as they stand in the pane, from the top.</summary>
    public static readonly IReadOnlyList<TaskList> Order = [TaskList.Today, TaskList.Overdue, TaskList.All, TaskList.Done];

    /// <summary>The name of a list.</summary>
    public static string Name(TaskList list) => list == TaskList.NoDate ? "No date" : list.ToString();

    /// <summary>What to say of an empty list.</summary>
    public static string Empty(TaskList list) => list switch
    {
        TaskList.Inbox => "Nothing is left to sort: every open task has a tag or a due date.",
        TaskList.Today => "Nothing is due today.",
        TaskList.Upcoming => "Nothing is due in the next seven days.",
        TaskList.NoDate => "Every open task has a due date.",
        TaskList.Overdue => "Nothing is overdue.",
        TaskList.Done => "Nothing is done yet.",
        _ => "No tasks yet: press a to add the first one.",
    };

    /// <summary>A list as a line of the pane, with the number of its tasks at the right.</summary>
    public static StyledLine Row(TaskList list, int count, bool isShown, int columns, Glyphs glyphs)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var name = (isShown ? glyphs.Current : " ") + Name(list);
        var ink = list == TaskList.Overdue && count > 0 ? Ink.Alarm : Ink.Text;
        return new StyledLine(
        [
            new Span(ScreenText.Fit(name, Math.Max(0, columns - number.Length - 1), glyphs.Ellipsis), isShown ? Ink.Accent : Ink.Text),
            new Span(number + " ", ink),
        ]);
    }
}
