using System.Text;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>What goes to the terminal: little, and nothing that a title could smuggle in.</summary>
public sealed class DrawingTests
{
    [TestCase(80, 24, 250)]
    [TestCase(200, 50, 500)]
    public void A_step_down_sends_a_few_bytes(int columns, int rows, int budget)
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(1_000), columns, rows);
        screen.Press("Down", "Down");

        screen.Press("Down");

        Assert.That(Encoding.UTF8.GetByteCount(screen.LastOutput), Is.InRange(1, budget));
    }

    [Test]
    public void After_any_keys_the_screen_shows_what_drawing_it_anew_shows([Values(1, 2, 3)] int seed)
    {
        string[] keys = ["j", "k", "G", "x", "p", "a", "A", "?", "/", "t", "Enter", "Esc", "Esc", "Tab", "Down", "Up", "PgDn", "Del", "u", "U", "S", "1", "3", "4", "Alt-t", "m", "F10", "Right", "日", "é", "c", "l", "w"];
        var random = new Random(seed);
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        for (var step = 0; step < 120; step++)
            screen.Press(keys[random.Next(keys.Length)]);
        var picture = screen.Picture;
        screen.DrawAnew();

        screen.MustShow(picture);
    }

    [Test]
    public void Control_characters_in_a_task_are_made_visible_or_left_out()
    {
        var hostile = Some.Item(1, "a\e]0;pwned\ab\u202Ec\u009b2Jd") with { Description = "x\e[2Jy\u2066z", Tags = ["t\e[1m"] };
        using var screen = ScreenDriver.Open([hostile]);

        Assert.That(screen.Text, Does.Contain("a␛]0;pwned␇bc2Jd"));
        Assert.That(screen.LastOutput, Has.None.AnyOf('\a', '\u202E', '\u009b', '\u2066'));
    }
}
