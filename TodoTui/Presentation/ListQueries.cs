using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>What a list holds, in the language of the search.</summary>
internal static class ListQueries
{
    /// <summary>The filter that finds what <paramref name="query"/> does.</summary>
    public static string TextOf(ScreenQuery query, ListSettings settings) =>
        FilterText.Of(TodoFilter.And(FilterParser.Parse(TextOf(query.List, settings)).Filter, FilterParser.Parse(query.Search).Filter));

    private static string TextOf(SmartList list, ListSettings settings) => list switch
    {
        SmartList.BuiltIn { List: TaskList.Inbox } => "is:open tag:none due:none",
        SmartList.BuiltIn { List: TaskList.Today } => "is:open due<=today",
        SmartList.BuiltIn { List: TaskList.Upcoming } => "is:open -is:overdue due:today..+7d",
        SmartList.BuiltIn { List: TaskList.Overdue } => "is:overdue",
        SmartList.BuiltIn { List: TaskList.NoDate } => "is:open due:none",
        SmartList.BuiltIn { List: TaskList.Agenda } => "is:open -due:none",
        SmartList.BuiltIn { List: TaskList.Done } => "is:done",
        SmartList.OfTag { Tag: var tag } => $"tag:\"{tag}\"",
        SmartList.Own { Name: var name } => settings.Find(name)?.Query ?? "",
        _ => "",
    };
}
