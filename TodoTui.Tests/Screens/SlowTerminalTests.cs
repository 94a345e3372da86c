using TodoTui.Output;

namespace TodoTui.Tests.Screens;

/// <summary>A terminal that says how far it has come.</summary>
public sealed class SlowTerminalTests
{
    private const string Answer = "\e[0n";

    [Test]
    public void Pictures_are_left_out_until_it_has_caught_up()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(1_000));
        screen.Do(app => ((FrameOutput)app.Driver!.GetOutput()).KeepUpWith(app));
        screen.Type(Answer);

        var sent = Enumerable.Range(0, 40).Sum(_ => SentFor(screen, "PgDn"));
        Assert.That(sent, Is.InRange(4_000, 8_000));

        screen.Type(string.Concat(Enumerable.Repeat(Answer, 8)));
        Assert.That(screen.LastOutput, Is.Not.Empty);
        Assert.That(SentFor(screen, "k"), Is.Positive);
    }

    [Test]
    public void An_answer_is_no_key([Values("Esc", "d", "a")] string before)
    {
        using var screen = ScreenDriver.Open("One", "Two");
        screen.Do(app => ((FrameOutput)app.Driver!.GetOutput()).KeepUpWith(app));
        var picture = screen.Press(before).Text;

        Assert.That(screen.Type(Answer).Text, Is.EqualTo(picture));
    }

    [Test]
    public void An_answer_right_after_Esc_leaves_the_Esc()
    {
        using var screen = ScreenDriver.Open("One", "Two");
        screen.Do(app => ((FrameOutput)app.Driver!.GetOutput()).KeepUpWith(app));

        screen.Press("?").Type("\e" + Answer);

        Assert.That(screen.Text, Does.Not.Contain("Help (").And.Contain("Two"));
    }

    private static int SentFor(ScreenDriver screen, string key)
    {
        var before = screen.LastOutput;
        screen.Press(key);
        return screen.LastOutput == before ? 0 : screen.LastOutput.Length;
    }
}
