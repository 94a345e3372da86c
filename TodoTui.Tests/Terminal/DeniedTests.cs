using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>What the system denies the program, and what the program does all the same.</summary>
public sealed class DeniedTests
{
    [Test]
    [Row("F59")]
    public void With_a_full_disk_for_the_log_everything_goes_on()
    {
        using var disk = new TemporaryMount("size=64k");
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data, "--log-level Debug", $"XDG_STATE_HOME={disk.Path}");
        disk.FillUp();

        session.Add("Buy milk").Add("Read a book").Press("q").WaitForExit(0);

        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(["Buy milk", "Read a book"]));
    }

    [Test]
    [Row("F30")]
    public void Without_a_watch_of_the_system_changes_from_outside_are_noticed_all_the_same()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var session = TmuxSession.Open(data, environment: "strace -f --seccomp-bpf -qq -o /dev/null -e trace=inotify_init1 -e inject=inotify_init1:error=EMFILE");
        session.WaitFor("Buy milk");

        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("Buy milk", "Buy oat milk"));

        session.WaitFor("Buy oat milk").Press("q").WaitForExit(0);
    }

    [Test]
    [Row("F32")]
    public void A_user_without_a_home_works_in_memory_and_learns_of_the_option()
    {
        Requires.StartableByNobody(TodoTuiProgram.File);
        using var session = new TmuxSession(_ => $"setpriv --reuid=12345 --regid=12345 --clear-groups env -i PATH=$PATH DOTNET_ROOT={TodoTuiProgram.Runtime} TERM=xterm-256color LC_ALL=C.UTF-8 {TodoTuiProgram.File}");

        session.WaitFor("Tasks are in memory only").WaitFor("permission denied").WaitFor("--data-dir").Press("Enter").WaitUntilGone("in memory only");

        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("NOT SAVED: permission denied, retrying");
    }

    [Test]
    [Row("F55")]
    public void What_would_act_on_the_terminal_is_shown_and_kept()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("Buy milk", "\\u001b[31mBuy \\u0007milk"));

        using var session = TmuxSession.Open(data);

        session.WaitFor("␛[31mBuy ␇milk").Press("Space").WaitForSaved().Press("q").WaitForExit(0);
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("\e[31mBuy \amilk"));
    }

    [Test]
    [Row("F17")]
    [Row("F59")]
    public void A_limit_on_the_size_of_files_is_told_and_kills_nobody()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        var title = new string('x', 300);
        using var session = new TmuxSession(home =>
            $"bash -c 'ulimit -f 1; exec {TodoTuiProgram.CommandLine(home, $"--log-level Debug --data-dir {data.Path}", "DOTNET_EnableWriteXorExecute=0")}'");
        session.WaitFor("Buy milk");

        foreach (var _ in Enumerable.Range(0, 3))
            session.Press("a").WaitFor("Add:").Send(title).Press("Enter", "Enter").WaitFor("Added");
        session.WaitFor("NOT SAVED: file too large");
        session.Press("q").WaitFor("ulimit -f").Click("Quit and lose");

        session.WaitFor(TmuxSession.Exit + "1");
        Assert.That(data.Load().Tasks.Count, Is.GreaterThanOrEqualTo(1));
    }
}
