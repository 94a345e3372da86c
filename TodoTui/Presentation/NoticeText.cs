using TodoTui.Commands;
using TodoTui.Core.Store;

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
        _ => new($"{Past(change.Label)}.") { Next = CommandId.Undo },
    };

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
            var other => other,
        };
        return verb + label[blank..];
    }
}
