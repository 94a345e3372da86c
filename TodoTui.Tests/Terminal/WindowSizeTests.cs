using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class WindowSizeTests
{
    [Test]
    public void The_screen_follows_the_window_to_every_size_and_back()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        using var session = TmuxSession.Open(data);

        session.Resize(200, 50).WaitFor(screen => LastLine(screen) == 49);
        session.Resize(60, 15).WaitFor(screen => LastLine(screen) == 14);
        session.Resize(40, 10).WaitFor(screen => LastLine(screen) == 9);
        session.Resize(20, 5).Press("j").Resize(80, 24).WaitFor(screen => LastLine(screen) == 23);

        session.Add("Read a book").WaitFor("Buy milk");
    }

    // Where the status line is, which is the last one of the screen.
    private static int LastLine(string screen) =>
        Array.FindIndex(screen.Split('\n'), line => line.Contains("Saved", StringComparison.Ordinal) && line.Contains("Add", StringComparison.Ordinal));
}
