using Terminal.Gui.App;

namespace TodoTui.Dialogs;

/// <summary>Short questions and messages in a box.</summary>
internal static class Questions
{
    /// <summary>Shows a message until it is answered.</summary>
    public static void Tell(IApplication app, string title, string message) => MessageDialog.Ask(app, title, message, "_OK");

    /// <summary>Asks for one of two answers; Esc is the second.</summary>
    public static bool Confirm(IApplication app, string title, string message, string yes, string no) =>
        MessageDialog.Ask(app, title, message, yes, no) == 0;
}
