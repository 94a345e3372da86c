using Terminal.Gui.App;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
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
    public static UnsavedAnswer Ask(IApplication app, SaveStatus status, SnapshotDifference lost)
    {
        (string Text, UnsavedAnswer Answer)[] answers =
        [
            // What is refused is refused again.
            .. status is SaveStatus.Refused ? [] : new[] { ("_Retry", UnsavedAnswer.Retry) },
            ("Save a _copy", UnsavedAnswer.SaveCopy),
            ($"_Quit and lose {UnsavedText.Count(lost)}", UnsavedAnswer.Quit),
            ("_Stay", UnsavedAnswer.Stay),
        ];
        var message = $"{UnsavedText.Count(lost)} not on the disk: {UnsavedText.Of(lost)}\n{Cause(status)}";
        var chosen = MessageDialog.Ask(app, "Not saved", message, [.. answers.Select(answer => answer.Text)]);
        return chosen is { } number ? answers[number].Answer : UnsavedAnswer.Stay;
    }

    private static string Cause(SaveStatus status) => status switch
    {
        SaveStatus.NotSaved { Fault: var fault } => $"{fault.Path}: {StorageText.Cause(fault.Kind)}. {StorageText.Advice(fault)}",
        SaveStatus.Refused refused => StorageText.WhyRefused(refused.Reason),
        _ => "",
    };
}
