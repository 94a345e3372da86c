using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What has just happened, in a line.</summary>
internal static class NoticeText
{
    private const int LongestTitle = 20;

    /// <summary>What a change of the store was.</summary>
    public static Notice Of(StoreChange change) => change.Kind switch
    {
        StoreChangeKind.Undone => new(change.Steps == 1 ? $"Undid: {change.Label}." : $"Undid {change.Steps} changes.") { Next = CommandId.Redo },
        StoreChangeKind.Redone => new(change.Steps == 1 ? $"Did again: {change.Label}." : $"Did {change.Steps} changes again.") { Next = CommandId.Undo },
        StoreChangeKind.Loaded => new("The task file was read again."),
        StoreChangeKind.Merged => new("The task file was changed on disk."),
        _ => new($"{Past(change.Label)}.") { Next = CommandId.Undo },
    };

    /// <summary>What an undo or a redo changed although the user cannot see it. That is said first, for a title may be long.</summary>
    public static Notice Elsewhere(StoreChange change)
    {
        var told = Of(change);
        return told with { Text = $"Not in this list. {told.Text}" };
    }

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

    /// <summary>A task was added; it is said when the list does not show it.</summary>
    public static Notice Added(TodoItem item, bool isShown, Glyphs glyphs)
    {
        var title = ScreenText.Cut(ScreenText.Safe(item.Title), LongestTitle, glyphs.Ellipsis);
        return new Notice($"Added \"{title}\" (id {item.Id}){(isShown ? "" : "; not in this list")}.") { Next = CommandId.Undo };
    }

    /// <summary>Several tasks were added.</summary>
    public static Notice Added(int count, int shown)
    {
        var where = shown == count ? "" : shown == 0 ? "; not in this list" : $"; {shown} of them in this list";
        return new Notice($"Added {StorageText.Count(count)}{where}.") { Next = CommandId.Undo };
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
            "reschedule" => "Rescheduled",
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
