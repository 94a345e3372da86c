using Terminal.Gui.App;
using TodoTui.Configuration;

namespace TodoTui.Hosting;

/// <summary>Tells of a reminder beside the screen: the bell, the user's own terminal, the desktop.</summary>
/// <param name="settings">Which of them.</param>
/// <param name="environment">Looks an environment variable up.</param>
/// <param name="find">Finds the file of a program by its name; null when there is none.</param>
internal sealed class ReminderChannels(ReminderSettings settings, Func<string, string?> environment, Func<string, string?> find)
{
    /// <summary>What is sent to the terminal; empty for nothing.</summary>
    public string SequenceOf(string title, string text) =>
        (settings.Bell ? "\a" : "") + NotificationSequence.Of(NotificationSequence.KindFor(settings.Terminal, environment), title, text, environment);

    /// <summary>What shows it on the desktop; null where nobody would see it.</summary>
    public OutsideCommand? DesktopCommand(string title, string text)
    {
        var isLocal = (IsSet("DISPLAY") || IsSet("WAYLAND_DISPLAY")) && !IsSet("SSH_CONNECTION");
        if (!settings.Desktop || !isLocal || find("notify-send") is not { } program)
            return null;
        return new OutsideCommand(program, ["--app-name=TodoTui", "--", title, Escaped(text)]);
    }

    /// <summary>Tells all of them. Returns at once.</summary>
    public void Tell(IApplication app, string title, string text)
    {
        if (SequenceOf(title, text) is { Length: > 0 } sequence)
            app.Driver!.WriteRaw(sequence);
        // Looking for the program takes as long as a disk, and starting one too.
        _ = Task.Run(() => DesktopCommand(title, text) is { } command && OutsideProgram.StartApart(command));
    }

    // Desktops read the text, not the title, as markup.
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
