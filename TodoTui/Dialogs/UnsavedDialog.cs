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
    private static readonly (string Text, UnsavedAnswer Answer)[] Answers =
    [
        ("_Retry", UnsavedAnswer.Retry),
        ("Save a _copy", UnsavedAnswer.SaveCopy),
        ("_Quit and lose them", UnsavedAnswer.Quit),
        ("_Stay", UnsavedAnswer.Stay),
    ];

    /// <summary>Asks; Esc goes on with the program.</summary>
    public static UnsavedAnswer Ask(IApplication app, SaveStatus status)
    {
        // What is refused is refused again.
        var answers = status is SaveStatus.Refused ? Answers[1..] : Answers;
        var message = $"Your last changes are not on the disk.\n{Cause(status)}";
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
