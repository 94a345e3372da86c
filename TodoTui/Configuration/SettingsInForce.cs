namespace TodoTui.Configuration;

/// <summary>How the user wants the program now. Whoever needs a setting looks here each time.</summary>
/// <param name="atStart">How he wants it at the start.</param>
internal sealed class SettingsInForce(UserSettings atStart)
{
    /// <summary>The settings.</summary>
    public UserSettings Current { get; set; } = atStart;
}
