using TodoTui.Core.Persistence;

namespace TodoTui.Configuration;

/// <summary>Something in the configuration file that has no effect.</summary>
/// <param name="Line">The line, from 1; null when it has no place.</param>
/// <param name="Message">What is wrong and what would be right, for the user.</param>
internal sealed record SettingProblem(long? Line, string Message)
{
    /// <summary>The message with its line before it.</summary>
    public string Text => Line is { } line ? $"line {line}: {Message}" : Message;
}

/// <summary>What a configuration file means.</summary>
/// <param name="Settings">The settings; where something is wrong, as usual.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record SettingsReading(UserSettings Settings, IReadOnlyList<SettingProblem> Problems)
{
    /// <summary>The line of each setting that is there, from 1.</summary>
    public IReadOnlyDictionary<string, long> Lines { get; private init; } = new Dictionary<string, long>();

    /// <summary>Understands a configuration.</summary>
    public static SettingsReading Of(ConfigLoad loaded) => loaded switch
    {
        ConfigLoad.Loaded { Entries: var entries } => Of(entries),
        ConfigLoad.Corrupt { Corruption: var corruption } => new(UserSettings.Default, [new(corruption.Line, corruption.Message.TrimEnd('.', ' '))]),
        ConfigLoad.Unreadable { Fault: var fault } => new(UserSettings.Default, [new(null, $"it cannot be read: {fault.Detail.TrimEnd('.')}")]),
        _ => new(UserSettings.Default, []),
    };

    private static SettingsReading Of(IEnumerable<ConfigEntry> entries)
    {
        var settings = UserSettings.Default;
        var problems = new List<SettingProblem>();
        var lines = new Dictionary<string, long>();
        foreach (var entry in entries)
        {
            var setting = SettingCatalog.All.FirstOrDefault(known => known.Name == entry.Name);
            if (setting is null)
                problems.Add(new(entry.Line, $"there is no setting \"{entry.Name}\""));
            else if (!lines.TryAdd(entry.Name, entry.Line))
                problems.Add(new(entry.Line, $"\"{entry.Name}\" is set twice; the first one counts"));
            else if (setting.Take(settings, entry.Value) is { } changed)
                settings = changed;
            else
                problems.Add(new(entry.Line, $"\"{entry.Name}\" can be {setting.Values}"));
        }

        return new SettingsReading(settings, problems) { Lines = lines };
    }
}
