using System.Diagnostics;
using System.Reflection;

namespace TodoTui.Tests.Faults;

/// <summary>The storage in a process of its own, which is told one command at a time and can be killed.</summary>
internal sealed class DriverProcess : IDisposable
{
    // Far more than any answer takes: only a test that hangs gets there.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    /// <param name="taskFile">The task file.</param>
    /// <param name="under">The command that the driver is an argument of, such as <c>strace …</c>; may be empty.</param>
    /// <param name="options">The driver's own options.</param>
    public DriverProcess(string taskFile, IEnumerable<string>? under = null, params IEnumerable<string> options)
    {
        string[] host = Program.EndsWith(".dll", StringComparison.Ordinal) ? [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet"] : [];
        string[] command = [.. under ?? [], .. host, Program, taskFile, .. options];
        _process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        // Nobody reads it to the end, and a full pipe would stop the process.
        _process.BeginErrorReadLine();
    }

    /// <summary>
    /// The driver's own file: the one of <c>TODOTUI_FAULT_DRIVER</c>, a native program that starts faster, or else the one
    /// that was just built, which the project file names.
    /// </summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("TODOTUI_FAULT_DRIVER") ?? typeof(DriverProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "FaultDriver").Value!;

    /// <summary>The process that was started: the driver itself, unless it runs under strace.</summary>
    public int Id => _process.Id;

    /// <summary>Runs all commands to the end, or to the end of the process.</summary>
    /// <returns>The answers that came.</returns>
    public static string[] Run(string taskFile, IEnumerable<string>? under, params string[] commands)
    {
        using var driver = new DriverProcess(taskFile, under);
        driver.Tell(commands);
        return driver.Finish();
    }

    /// <summary>Lets the process come to its end by itself.</summary>
    /// <returns>The answers that still came.</returns>
    public string[] Finish()
    {
        _process.StandardInput.Close();
        var answers = _process.StandardOutput.ReadToEndAsync().WaitAsync(Patience).GetAwaiter().GetResult();
        _process.WaitForExit(Patience);
        return answers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Gives one command and waits for the answer.</summary>
    /// <returns>The answer; empty when the process is gone.</returns>
    public string Ask(string command)
    {
        Tell(command);
        return Answer();
    }

    /// <summary>Gives commands without waiting.</summary>
    public void Tell(params string[] commands)
    {
        try
        {
            foreach (var command in commands)
                _process.StandardInput.WriteLine(command);
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // The process has been killed; the missing answer says so.
        }
    }

    /// <summary>Waits for the next answer.</summary>
    public string Answer() => _process.StandardOutput.ReadLineAsync().WaitAsync(Patience).GetAwaiter().GetResult() ?? "";

    /// <summary>SIGKILL, and the end of the process.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit(Patience);
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }
}
