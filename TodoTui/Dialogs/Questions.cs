using Terminal.Gui.App;
using Terminal.Gui.Views;

namespace TodoTui.Dialogs;

/// <summary>Short questions and messages in a box.</summary>
internal static class Questions
{
    /// <summary>Shows a message until it is answered.</summary>
    public static void Tell(IApplication app, string title, string message) => Ask(app, title, message, "_OK");

    /// <summary>Asks for one of two answers; Esc is the second.</summary>
    public static bool Confirm(IApplication app, string title, string message, string yes, string no) => Ask(app, title, message, yes, no) == 0;

    /// <summary>Asks for one of several answers.</summary>
    /// <returns>The number of the answer, or null for Esc.</returns>
    public static int? Ask(IApplication app, string title, string message, params string[] answers) =>
        MessageBox.Query(app, title, message, answers);
}
