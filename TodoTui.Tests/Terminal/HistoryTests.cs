using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>Undo outlives the program.</summary>
public sealed class HistoryTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(30);

    [Test]
    public void After_a_kill_everything_can_be_undone_and_done_again()
    {
        using var data = new DataDirectory();
        data.Keep("Read a book");
        using (var first = TmuxSession.Open(data))
        {
            first.Add("Buy milk");
            first.Press("e").WaitFor("Edit the task").Send("!").Press("Ctrl-S").WaitFor("Changed").WaitForSaved();
            first.Press("d", "d").WaitFor("Deleted").WaitForSaved();
            WaitForHistory(data, "delete \\\"Buy milk!\\\"");
            first.Kill(data);
        }

        using var second = TmuxSession.Open(data);
        second.WaitUntilGone("Buy milk");
        UndoOnceRead(second, "Undid: delete \"Buy milk!\"").WaitFor("M Buy milk!");
        second.Press("u").WaitFor("Undid: edit").WaitFor("M Buy milk ");
        second.Press("u").WaitFor("Undid: add \"Buy milk\"").WaitFor("1 of 1");
        second.Press("u").WaitFor("nothing to undo");
        second.Press("H").WaitFor("before all of these").Press("g", "Enter").WaitFor("Did 3 changes again");
    }

    [Test]
    public void A_signal_lets_the_history_reach_the_disk()
    {
        using var data = new DataDirectory();
        data.Keep("Read a book");
        using (var first = TmuxSession.Open(data))
        {
            first.Press("Space").WaitFor("Done:");
            Shell.Run("kill", "-TERM", TmuxSession.ProcessId(data));
            first.WaitForExit(143);
        }

        using var second = TmuxSession.Open(data);
        UndoOnceRead(second, "Undid: complete \"Read a book\"");
    }

    // The history is read once the screen is there, which nothing tells; until then there is nothing to undo.
    private static TmuxSession UndoOnceRead(TmuxSession session, string undone)
    {
        const string tooEarly = "There is nothing to undo.";
        var isUndone = Waiting.Until(() =>
        {
            session.Press("u").WaitFor(screen => screen.Contains(undone, StringComparison.Ordinal) || screen.Contains(tooEarly, StringComparison.Ordinal));
            if (!session.Screen.Contains(tooEarly, StringComparison.Ordinal))
                return true;
            session.Press("Esc").WaitUntilGone(tooEarly);
            return false;
        }, Patience, Interval);
        Assert.That(isUndone, session.Screen);
        return session;
    }

    private static void WaitForHistory(DataDirectory data, string text)
    {
        var path = data.File("tasks.json.history");
        Assert.That(Waiting.Until(() => File.Exists(path) && File.ReadAllText(path).Contains(text, StringComparison.Ordinal), Patience, Interval));
    }
}
