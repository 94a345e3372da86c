using System.CommandLine;
using System.CommandLine.Help;
using Serilog.Events;
using TodoTui.CommandLine;
using TodoTui.Configuration;

namespace TodoTui.Hosting;

/// <summary>What was said on the command line.</summary>
internal sealed record ProgramOptions
{
    private const int HelpColumns = 79;

    /// <summary>The data directory, or null for the usual one.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>The least severe events that go to the log.</summary>
    public LogEventLevel LogLevel { get; init; } = LogEventLevel.Information;

    /// <summary>Whether to look only, beside another instance.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether to leave the mouse to the terminal.</summary>
    public bool IsMouseOff { get; init; }

    /// <summary>Whether to draw with ASCII only.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Whether to write even where the file system has no locks.</summary>
    public bool MayRunUnlocked { get; init; }

    /// <summary>What is set, but for what the command line says else.</summary>
    public UserSettings Over(UserSettings settings) => IsMouseOff ? settings with { HasMouse = false } : settings;

    /// <summary>Understands the command line.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="run">Runs the program; its result is the exit code.</param>
    /// <param name="usageError">Gets what cannot be understood; its result is the exit code.</param>
    /// <param name="output">Gets the help, the version and what commands answer.</param>
    public static int Run(string[] arguments, Func<ProgramOptions, int> run, Func<IEnumerable<string>, int> usageError, TextWriter output)
    {
        var command = Tree(run, output);
        // A width of its own: asking the terminal for one would switch its keys over.
        if (command.Options.OfType<HelpOption>().Single().Action is HelpAction help)
            help.MaxWidth = HelpColumns;
        var result = command.Parse(arguments);
        // Signals are the screen's; the library's handler for them would also switch the keys of the terminal over.
        var configuration = new InvocationConfiguration { Output = output, Error = output, ProcessTerminationTimeout = null };
        return result.Errors.Count > 0 ? usageError(result.Errors.Select(error => error.Message)) : result.Invoke(configuration);
    }

    /// <summary>Everything that can be said on the command line.</summary>
    /// <param name="run">Runs the program; its result is the exit code.</param>
    /// <param name="output">Gets what commands answer.</param>
    public static RootCommand Tree(Func<ProgramOptions, int> run, TextWriter output)
    {
        var dataDirectory = new Option<string?>("--data-dir") { Description = "Keep the tasks in this directory.", HelpName = ValueSyntax.Directory };
        var logLevel = new Option<string>("--log-level") { Description = "Log events from this level on.", DefaultValueFactory = _ => nameof(LogEventLevel.Information) };
        logLevel.AcceptOnlyFromAmong(Enum.GetNames<LogEventLevel>());
        var readOnly = new Option<bool>("--read-only") { Description = "Look on while another instance works: a live view that changes nothing." };
        var noMouse = new Option<bool>("--no-mouse") { Description = "Leave the mouse to the terminal." };
        var ascii = new Option<bool>("--ascii") { Description = "Draw with ASCII only." };
        var force = new Option<bool>("--force") { Description = "Write even where the file system has no locks to keep a second instance out." };
        var command = new RootCommand("A to-do list for the terminal.") { dataDirectory, logLevel, readOnly, noMouse, ascii, force };
        foreach (var sub in new SubCommands(Environment.GetEnvironmentVariable, output).All(dataDirectory))
            command.Add(sub);
        command.SetAction(parsed => run(new ProgramOptions
        {
            DataDirectory = parsed.GetValue(dataDirectory),
            LogLevel = Enum.Parse<LogEventLevel>(parsed.GetRequiredValue(logLevel)),
            IsReadOnly = parsed.GetValue(readOnly),
            IsMouseOff = parsed.GetValue(noMouse),
            IsAscii = parsed.GetValue(ascii),
            MayRunUnlocked = parsed.GetValue(force),
        }));
        return command;
    }
}
