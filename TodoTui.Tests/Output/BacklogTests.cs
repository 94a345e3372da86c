using Microsoft.Extensions.Time.Testing;
using TodoTui.Output;

namespace TodoTui.Tests.Output;

/// <summary>How far a terminal is behind what was sent.</summary>
public sealed class BacklogTests
{
    private readonly FakeTimeProvider _clock = new();

    [Test]
    public void A_terminal_that_never_answered_is_not_asked_again()
    {
        var backlog = new Backlog(_clock);
        backlog.Begin();

        Assert.That(Enumerable.Range(0, 20).Select(_ => backlog.Add(1000)), Has.None.True);
        Assert.That(backlog.IsTooMuch, Is.False);
    }

    [Test]
    public void What_is_sent_waits_for_a_terminal_that_is_behind()
    {
        var backlog = Answering();

        var questions = Enumerable.Range(0, 5).Count(_ => backlog.Add(1024));

        Assert.That((questions, backlog.IsTooMuch), Is.EqualTo((5, true)));
        backlog.Answered();
        Assert.That(backlog.IsTooMuch, Is.False);
    }

    [Test]
    public void It_goes_on_when_the_terminal_has_come_to_all_of_it()
    {
        var backlog = Answering();
        backlog.Add(100_000);

        Assert.That((backlog.IsTooMuch, backlog.IsWaiting), Is.EqualTo((true, true)));
        backlog.Answered();
        Assert.That((backlog.IsTooMuch, backlog.IsWaiting), Is.EqualTo((false, false)));
    }

    [Test]
    public void A_lost_answer_holds_nothing_up_for_long_and_never_again()
    {
        var backlog = Answering();
        backlog.Add(100_000);
        _clock.Advance(TimeSpan.FromSeconds(1.9));
        Assert.That(backlog.IsTooMuch);

        _clock.Advance(TimeSpan.FromSeconds(0.2));

        Assert.That(backlog.IsTooMuch, Is.False);
        Assert.That(backlog.Add(100_000), Is.False);
    }

    private Backlog Answering()
    {
        var backlog = new Backlog(_clock);
        backlog.Begin();
        backlog.Answered();
        return backlog;
    }
}
