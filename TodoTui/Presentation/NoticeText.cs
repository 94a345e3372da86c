using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What has just happened, in a line.</summary>
internal static class NoticeText
{
    /// <summary>What a change of the store was.</summary>
    public static Notice Of(StoreChange change) => change.Kind switch
    {
        StoreChangeKind.Undone => new($"Undid: {change.Label}.") { Next = CommandId.Redo },
        StoreChangeKind.Redone => new($"Did again: {change.Label}.") { Next = CommandId.Undo },
        StoreChangeKind.Loaded => new("The task file was read again."),
        StoreChangeKind.Merged => new("The task file was changed on disk."),
        _ => new($"{Past(change.Label)}.") { Next = CommandId.Undo },
    };

    /// <summary>Tasks were completed; and when the next ones are, that were added for those that repeat.</summary>
    public static Notice Completed(StoreChange change, TodoSnapshot after, DateOnly today)
    {
        var told = Of(change);
        TodoItem[] next = [.. change.Ids.Select(after.Find).OfType<TodoItem>().Where(item => !item.IsComplete)];
        return next switch
        {
            [] => told,
            [{ Due: { } due }] => told with { Text = $"{told.Text} Next: {DueText.Day(due.Day, today)}." },
            _ => told with { Text = $"{told.Text} {next.Length} come again." },
        };
    }

    /// <summary>What another program wrote to the task file.</summary>
    public static Notice Of(MergeResult merge)
    {
        (int Count, string What)[] parts = [(merge.Changed.Count, "changed"), (merge.Added.Count, "added"), (merge.Removed.Count, "deleted")];
        var told = parts.Where(part => part.Count > 0).Select((part, place) => place == 0 ? $"{StorageText.Count(part.Count)} {part.What} on disk" : $"{part.Count} {part.What}");
        var conflicts = merge.Conflicts.Count == 0 ? "" : $" {merge.Conflicts.Count} changed here too: yours stay, the file is kept.";
        return new Notice($"{string.Join(", ", told)}.{conflicts}", IsError: merge.Conflicts.Count > 0);
    }

    private static string Past(string label)
    {
        var blank = label.IndexOf(' ', StringComparison.Ordinal);
        var verb = label[..blank] switch
        {
            "add" => "Added",
            "edit" => "Changed",
            "complete" => "Done:",
            "reopen" => "Open again:",
            "delete" => "Deleted",
            "bring" => "Brought",
            "set" => "Set",
            "tag" => "Tagged",
            "take" => "Took",
            "move" => "Moved",
            "rename" => "Renamed",
            "merge" => "Merged",
            "repeat" => "Repeats:",
            "stop" => "Stopped",
            var other => other,
        };
        return verb + label[blank..];
    }
}
