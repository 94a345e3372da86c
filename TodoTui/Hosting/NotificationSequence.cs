using TodoTui.Configuration;
using TodoTui.Presentation;

namespace TodoTui.Hosting;

/// <summary>The sequence by which a terminal shows a notification, wherever it is (OSC 9, OSC 777).</summary>
internal static class NotificationSequence
{
    /// <summary>As many columns of a text as fit into a notification.</summary>
    public const int LongestText = 100;

    // By a variable and what its value begins with. Some come from a terminal that tmux or screen runs in.
    private static readonly (string Variable, string Start, TerminalNotices Kind)[] Known =
    [
        ("TERM_PROGRAM", "iTerm.app", TerminalNotices.Osc9),
        ("LC_TERMINAL", "iTerm2", TerminalNotices.Osc9),
        ("TERM_PROGRAM", "WezTerm", TerminalNotices.Osc777),
        ("WEZTERM_PANE", "", TerminalNotices.Osc777),
        ("TERM_PROGRAM", "ghostty", TerminalNotices.Osc777),
        ("GHOSTTY_RESOURCES_DIR", "", TerminalNotices.Osc777),
        ("TERM", "xterm-ghostty", TerminalNotices.Osc777),
        ("TERM", "xterm-kitty", TerminalNotices.Osc9),
        ("KITTY_WINDOW_ID", "", TerminalNotices.Osc9),
        ("TERM", "foot", TerminalNotices.Osc777),
        ("TERM", "rxvt-unicode", TerminalNotices.Osc777),
    ];

    /// <summary>The kind that the terminal understands, as far as it can be told from outside.</summary>
    public static TerminalNotices KindFor(TerminalNotices wanted, Func<string, string?> environment)
    {
        if (wanted is not TerminalNotices.Auto)
            return wanted;
        var known = Array.Find(Known, terminal => environment(terminal.Variable) is { Length: > 0 } value && value.StartsWith(terminal.Start, StringComparison.OrdinalIgnoreCase));
        return known.Variable is null ? TerminalNotices.Off : known.Kind;
    }

    /// <summary>The sequence, in one that brings it past tmux or GNU screen; empty for none.</summary>
    public static string Of(TerminalNotices kind, string title, string text, Func<string, string?> environment)
    {
        var (safeTitle, safeText) = (Safe(title), Safe(text));
        return kind switch
        {
            // A text that begins with a number and a semicolon is something else to many terminals, such as progress.
            TerminalNotices.Osc9 => Passthrough.Wrap($"\e]9;Reminder: {safeTitle} - {safeText}\a", environment),
            TerminalNotices.Osc777 => Passthrough.Wrap($"\e]777;notify;{safeTitle.Replace(';', ',')};{safeText}\a", environment),
            _ => "",
        };
    }

    private static string Safe(string text) => ScreenText.Cut(ScreenText.Safe(text), LongestText, "...");
}
