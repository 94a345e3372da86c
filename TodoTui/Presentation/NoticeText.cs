using TodoTui.Commands;
using TodoTui.Core.Store;

namespace TodoTui.Presentation;

/// <summary>What has just happened, in a line.</summary>
internal static class NoticeText
{
    /// <summary>What a change of the store was.</summary>
    public static string Of(StoreChange change) => change.Kind switch
    {
        StoreChangeKind.Undone => $"Undid: {change.Label}. {Key(CommandId.Redo)} does it again.",
        StoreChangeKind.Redone => $"Did again: {change.Label}.",
        StoreChangeKind.Loaded => "The task file was read again.",
        _ => $"{Past(change.Label)}. {Key(CommandId.Undo)} takes it back.",
    };

    private static string Key(CommandId command) => KeySequence.Display(CommandCatalog.Get(command).Keys[0]);

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
