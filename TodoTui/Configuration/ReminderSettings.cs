namespace TodoTui.Configuration;

/// <summary>How the terminal of the user is told of a reminder.</summary>
internal enum TerminalNotices
{
    /// <summary>As the terminal is known to understand it; not at all when it is not known.</summary>
    Auto,

    /// <summary>Not at all.</summary>
    Off,

    /// <summary>By the sequence of iTerm2, which has a text only.</summary>
    Osc9,

    /// <summary>By the sequence of urxvt, which has a title and a text.</summary>
    Osc777,
}

/// <summary>What tells of a reminder beside the screen.</summary>
internal sealed record ReminderSettings
{
    /// <summary>Whether the terminal rings its bell.</summary>
    public bool Bell { get; init; }

    /// <summary>How the terminal shows a notification, through SSH too.</summary>
    public TerminalNotices Terminal { get; init; }

    /// <summary>Whether the desktop shows one, by <c>notify-send</c>, where the program runs in a local session.</summary>
    public bool Desktop { get; init; } = true;
}
