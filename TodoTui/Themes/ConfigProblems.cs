using TodoTui.Configuration;
using TodoTui.Core.Persistence;

namespace TodoTui.Themes;

/// <summary>What is wrong with a configuration, and with the theme of the user's own that it names.</summary>
internal static class ConfigProblems
{
    /// <summary>What is wrong and in which file, in the order of the files.</summary>
    /// <param name="reading">The configuration.</param>
    /// <param name="file">Its file.</param>
    /// <param name="paths">Where everything else is.</param>
    public static IEnumerable<(string File, SettingProblem Problem)> Of(SettingsReading reading, string file, StoragePaths paths)
    {
        var appearance = Appearance.Of(isAscii: false, reading, paths, environment: _ => null) with { ConfigFile = file };
        var (themeFile, themeProblems) = appearance.Problems;
        var found = reading.Problems.Select(problem => (File: file, Problem: problem)).Concat(themeProblems.Select(problem => (File: themeFile, Problem: problem)));
        // A theme that does not exist is a mistake of the configuration.
        return found.OrderBy(one => one.File != file).ThenBy(one => one.Problem.Line);
    }
}
