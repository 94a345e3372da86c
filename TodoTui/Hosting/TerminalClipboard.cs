using Terminal.Gui.App;

namespace TodoTui.Hosting;

/// <summary>
/// The clipboard of the terminal, wherever that is. tmux takes no sequence from programs unless it is told to
/// (<c>set -g set-clipboard on</c>), but it takes a text by its command, and hands it on to its own terminal.
/// </summary>
internal sealed class TerminalClipboard(IApplication app, ScreenThread thread, Func<string, string?> environment, Func<string, string?> find)
{
    private static readonly string[] LoadBuffer = ["load-buffer", "-w", "-"];

    /// <summary>Puts a text into the clipboard.</summary>
    /// <returns>False when it is too long; nothing is sent then.</returns>
    public bool TryCopy(string text)
    {
        if (ClipboardSequence.Of(text, IsSet("STY")) is not { } sequence)
            return false;
        if (IsSet("TMUX") && find("tmux") is { } tmux)
            _ = GiveTo(tmux, text, sequence);
        else
            app.Driver!.WriteRaw(sequence);
        return true;
    }

    private async Task GiveTo(string tmux, string text, string sequence)
    {
        if (!await OutsideProgram.Feed(new OutsideCommand(tmux, LoadBuffer), text).ConfigureAwait(false))
            thread.Post(() => app.Driver!.WriteRaw(sequence));
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
