using System.Globalization;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>The lists in words.</summary>
internal static class ListText
{
    /// <summary>The lists that everybody has, from the top.</summary>
    public static readonly IReadOnlyList<TaskList> Order =
        [TaskList.Inbox, TaskList.Today, TaskList.Upcoming, TaskList.Overdue, TaskList.NoDate, TaskList.All, TaskList.Done];

    /// <summary>The name of a list.</summary>
    public static string Name(SmartList list) => list switch
    {
        SmartList.BuiltIn { List: TaskList.NoDate } => "No date",
        SmartList.BuiltIn { List: var builtIn } => builtIn.ToString(),
        SmartList.OfTag { Tag: var tag } => ScreenText.Safe(tag),
        SmartList.Own { Name: var name } => ScreenText.Safe(name),
        _ => "",
    };

    /// <summary>The name of a list where it does not stand among others of its kind: a tag has its sign.</summary>
    public static string Title(SmartList list) => list is SmartList.OfTag ? $"#{Name(list)}" : Name(list);

    /// <summary>What to say of a list without a task in it.</summary>
    public static string Empty(SmartList list) => list switch
    {
        SmartList.BuiltIn { List: TaskList.Inbox } => "Nothing here: every open task has a tag or a date.",
        SmartList.BuiltIn { List: TaskList.Today } => "Nothing is due today.",
        SmartList.BuiltIn { List: TaskList.Upcoming } => "Nothing is due in the next seven days.",
        SmartList.BuiltIn { List: TaskList.Overdue } => "Nothing is overdue.",
        SmartList.BuiltIn { List: TaskList.NoDate } => "Every open task has a date.",
        SmartList.BuiltIn { List: TaskList.Agenda } => "No open task has a date.",
        SmartList.BuiltIn { List: TaskList.Done } => "Nothing is done yet.",
        SmartList.OfTag => "No task has this tag any more.",
        _ => "Nothing matches this list now.",
    };

    /// <summary>A list as a line of the pane, with the number of its tasks at the right.</summary>
    public static StyledLine Row(ListEntry entry, bool isShown, int columns, Glyphs glyphs)
    {
        var number = entry.Count.ToString(CultureInfo.InvariantCulture);
        var name = (isShown ? glyphs.Current : " ") + entry.Name;
        var isAlarming = entry is { List: SmartList.BuiltIn { List: TaskList.Overdue }, Count: > 0 };
        return new StyledLine(
        [
            new Span(ScreenText.Fit(name, Math.Max(0, columns - number.Length - 1), glyphs.Ellipsis), isShown ? Ink.Accent : TagText.InkOf(entry.Color)),
            new Span(number + " ", isAlarming ? Ink.Alarm : Ink.Text),
        ]);
    }

    /// <summary>The heading above the lists of a kind.</summary>
    public static StyledLine Heading(string heading, int columns, Glyphs glyphs)
    {
        var text = $" {glyphs.Horizontal}{glyphs.Horizontal} {heading} ";
        return StyledLine.Of(text + new string(glyphs.Horizontal, Math.Max(0, columns - text.Length - 1)), Ink.Dim);
    }
}
