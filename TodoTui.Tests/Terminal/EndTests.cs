using System.Diagnostics;
using System.Text;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The ways in which the system, and not the user, stops the program.</summary>
public sealed class EndTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(30);

    [Row("F02")]
    [TestCase("TERM", 143)]
    [TestCase("INT", 130)]
    [TestCase("HUP", 129)]
    public void A_signal_saves_and_gives_the_terminal_back(string signal, int exitCode)
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("Added");

        Shell.Run("kill", $"-{signal}", TmuxSession.ProcessId(data));
        session.WaitForExit(exitCode);

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag"), session.Query("cursor_flag")), Is.EqualTo(("0", "0", "1")));
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    [Test]
    public void Nothing_of_the_screen_is_left_behind_on_a_terminal_that_was_made_larger()
    {
        using var data = new DataDirectory();
        data.Keep([.. Enumerable.Range(1, 60).Select(number => $"Task {number:00}")]);
        using var session = TmuxSession.Open(data);

        session.Resize(120, 50).WaitFor("Task 30").Press("q").WaitForExit(0);

        Assert.That(session.Screen, Does.Not.Contain("Task").And.Not.Contain("│"));
    }

    [Test]
    [Row("F02")]
    public void A_closed_window_ends_the_program_and_its_tasks_are_saved()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("Added");
        var process = $"/proc/{TmuxSession.ProcessId(data)}";

        session.Close();

        Assert.That(Waiting.Until(() => !Directory.Exists(process), Patience, Interval), Is.True);
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    [TestCase("Ctrl-Z")]
    [TestCase("TSTP")]
    public void The_shell_gets_the_terminal_and_fg_comes_back(string stop)
    {
        using var data = new DataDirectory();
        using var session = OpenInShell(data);

        if (stop == "TSTP")
            Shell.Run("kill", "-TSTP", TmuxSession.ProcessId(data));
        else
            session.Press(stop);
        session.WaitFor("Stopped");
        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag")), Is.EqualTo(("0", "0")));
        session.Send("fg").Press("Enter").WaitFor("File  Edit").Add("Buy milk");

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag")), Is.EqualTo(("1", "1")));
    }

    [Test]
    public void Whoever_was_stopped_without_a_word_goes_on_with_its_keys_and_its_screen()
    {
        using var data = new DataDirectory();
        using var session = OpenInShell(data);
        session.Add("Buy milk");

        Shell.Run("kill", "-STOP", TmuxSession.ProcessId(data));
        session.WaitFor("Stopped").Send("fg").Press("Enter").WaitFor("File  Edit").WaitUntilGone("Stopped");

        session.Add("Pay rent").Press("q").WaitFor(screen => screen.TrimEnd().EndsWith("shell", StringComparison.Ordinal));
        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(["Buy milk", "Pay rent"]));
    }

    [Test]
    [Row("F02")]
    public void A_terminal_that_takes_nothing_more_keeps_nobody_from_saving_and_ending()
    {
        Requires.Tool("script");
        using var data = new DataDirectory();
        using var home = new TemporaryDirectory();
        using var terminal = Process.Start(new ProcessStartInfo("script", ["--quiet", "--return", "--command", "stty columns 80 rows 24; exec " + TodoTuiProgram.CommandLine(home.Path, $"--data-dir {data.Path}"), "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var start = Task.Run(() => ReadTo(terminal.StandardOutput, "Saved"));
        if (!start.Wait(Patience))
            terminal.Kill(entireProcessTree: true);
        Assert.That(start.Result, Does.EndWith("Saved"));
        var process = TmuxSession.ProcessId(data);

        // Each redraws the screen, and nobody reads it.
        terminal.StandardInput.Write("aBuy milk\r" + new string(TerminalKeys.Key("Ctrl-L")[0], 200));
        terminal.StandardInput.Flush();
        Assert.That(Waiting.Until(() => File.Exists(data.Primary), Patience, Interval), "saved although the terminal is stuck");
        Shell.Run("kill", "-TERM", process);

        Assert.That(Waiting.Until(() => HasEnded(process), Patience, Interval), "ended although the terminal is stuck");
        terminal.Kill(entireProcessTree: true);
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    // Its parent, which waits for the pipe, cannot take note of it.
    private static bool HasEnded(string process) =>
        !Directory.Exists($"/proc/{process}") || File.ReadAllText($"/proc/{process}/status").Contains("State:\tZ", StringComparison.Ordinal);

    private static string ReadTo(StreamReader reader, string end)
    {
        var seen = new StringBuilder();
        while (!seen.ToString().EndsWith(end, StringComparison.Ordinal) && reader.Read() is >= 0 and var next)
            seen.Append((char)next);
        return seen.ToString();
    }

    private static TmuxSession OpenInShell(DataDirectory data) =>
        TmuxSession.OpenShell().Send(TodoTuiProgram.CommandLine("$HOME", $"--data-dir {data.Path}")).Press("Enter").WaitFor("Saved");
}
