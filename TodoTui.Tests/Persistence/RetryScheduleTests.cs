using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Persistence;

public sealed class RetryScheduleTests
{
    [Test]
    public void The_delays_grow_to_half_a_minute()
    {
        var schedule = new RetrySchedule();

        var delays = Enumerable.Range(0, 7).Select(_ =>
        {
            schedule.MarkFailure();
            return schedule.NextDelay.TotalSeconds;
        });

        Assert.That(delays, Is.EqualTo(new[] { 1, 2, 5, 10, 30, 30, 30 }));
    }

    [Test]
    public void A_success_starts_anew()
    {
        var schedule = new RetrySchedule();
        schedule.MarkFailure();
        schedule.MarkFailure();

        schedule.MarkSuccess();

        Assert.That(schedule.Failures, Is.Zero);
        schedule.MarkFailure();
        Assert.That(schedule.NextDelay, Is.EqualTo(TimeSpan.FromSeconds(1)));
    }
}
