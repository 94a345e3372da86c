using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>A terminal that is somewhere else, or that goes away and comes back.</summary>
public sealed class ConnectionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(30);

    [Test]
    [Row("F02")]
    public void A_broken_connection_ends_the_program_and_its_tasks_are_saved()
    {
        using var data = new DataDirectory();
        using var server = new SshServer();
        using var session = new TmuxSession(home => server.CommandLine(TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path}")));
        session.WaitFor("Saved").Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("Added");
        var process = $"/proc/{TmuxSession.ProcessId(data)}";

        server.BreakConnection();

        Assert.That(Waiting.Until(() => !Directory.Exists(process), Patience, Interval), "the program is gone");
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
        using var again = TmuxSession.Open(data);
        again.WaitFor("Buy milk");
    }

    [Test]
    public void In_GNU_screen_it_goes_on_in_the_size_that_the_user_comes_back_with()
    {
        Requires.Tool("screen");
        using var data = new DataDirectory();
        using var session = TmuxSession.OpenShell();
        session.Send("mkdir -m 700 screens; export SCREENDIR=$PWD/screens; echo startup_message off > screenrc").Press("Enter");

        session.Send($"screen -U -c screenrc {TodoTuiProgram.CommandLine("$HOME", $"--data-dir {data.Path}", "TERM=screen STY=$STY")}").Press("Enter").WaitFor("Saved").Add("Buy milk");
        session.Press("Ctrl-A", "d").WaitFor("detached").Resize(100, 30).Send("screen -U -r").Press("Enter").WaitFor("Buy milk");

        session.WaitFor(_ => session.Rows[29].Contains("Saved", StringComparison.Ordinal)).Add("Read a book").Press("q").WaitFor("terminating");
        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(["Buy milk", "Read a book"]));
    }

    [Test]
    public void It_starts_and_ends_on_terminals_of_many_kinds([Values("xterm", "screen", "tmux-256color", "linux", "vt100")] string terminal)
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var session = TmuxSession.Open(data, environment: $"TERM={terminal}");

        session.WaitFor("Buy milk").Press("j", "q").WaitForExit(0);

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag"), session.Query("cursor_flag")), Is.EqualTo(("0", "0", "1")));
    }
}
