using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Themes;

namespace TodoTui;

/// <summary>What the commands work with.</summary>
/// <param name="Store">The tasks in memory.</param>
/// <param name="Saver">Brings them to the disk.</param>
/// <param name="Lists">What the user has set up for the lists.</param>
/// <param name="Recovery">What is left of past mishaps.</param>
/// <param name="Clock">The time.</param>
internal sealed record Services(TodoStore Store, BackgroundSaver Saver, ListSettingsStore Lists, RecoveryFiles Recovery, TimeProvider Clock)
{
    /// <summary>Looks an environment variable up.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>How the screen is to look.</summary>
    public required Appearance Appearance { get; init; }

    /// <summary>How the user wants the program.</summary>
    public SettingsInForce Settings { get; init; } = new(UserSettings.Default);
}
