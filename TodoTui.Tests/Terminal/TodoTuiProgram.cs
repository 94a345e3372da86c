using System.Runtime.InteropServices;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The real program, as a user starts it: the one of <c>TODOTUI_EXE</c>, or else the one that was just built.</summary>
internal static class TodoTuiProgram
{
    /// <summary>A program that needs the runtime looks for it there, wherever its home is.</summary>
    public static readonly string Runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));

    /// <summary>The executable file.</summary>
    public static string File { get; } =
        Environment.GetEnvironmentVariable("TODOTUI_EXE") ?? Path.Combine(TestContext.CurrentContext.TestDirectory, "todotui");

    /// <summary>Runs it without a terminal.</summary>
    public static (int ExitCode, string Output) Run(params string[] arguments) =>
        Shell.Try("env", [$"DOTNET_ROOT={Runtime}", File, .. arguments]);

    /// <summary>Runs it to its end on a terminal, and gives every byte that it sent there.</summary>
    public static (int ExitCode, string Output) RunOnTerminal(string home, string arguments, string terminal = "xterm-256color")
    {
        Requires.Tool("script");
        return Shell.Try("script", "--quiet", "--return", "--command", CommandLine(home, arguments, $"TERM={terminal}"), "/dev/null");
    }

    /// <summary>The line for a shell.</summary>
    /// <param name="home">The home directory, where its log goes.</param>
    /// <param name="arguments">What follows its name.</param>
    /// <param name="environment">Variables that it gets, such as <c>NO_COLOR=1</c>.</param>
    public static string CommandLine(string home, string arguments, string environment = "") =>
        // Nothing of the environment of the tests, in which the library may have been told to leave the terminal alone.
        $"env -i PATH=$PATH HOME={home} XDG_STATE_HOME={home}/state DOTNET_ROOT={Runtime} TERM=xterm-256color LC_ALL=C.UTF-8 {environment} {File} {arguments}";
}
