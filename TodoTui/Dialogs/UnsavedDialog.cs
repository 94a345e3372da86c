using Terminal.Gui.App;
using TodoTui.Core.Persistence;
using TodoTui.Presentation;

namespace TodoTui.Dialogs;

/// <summary>What to do about changes that are not on the disk when the user wants to quit.</summary>
internal enum UnsavedAnswer
{
    /// <summary>Go on with the program.</summary>
    Stay,

    /// <summary>Try the save again.</summary>
    Retry,

    /// <summary>Save a copy somewhere else.</summary>
    SaveCopy,

    /// <summary>Quit and lose the changes.</summary>
    Quit,
}

/// <summary>Asks about changes that are not on the disk.</summary>
internal static class UnsavedDialog
{
    /// <summary>Asks; Esc goes on with the program.</summary>
    public static UnsavedAnswer Ask(IApplication app, SaveStatus status)
    {
        var cause = status switch
        {
            SaveStatus.NotSaved failed => $"{failed.Fault.Path}: {StorageText.Cause(failed.Fault.Kind)}.\n{StorageText.Advice(failed.Fault)}",
            SaveStatus.Refused refused => StorageText.Refusal(refused.Reason),
            _ => "",
        };
        var message = $"Your last changes are not on the disk.\n{cause}";
        return Questions.Ask(app, "Not saved", message, "_Retry", "_Save a copy", "_Quit and lose them", "_Stay") switch
        {
            0 => UnsavedAnswer.Retry,
            1 => UnsavedAnswer.SaveCopy,
            2 => UnsavedAnswer.Quit,
            _ => UnsavedAnswer.Stay,
        };
    }
}
