using System.ComponentModel;
using System.Diagnostics;

namespace TodoTui.Hosting;

/// <summary>A program and what goes with it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Arguments">Its arguments, each as it is.</param>
internal sealed record OutsideCommand(string File, IReadOnlyList<string> Arguments);

/// <summary>Runs programs of the user. What they are called with is no text to the shell that starts some of them.</summary>
internal static class OutsideProgram
{
    private const string Shell = "/bin/sh";

    // What ends or stops us, or the terminal, is nothing to a browser.
    private const string Apart = "trap '' HUP INT QUIT TSTP; exec \"$@\" </dev/null >/dev/null 2>&1";

    /// <summary>Runs a program on the terminal to its end.</summary>
    /// <returns>Its exit code; null when it cannot be started.</returns>
    public static async Task<int?> RunOnTerminal(OutsideCommand command)
    {
        using var process = Start(new ProcessStartInfo(command.File, command.Arguments));
        if (process is null)
            return null;
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode;
    }

    /// <summary>Starts a program that goes its own way and never touches the terminal.</summary>
    /// <returns>Whether it was started.</returns>
    public static bool StartApart(OutsideCommand command)
    {
        using var process = Start(OperatingSystem.IsWindows() ? new ProcessStartInfo(command.File, command.Arguments) { CreateNoWindow = true } : new ProcessStartInfo(Shell, ["-c", Apart, "sh", command.File, .. command.Arguments]));
        return process is not null;
    }

    /// <summary>Gives a program <paramref name="input"/> to read, away from the terminal.</summary>
    /// <returns>Whether it took it.</returns>
    public static async Task<bool> Feed(OutsideCommand command, string input)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        if (process is null)
            return false;
        try
        {
            await process.StandardInput.WriteAsync(input).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; the exit code says so.
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0;
    }

    /// <summary>Lets a program say something, away from the terminal.</summary>
    /// <returns>What it printed; null when it failed or took longer than <paramref name="limit"/>.</returns>
    public static string? Read(OutsideCommand command, TimeSpan limit)
    {
        using var process = Start(new ProcessStartInfo(command.File, command.Arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true });
        if (process is null)
            return null;
        var printed = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill();
            return null;
        }

        return process.ExitCode == 0 ? printed.GetAwaiter().GetResult() : null;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
