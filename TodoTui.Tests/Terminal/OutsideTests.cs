using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The clipboard, the browser and the editor of a real terminal.</summary>
public sealed class OutsideTests
{
    [Test]
    public void A_terminal_that_takes_the_sequence_has_the_title()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk ☕");
        using var session = TmuxSession.Open(data).Set("set-clipboard", "on");

        session.Press("y").WaitFor("Copied \"Buy milk ☕\".").WaitForBuffer("Buy milk ☕");
    }

    [Test]
    public void Within_tmux_as_it_comes_its_buffer_has_the_title()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var session = TmuxSession.Open(data, environment: "TMUX=$TMUX");

        session.Press("y").WaitFor("Copied \"Buy milk\".").WaitForBuffer("Buy milk");
    }

    [Test]
    public void An_address_is_given_to_the_browser_as_it_is_and_the_screen_stays()
    {
        using var data = new DataDirectory();
        data.Keep("Read https://example.org/?a=1&b='$(touch oops)'.");
        using var place = new TemporaryDirectory();
        var browser = Script(place, "browser", $"echo noise; echo noise >&2; printf '%s' \"$#:$1\" > {place.File("opened.tmp")}; mv {place.File("opened.tmp")} {place.File("opened")}");
        using var session = TmuxSession.Open(data, environment: $"BROWSER={browser}");

        session.Press("o").WaitFor("Opening https://example.org");

        Assert.That(Waiting.Until(() => File.Exists(place.File("opened")), TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(30)));
        Assert.That(File.ReadAllText(place.File("opened")), Is.EqualTo("1:https://example.org/?a=1&b='$(touch"));
        Assert.That(session.Press("j").Screen, Does.Not.Contain("noise"));
    }

    [Test]
    public void The_editor_gets_every_key_and_the_screen_comes_back()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        using var session = TmuxSession.Open(data, environment: $"EDITOR={Script(place, "editor", "echo ready; read line; printf '%s\\n' \"$line\" > \"$1\"")}");
        var before = session.Screen;

        session.Press("E").WaitFor("ready");
        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag"), session.Query("cursor_flag")), Is.EqualTo(("0", "0", "1")));
        const string typed = "ddxx+++u every key qjk?";
        foreach (var key in typed)
            session.Send(key.ToString());
        session.Press("Enter").WaitFor("Changed \"Buy milk\"").WaitForSaved();

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag")), Is.EqualTo(("1", "1")));
        Assert.That(session.Press("Ctrl-L").Screen, Does.Contain("File  Edit").And.Contain(before.Split('\n')[0].TrimEnd()));
        session.Press("u").WaitFor("Undid").Press("U").WaitFor("Did again").WaitForSaved().Press("q").WaitForExit(0);
        Assert.That(data.Load().Tasks.Items.Single().Description, Is.EqualTo(typed));
    }

    [Test]
    public void A_full_screen_editor_with_arguments_has_the_terminal_to_itself()
    {
        Requires.Tool("vim");
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var session = TmuxSession.Open(data, environment: "EDITOR='vim -u NONE -N'");

        session.Press("E").WaitFor("task-1.md");
        Assert.That(session.Query("mouse_any_flag"), Is.EqualTo("0"));
        session.Send("itwo\nlines").WaitFor("lines").Press("Esc").Send(":wq\r").WaitFor("Changed \"Buy milk\"").WaitForSaved();

        session.Press("q").WaitForExit(0);
        Assert.That(data.Load().Tasks.Items.Single().Description, Is.EqualTo("two\nlines"));
    }

    [Test]
    public void Whoever_stops_the_editor_has_the_shell_and_fg_comes_back_to_it()
    {
        Requires.Tool("bash");
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        var editor = Script(place, "editor", "echo ready; read line; printf '%s\\n' \"$line\" > \"$1\"");
        using var session = new TmuxSession(home => $"env HOME={home} PS1='shell ' bash --norc -i");
        session.WaitFor("shell").Send(TodoTuiProgram.CommandLine("$HOME", $"--data-dir {data.Path}", $"EDITOR={editor}")).Press("Enter").WaitFor("Saved");

        session.Press("E").WaitFor("ready").Press("Ctrl-Z").WaitFor("Stopped");
        session.Send("fg").Press("Enter").WaitFor("todotui").Send("back again").Press("Enter").WaitFor("Changed \"Buy milk\"");

        Assert.That((session.Query("alternate_on"), session.Query("mouse_any_flag")), Is.EqualTo(("1", "1")));
        session.WaitForSaved().Press("q").WaitFor(screen => screen.TrimEnd().EndsWith("shell", StringComparison.Ordinal));
        Assert.That(data.Load().Tasks.Items.Single().Description, Is.EqualTo("back again"));
    }

    [Test]
    public void A_task_that_another_program_changes_meanwhile_can_have_both()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var place = new TemporaryDirectory();
        using var session = TmuxSession.Open(data, environment: $"EDITOR={Script(place, "editor", "echo ready; read line; printf '%s\\n' \"$line\" > \"$1\"")}");

        session.Press("E").WaitFor("ready");
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("Buy milk", "Buy oat milk", StringComparison.Ordinal));
        Assert.That(Waiting.Until(() => File.ReadAllText(data.Backup).Contains("oat", StringComparison.Ordinal), TimeSpan.FromSeconds(15), TimeSpan.FromMilliseconds(50)), "taken in while the editor runs");
        session.Send("in the blue shop").Press("Enter").WaitFor("File  Edit").WaitFor("oat");
        // The user is not asked when that program's change reaches the screen after the editor's.
        if (session.WaitFor(screen => screen.Contains("Another program", StringComparison.Ordinal) || screen.Contains("blue shop", StringComparison.Ordinal)).Screen.Contains("Another program", StringComparison.Ordinal))
            session.Click("Bring both together");

        session.WaitFor("blue shop").WaitForSaved().Press("q").WaitForExit(0);
        var item = data.Load().Tasks.Items.Single();
        Assert.That((item.Title, item.Description), Is.EqualTo(("Buy oat milk", "in the blue shop")));
    }

    private static string Script(TemporaryDirectory place, string name, string script)
    {
        File.WriteAllText(place.File(name), $"#!/bin/sh\n{script}\n");
        Shell.Run("chmod", "+x", place.File(name));
        return place.File(name);
    }
}
