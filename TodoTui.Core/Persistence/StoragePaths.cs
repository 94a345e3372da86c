using System.Diagnostics.CodeAnalysis;

namespace TodoTui.Core.Persistence;

/// <summary>Where the program keeps its data, its log and what the user has set up. Absolute paths; nothing need exist yet.</summary>
/// <param name="DataDirectory">The directory of the task file.</param>
/// <param name="LogDirectory">The directory of the rolling log.</param>
/// <param name="ConfigDirectory">The directory of what the user has set up; the same one whatever tasks are opened.</param>
public sealed record StoragePaths(string DataDirectory, string LogDirectory, string ConfigDirectory)
{
    /// <summary>The environment variable that overrides the data directory.</summary>
    public const string DataDirectoryVariable = "TODOTUI_DATA_DIR";

    /// <summary>The environment variable that overrides the directory of what the user has set up.</summary>
    public const string ConfigDirectoryVariable = "TODOTUI_CONFIG_DIR";

    private const string ApplicationName = "todo-tui";

    /// <summary>The task file, <c>tasks.json</c> in the data directory.</summary>
    public string TaskFile => Path.Combine(DataDirectory, "tasks.json");

    /// <summary>What the user has set up for the lists, <c>lists.json</c> in the directory for that.</summary>
    public string ListsFile => Path.Combine(ConfigDirectory, "lists.json");

    /// <summary>How the user configures the program, <c>config.json</c> in the directory for that.</summary>
    public string ConfigFile => Path.Combine(ConfigDirectory, "config.json");

    /// <summary>The themes that the user has made, <c>themes/</c> in the directory for that.</summary>
    public string ThemesDirectory => Path.Combine(ConfigDirectory, "themes");

    /// <summary>
    /// The paths for this user and platform: Linux follows the XDG Base Directory Specification 0.8 (a relative
    /// variable is ignored), macOS uses <c>Library/Application Support</c>, Windows <c>%APPDATA%</c>.
    /// </summary>
    /// <param name="dataDirectory">The directory given on the command line; it wins over everything.</param>
    /// <param name="environment">Looks an environment variable up.</param>
    public static StoragePaths Resolve(string? dataDirectory, Func<string, string?> environment)
    {
        var chosen = NonEmpty(dataDirectory) ?? NonEmpty(environment(DataDirectoryVariable));
        var data = chosen is null ? DefaultDataDirectory(environment) : Path.GetFullPath(chosen);
        return new StoragePaths(data, LogDirectoryFor(data, environment), ConfigDirectoryFor(environment));
    }

    private static string ConfigDirectoryFor(Func<string, string?> environment) =>
        NonEmpty(environment(ConfigDirectoryVariable)) is { } chosen ? Path.GetFullPath(chosen) : DefaultConfigDirectory(environment);

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static string DefaultConfigDirectory(Func<string, string?> environment) => OperatingSystem.IsLinux()
        ? Path.Combine(XdgDirectory(environment, "XDG_CONFIG_HOME", ".config"), ApplicationName)
        : DefaultDataDirectory(environment);

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static string LogDirectoryFor(string data, Func<string, string?> environment) =>
        OperatingSystem.IsLinux() ? LinuxLogDirectory(environment) : Path.Combine(data, "log");

    [ExcludeFromCodeCoverage(Justification = "One answer for each platform")]
    private static string DefaultDataDirectory(Func<string, string?> environment)
    {
        var isXdg = !OperatingSystem.IsWindows() && !OperatingSystem.IsMacOS();
        return Path.Combine(isXdg ? XdgDirectory(environment, "XDG_DATA_HOME", ".local/share") : ApplicationData(), ApplicationName);
    }

    // On macOS this is ~/Library/Application Support.
    [ExcludeFromCodeCoverage(Justification = "Windows and macOS only")]
    private static string ApplicationData() =>
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);

    private static string LinuxLogDirectory(Func<string, string?> environment) =>
        Path.Combine(XdgDirectory(environment, "XDG_STATE_HOME", ".local/state"), ApplicationName, "log");

    private static string XdgDirectory(Func<string, string?> environment, string variable, string belowHome) =>
        NonEmpty(environment(variable)) is { } set && Path.IsPathRooted(set) ? set : Path.Combine(Home(environment), belowHome);

    // A user without HOME and without a passwd entry ends up at the root, which the initialization reports as unwritable.
    private static string Home(Func<string, string?> environment) =>
        NonEmpty(environment("HOME"))
        ?? NonEmpty(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify))
        ?? "/";

    private static string? NonEmpty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
