using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>A terminal of its own, with a server of its own, in which the real program runs.</summary>
internal sealed class TmuxSession : IDisposable
{
    /// <summary>Goes before the exit code when the program has ended.</summary>
    public const string Exit = "EXIT ";

    // Far more than anything takes: only a test that hangs gets there.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(30);

    private readonly TemporaryDirectory _place = new();

    /// <param name="command">Gets the home directory, returns the line that the shell runs.</param>
    /// <param name="columns">The columns of the terminal.</param>
    /// <param name="rows">The rows of the terminal.</param>
    public TmuxSession(Func<string, string> command, int columns = 80, int rows = 24)
    {
        Requires.Tool("tmux");
        // The pane stays when the program ends, so that its last words can be read.
        Tmux("-f", "/dev/null", "new-session", "-d", "-x", $"{columns}", "-y", $"{rows}", "-c", _place.Path, $"{command(_place.Path)}; echo {Exit}$?; exec cat");
    }

    /// <summary>The characters on the screen.</summary>
    public string Screen => Tmux("capture-pane", "-p");

    /// <summary>The characters on the screen with the sequences that colour them.</summary>
    public string ColoredScreen => Tmux("capture-pane", "-p", "-e");

    public string[] Rows => Screen.Split('\n');

    /// <summary>Starts the program and waits until it is ready for keys.</summary>
    public static TmuxSession Open(DataDirectory data, string options = "", string environment = "", string ready = "Saved")
    {
        var session = new TmuxSession(home => TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path} {options}", environment));
        try
        {
            return session.WaitFor(ready);
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    /// <summary>Starts a shell, and waits until it is ready.</summary>
    public static TmuxSession OpenShell()
    {
        Requires.Tool("bash");
        return new TmuxSession(home => $"env HOME={home} PS1='shell ' bash --norc -i").WaitFor("shell");
    }

    /// <summary>Presses keys, by the names of <see cref="TerminalKeys"/>.</summary>
    public TmuxSession Press(params string[] keys) => Send(string.Concat(keys.Select(TerminalKeys.Key)));

    /// <summary>Sends text as it is.</summary>
    public TmuxSession Send(string text)
    {
        Tmux("send-keys", "-l", "--", text);
        return this;
    }

    /// <summary>Clicks on the first place where the screen says <paramref name="text"/>.</summary>
    public TmuxSession Click(string text)
    {
        var (column, row) = Find(text);
        return Send(TerminalKeys.Click(column, row));
    }

    /// <summary>Clicks twice, fast.</summary>
    public TmuxSession DoubleClick(string text)
    {
        var (column, row) = Find(text);
        return Send(TerminalKeys.Click(column, row) + TerminalKeys.Click(column, row));
    }

    /// <summary>Turns the wheel one notch over that text.</summary>
    public TmuxSession Wheel(string text, bool isDown)
    {
        var (column, row) = Find(text);
        return Send(TerminalKeys.Wheel(column, row, isDown));
    }

    /// <summary>Adds a task in the line for it, and waits until it is saved.</summary>
    public TmuxSession Add(string title)
    {
        Press("a").WaitFor("Add:");
        // The second Enter closes the line.
        Send(title).Press("Enter", "Enter").WaitFor("Added").WaitUntilGone("Add:");
        return WaitForSaved();
    }

    public TmuxSession Resize(int columns, int rows)
    {
        Tmux("resize-window", "-x", $"{columns}", "-y", $"{rows}");
        return this;
    }

    /// <summary>What tmux knows, such as <c>alternate_on</c>.</summary>
    public string Query(string variable) => Tmux("display-message", "-p", $"#{{{variable}}}").Trim();

    /// <summary>Sets an option of tmux.</summary>
    public TmuxSession Set(string option, string value)
    {
        Tmux("set-option", "-g", option, value);
        return this;
    }

    /// <summary>Waits until tmux would paste <paramref name="text"/>.</summary>
    public TmuxSession WaitForBuffer(string text)
    {
        Assert.That(Waiting.Until(() => Shell.Try("tmux", "-S", Socket, "show-buffer").Output == text, Patience, Interval), $"waited for \"{text}\" in the buffer");
        return this;
    }

    /// <summary>Closes the terminal, as its window is closed.</summary>
    public void Close() => Tmux("kill-server");

    public TmuxSession WaitFor(string text) => WaitFor(screen => screen.Contains(text, StringComparison.Ordinal), text);

    /// <summary>Waits until a change has reached the disk.</summary>
    public TmuxSession WaitForSaved() => WaitFor(screen => Regex.IsMatch(screen, "Saved (again )?[0-9]{2}:[0-9]{2}"));

    /// <summary>Waits for the end of the program.</summary>
    public TmuxSession WaitForExit(int code) => WaitFor(screen => Regex.IsMatch(screen, $"{Exit}{code}\\b"), $"{Exit}{code}");

    /// <summary>Waits until the screen is so; the last screen is in the message when that never happens.</summary>
    public TmuxSession WaitFor(Func<string, bool> isSo, [CallerArgumentExpression(nameof(isSo))] string? what = null)
    {
        var screen = "";
        if (!Waiting.Until(() => isSo(screen = Screen), Patience, Interval))
            throw new AssertionException($"waited for {what}; the screen is\n{screen}");
        return this;
    }

    public TmuxSession WaitUntilGone(string text) => WaitFor(screen => !screen.Contains(text, StringComparison.Ordinal), $"no {text}");

    /// <summary>Ends the program as the system does when it runs out of memory.</summary>
    public void Kill(DataDirectory data)
    {
        Shell.Run("kill", "-KILL", ProcessId(data));
        WaitForExit(137);
    }

    /// <summary>The process that holds the task file. The runtime would not open a file that another process has locked.</summary>
    public static string ProcessId(DataDirectory data) => Shell.Try("sed", "-n", "s/^pid //p", data.Lock).Output.Trim();

    public void Dispose()
    {
        // At once, or the program would go on to save in a directory that is being removed.
        var (exitCode, pane) = Shell.Try("tmux", "-S", Socket, "display-message", "-p", "#{pane_pid}");
        if (exitCode == 0)
            Shell.Try("pkill", "-KILL", "--session", pane.Trim());
        Shell.Try("tmux", "-S", Socket, "kill-server");
        _place.Dispose();
    }

    private string Socket => _place.File("tmux");

    private (int Column, int Row) Find(string text)
    {
        var rows = Rows;
        var row = Array.FindIndex(rows, line => line.Contains(text, StringComparison.Ordinal));
        Assert.That(row, Is.Not.Negative, $"\"{text}\" is not on the screen\n{string.Join('\n', rows)}");
        return (rows[row].IndexOf(text, StringComparison.Ordinal), row);
    }

    private string Tmux(params string[] arguments)
    {
        var (exitCode, output) = Shell.Try("env", ["-u", "TMUX", "LC_ALL=C.UTF-8", "tmux", "-u", "-S", Socket, .. arguments]);
        return exitCode == 0 ? output : throw new InvalidOperationException($"tmux {string.Join(' ', arguments)}: {output}");
    }
}
