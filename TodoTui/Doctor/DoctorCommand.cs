using System.Runtime.InteropServices;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;

namespace TodoTui.Doctor;

/// <summary>What <c>todotui doctor</c> answers. It only looks: whatever is wrong is still so afterwards.</summary>
internal static class DoctorCommand
{
    /// <summary>Looks at everything and says what it found.</summary>
    /// <param name="paths">Where everything is.</param>
    /// <param name="terminal">What is known of the terminal.</param>
    /// <param name="output">Gets the report.</param>
    /// <returns>The exit code: an error where something is wrong.</returns>
    public static int Run(StoragePaths paths, TerminalFacts terminal, TextWriter output)
    {
        var storage = StorageInspection.Of(paths);
        var settings = SettingsReading.Of(ConfigFile.Load(paths.ConfigFile));
        Section[] sections =
        [
            new("Terminal", [.. TerminalCheck.Of(terminal, settings.Settings)]),
            new("Directories", [.. DirectoryCheck.Of(storage)]),
            new("Files", [LockCheck.Of(storage), .. FileCheck.Of(storage, paths), .. FileCheck.OfConfig(settings, paths)]),
        ];
        foreach (var line in DoctorReport.Lines(Title, sections))
            output.WriteLine(line);
        return DoctorReport.HasProblem(sections) ? ExitCode.Error : ExitCode.Success;
    }

    private static string Title =>
        $"TodoTui {ProgramVersion.Text} on {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription}";
}
