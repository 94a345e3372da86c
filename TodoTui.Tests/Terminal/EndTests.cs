using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The ways in which the system, and not the user, stops the program.</summary>
public sealed class EndTests
{
    [TestCase("TERM", 143)]
    [TestCase("INT", 130)]
    public void A_signal_saves_and_gives_the_terminal_back(string signal, int exitCode)
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter").WaitFor("Added");

        Shell.Run("kill", $"-{signal}", TmuxSession.ProcessId(data));
        session.WaitForExit(exitCode);

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag"), session.Query("cursor_flag")), Is.EqualTo(("0", "0", "1")));
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    [Test]
    public void A_closed_window_ends_the_program_and_its_tasks_are_saved()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter").WaitFor("Added");
        var process = $"/proc/{TmuxSession.ProcessId(data)}";

        session.Close();

        Assert.That(Waiting.Until(() => !Directory.Exists(process), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(30)), Is.True);
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    [Test]
    public void The_shell_gets_the_terminal_and_fg_comes_back()
    {
        Requires.Tool("bash");
        using var data = new DataDirectory();
        using var session = new TmuxSession(home => $"env HOME={home} PS1='shell ' bash --norc -i");
        session.WaitFor("shell").Send(TodoTuiProgram.CommandLine("$HOME", $"--data-dir {data.Path}")).Press("Enter").WaitFor("Saved");

        session.Press("Ctrl-Z").WaitFor("Stopped");
        Assert.That(session.Query("alternate_on"), Is.EqualTo("0"));
        session.Send("fg").Press("Enter").WaitFor("File  Edit").Add("Buy milk");

        Assert.That(session.Query("alternate_on"), Is.EqualTo("1"));
    }
}
