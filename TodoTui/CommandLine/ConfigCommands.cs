using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Themes;

namespace TodoTui.CommandLine;

/// <summary>What <c>todotui config</c> answers.</summary>
internal static class ConfigCommands
{
    /// <summary>Says where the configuration file is.</summary>
    public static int Path(string file, TextWriter output)
    {
        output.WriteLine(file);
        return ExitCode.Success;
    }

    /// <summary>Prints every setting as it is now.</summary>
    public static int Show(string file, TextWriter output)
    {
        output.Write(ConfigText.Of(SettingsReading.Of(ConfigFile.Load(file)), file));
        return ExitCode.Success;
    }

    /// <summary>Says what is wrong with a configuration file, and with the theme of the user's own that it names.</summary>
    /// <param name="asked">The file that the user names; null for the usual one, which need not be there.</param>
    /// <param name="paths">Where everything is.</param>
    /// <param name="output">Gets the answer.</param>
    public static int Check(string? asked, StoragePaths paths, TextWriter output)
    {
        var file = asked ?? paths.ConfigFile;
        var loaded = ConfigFile.Load(System.IO.Path.GetFullPath(file));
        if (loaded is ConfigLoad.Absent)
        {
            output.WriteLine(asked is null ? $"{ScreenText.Safe(file)}: there is no such file, so everything is as usual" : $"{ScreenText.Safe(file)}: there is no such file");
            return asked is null ? ExitCode.Success : ExitCode.Error;
        }

        string[] problems = [.. ConfigProblems.Of(SettingsReading.Of(loaded), file, paths).Select(found => ConfigText.Problem(found.File, found.Problem))];
        foreach (var line in problems.DefaultIfEmpty($"{ScreenText.Safe(file)}: all is well"))
            output.WriteLine(line);
        return problems.Length == 0 ? ExitCode.Success : ExitCode.Error;
    }
}
