using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;
using TodoTui.Presentation;

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

    /// <summary>Says what is wrong with a configuration file.</summary>
    /// <param name="asked">The file that the user names; null for the usual one, which need not be there.</param>
    /// <param name="usual">The usual one.</param>
    /// <param name="output">Gets the answer.</param>
    public static int Check(string? asked, string usual, TextWriter output)
    {
        var file = asked ?? usual;
        var loaded = ConfigFile.Load(System.IO.Path.GetFullPath(file));
        if (loaded is ConfigLoad.Absent)
        {
            output.WriteLine(asked is null ? $"{ScreenText.Safe(file)}: there is no such file, so everything is as usual" : $"{ScreenText.Safe(file)}: there is no such file");
            return asked is null ? ExitCode.Success : ExitCode.Error;
        }

        var problems = SettingsReading.Of(loaded).Problems;
        foreach (var line in problems.Select(problem => ConfigText.Problem(file, problem)).DefaultIfEmpty($"{ScreenText.Safe(file)}: all is well"))
            output.WriteLine(line);
        return problems.Count == 0 ? ExitCode.Success : ExitCode.Error;
    }
}
