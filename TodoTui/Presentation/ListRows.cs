using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>A row of the pane with the lists: a list, or a heading.</summary>
/// <param name="Entry">The list; null for a heading.</param>
/// <param name="Heading">The heading; empty for a list.</param>
internal readonly record struct ListRow(ListEntry? Entry, string Heading = "");

/// <summary>The rows of the pane with the lists: those that everybody has, the user's own, the tags.</summary>
internal static class ListRows
{
    /// <summary>The rows for <paramref name="entries"/>, with a heading where another kind of list begins.</summary>
    public static IReadOnlyList<ListRow> Of(IReadOnlyList<ListEntry> entries)
    {
        var rows = new List<ListRow>(entries.Count + 2);
        for (var index = 0; index < entries.Count; index++)
        {
            var heading = Heading(entries[index].List);
            if (heading.Length > 0 && (index == 0 || Heading(entries[index - 1].List) != heading))
                rows.Add(new ListRow(null, heading));
            rows.Add(new ListRow(entries[index]));
        }

        return rows;
    }

    private static string Heading(SmartList list) => list switch
    {
        SmartList.Own => "Own lists",
        SmartList.OfTag => "Tags",
        _ => "",
    };
}
