using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Hosting;

namespace TodoTui.Presentation;

/// <summary>What became of what was handed to the world around, in a line.</summary>
internal static class OutsideText
{
    /// <summary>Nothing was copied.</summary>
    public const string TooLong = "That is too long for the clipboard of a terminal: nothing was copied.";

    /// <summary>Titles were copied.</summary>
    public static string Copied(IReadOnlyList<TodoItem> items) =>
        items.Count == 1 ? $"Copied \"{items[0].Title}\"." : $"Copied {items.Count} titles.";

    /// <summary>A program opens an address.</summary>
    public static string Opening(string address) => $"Opening {address}";

    /// <summary>No program opens an address.</summary>
    public static string CopiedInstead(string address) => $"No browser here; copied {address}";

    /// <summary>There is no file for the editor.</summary>
    public static string NoScratch(StorageFault fault) => $"There is no file for the editor. {fault.Path}: {StorageText.Cause(fault.Kind)}.";

    /// <summary>What the editor left was not taken.</summary>
    /// <param name="editor">The editor.</param>
    /// <param name="exitCode">How it ended; null when it never began.</param>
    /// <param name="read">What it left.</param>
    /// <param name="keptAs">Where that is; null when it is nothing new.</param>
    public static string NotTaken(OutsideCommand editor, int? exitCode, ScratchRead read, string? keptAs)
    {
        var name = Path.GetFileName(editor.File);
        var why = (exitCode, read) switch
        {
            (null, _) => $"{name} could not be started",
            (not 0, _) => $"{name} ended with the code {exitCode}",
            (_, ScratchRead.Unreadable { Reason: var reason }) => $"The text cannot be taken, since {reason}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return keptAs is null ? $"{why}; nothing was changed." : $"{why}. The task is as it was; the text is in {keptAs}";
    }
}
