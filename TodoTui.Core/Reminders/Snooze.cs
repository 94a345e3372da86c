namespace TodoTui.Core.Reminders;

/// <summary>How long a reminder is put off.</summary>
public enum Snooze
{
    /// <summary>Ten minutes.</summary>
    TenMinutes,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>To tomorrow, at the time at which it came.</summary>
    Tomorrow,
}
