using TodoTui.Commands;
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

/// <summary>What is wrong in a file of the configuration.</summary>
/// <param name="File">The file.</param>
/// <param name="Problems">What is wrong, in its order; none when all is well.</param>
internal sealed record FileProblems(string File, IReadOnlyList<SettingProblem> Problems);

/// <summary>What a configuration file means.</summary>
/// <param name="Settings">The settings; where something is wrong, as usual.</param>
/// <param name="Problems">What is wrong, in the order of the file.</param>
internal sealed record SettingsReading(UserSettings Settings, IReadOnlyList<SettingProblem> Problems)
{
    /// <summary>The command table with the keys that are set.</summary>
    public IReadOnlyList<UserCommand> Commands { get; private init; } = CommandCatalog.Default;

    /// <summary>The line of each setting that is there, from 1.</summary>
    public IReadOnlyDictionary<string, long> Lines { get; private init; } = new Dictionary<string, long>();

    /// <summary>What was read.</summary>
    public ConfigLoad Source { get; private init; } = new ConfigLoad.Absent();

    /// <summary>Whether there is a file that cannot be understood at all.</summary>
    public bool IsBroken => Source is ConfigLoad.Corrupt or ConfigLoad.Unreadable;

    /// <summary>Understands a configuration.</summary>
    public static SettingsReading Of(ConfigLoad loaded) => MeaningOf(loaded) with { Source = loaded };

    private static SettingsReading MeaningOf(ConfigLoad loaded) => loaded switch
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
            SettingProblem? problem = null;
            if (lines.TryAdd(entry.Name, entry.Line))
                (settings, problem) = Take(settings, entry);
            else
                problem = new(entry.Line, $"\"{entry.Name}\" is set twice; the first one counts");
            problems.AddRange(problem is null ? [] : [problem]);
        }

        var (commands, clashes) = KeyBindings.Apply(CommandCatalog.Default, settings.Keys);
        return new SettingsReading(settings, [.. problems.Concat(clashes).OrderBy(problem => problem.Line)]) { Commands = commands, Lines = lines };
    }

    private static (UserSettings Settings, SettingProblem? Problem) Take(UserSettings settings, ConfigEntry entry)
    {
        if (SettingCatalog.All.FirstOrDefault(known => known.Name == entry.Name) is { } setting)
            return setting.Take(settings, entry.Value) is { } changed ? (changed, null) : (settings, new(entry.Line, $"\"{entry.Name}\" can be {setting.Values}"));
        if (!entry.Name.StartsWith(KeySettingsReader.Group, StringComparison.Ordinal))
            return (settings, new(entry.Line, $"there is no setting \"{entry.Name}\""));
        var (keys, problem) = KeySettingsReader.Read(entry);
        return (keys is null ? settings : settings with { Keys = settings.Keys with { Own = [.. settings.Keys.Own, keys] } }, problem);
    }
}
