using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The changes that are not on the disk, in words.</summary>
internal static class UnsavedText
{
    private const int NamedAtMost = 3;
    private const int TitleColumns = 30;

    /// <summary>How many there are: <c>2 changes</c>.</summary>
    public static string Count(SnapshotDifference lost) => lost.Count == 1 ? "1 change" : $"{lost.Count} changes";

    /// <summary>Which they are: <c>Added "Buy milk", deleted "Old bills" and 3 more.</c></summary>
    public static string Of(SnapshotDifference lost)
    {
        string[] all = [.. Named("added", lost.Added), .. Named("changed", lost.Changed), .. Named("deleted", lost.Removed)];
        var named = string.Join(", ", all.Take(NamedAtMost));
        var more = all.Length > NamedAtMost ? $" and {all.Length - NamedAtMost} more" : "";
        return $"{char.ToUpperInvariant(named[0])}{named[1..]}{more}.";
    }

    private static IEnumerable<string> Named(string verb, IEnumerable<TodoItem> items) =>
        items.Select(item => $"{verb} \"{ScreenText.Cut(ScreenText.Safe(item.Title), TitleColumns, "...")}\"");
}
