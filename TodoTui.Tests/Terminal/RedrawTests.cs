using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>What the real program has left on the screen after any keys, against the whole screen drawn again.</summary>
public sealed class RedrawTests
{
    private const int Rounds = 10;
    private const int Steps = 20;

    // Nothing that asks before it closes, and nothing that leaves the program.
    private static readonly string[] Keys =
    [
        "j", "k", "G", "g", "PgDn", "PgUp", "Ctrl-D", "Ctrl-U", "Down", "Up", "Tab", "Shift-Tab", "h", "l", "x", "p", "+", "v", "V", "d", "u", "U", ".",
        "t", ">", "<", "r", "a", "f", "/", "s", "S", "#", "T", "c", "w", "C", "H", "?", "1", "2", "3", "4", "5", "6", "7", "Enter", "Ctrl-C", "Ctrl-C", "Ctrl-C",
    ];

    [Test]
    public void After_any_keys_the_screen_is_what_drawing_it_again_shows([Values(1, 2)] int seed)
    {
        var random = new Random(seed);
        using var data = new DataDirectory();
        data.Keep([.. SomeTitles(), .. Enumerable.Range(1, 40).Select(number => $"Task {number:00}")]);
        using var session = TmuxSession.Open(data);
        for (var round = 1; round <= Rounds; round++)
        {
            var keys = Enumerable.Range(0, Steps).Select(_ => Keys[random.Next(Keys.Length)]).ToArray();
            session.Press(keys).Press([.. Enumerable.Repeat("Ctrl-C", 6)]);
            // A mark on the screen that comes after everything else.
            session.Press("/").Send($"-mark{round}").Press("Enter").WaitFor($"/-mark{round}");
            var shown = Settled(session);

            session.Press("Ctrl-L");

            Assert.That(Settled(session), Is.EqualTo(shown), $"seed {seed}, round {round}: {string.Join(' ', keys)}");
        }
    }

    private static string[] SomeTitles() => ["週末の買い物リストを作る", "Dinner 👨‍👩‍👧 with cake 🎂", "Re\u0301sume\u0301 u\u0308berarbeiten", "ส่งพัสดุ 🇹🇭", "تحديث الوثائق"];

    // A chord that waits shows itself: what was before it has been done.
    private static IReadOnlyList<string> Settled(TmuxSession session)
    {
        session.Press("s").WaitFor("s…").Press("Ctrl-C").WaitUntilGone("s…");
        return ShownRow.Captured(session.ColoredScreen.Split('\n'));
    }
}
