using System.Diagnostics;

namespace TodoTui.Tests.Support;

/// <summary>Runs commands of the system.</summary>
internal static class Shell
{
    /// <summary>Goes before a command to run it as a user whom no file belongs to.</summary>
    public static readonly string[] AsNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];

    /// <summary>Runs a command that must succeed.</summary>
    public static void Run(string command, params string[] arguments)
    {
        var (exitCode, output) = Try(command, arguments);
        if (exitCode != 0)
            throw new InvalidOperationException($"{command} {string.Join(' ', arguments)}: {output}");
    }

    public static (int ExitCode, string Output) Try(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
