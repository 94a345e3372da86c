using System.Drawing;
using Microsoft.Extensions.Time.Testing;
using Terminal.Gui.Views;
using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class MinuteClockTests
{
    private readonly FakeTimeProvider _clock = Some.Clock();
    private int _ticks;

    [Test]
    public void It_ticks_once_when_a_minute_begins()
    {
        using var app = Start();

        Assert.That(TicksAfter(app, TimeSpan.FromSeconds(59)), Is.Zero);
        Assert.That(TicksAfter(app, TimeSpan.FromSeconds(1)), Is.EqualTo(1));
        Assert.That(TicksAfter(app, TimeSpan.FromSeconds(30)), Is.Zero);
    }

    [TestCase(8 * 60, TestName = "After a night of sleep")]
    [TestCase(-60, TestName = "After the clock was set back")]
    [TestCase(-60 * 24 * 400, TestName = "After the clock was set back by a year")]
    public void It_ticks_at_once_when_the_clock_jumped_and_goes_on(int minutes)
    {
        using var app = Start();

        Assert.That(TicksAfter(app, TimeSpan.FromMinutes(minutes)), Is.EqualTo(1));
        Assert.That(TicksAfter(app, TimeSpan.FromMinutes(1)), Is.EqualTo(1));
    }

    private HeadlessApp Start() => new(new Size(80, 24), (app, _) =>
    {
        var window = new Window();
        MinuteClock.Start(app, _clock, () => _ticks++);
        return window;
    });

    private int TicksAfter(HeadlessApp app, TimeSpan time)
    {
        var before = _ticks;
        app.Do(_ => _clock.AdjustTime(_clock.GetUtcNow() + time));
        app.Settle();
        return app.Read(_ => _ticks) - before;
    }
}
