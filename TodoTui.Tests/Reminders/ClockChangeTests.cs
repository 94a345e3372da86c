using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Reminders;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Reminders;

/// <summary>The nights in which the clocks change, minute by minute, in zones on both sides of Greenwich and one that changes by half an hour.</summary>
public sealed class ClockChangeTests
{
    [TestCase("Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29 02:30", "03:00", TestName = "Berlin, forward, in the gap")]
    [TestCase("Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29 01:30", "01:30", TestName = "Berlin, forward, before the gap")]
    [TestCase("Europe/Berlin", "2026-03-29T00:00:00Z", "2026-03-29 03:10", "03:10", TestName = "Berlin, forward, after the gap")]
    [TestCase("Europe/Berlin", "2026-10-24T23:00:00Z", "2026-10-25 02:30", "02:30", TestName = "Berlin, back, in the hour that comes twice")]
    [TestCase("Europe/Berlin", "2026-10-24T23:00:00Z", "2026-10-25 03:00", "03:00", TestName = "Berlin, back, after it")]
    [TestCase("America/New_York", "2026-03-08T06:00:00Z", "2026-03-08 02:15", "03:00", TestName = "New York, forward, in the gap")]
    [TestCase("America/New_York", "2026-11-01T04:30:00Z", "2026-11-01 01:45", "01:45", TestName = "New York, back, in the hour that comes twice")]
    [TestCase("Australia/Lord_Howe", "2026-10-03T14:30:00Z", "2026-10-04 02:15", "02:30", TestName = "Lord Howe, forward, in the gap of half an hour")]
    [TestCase("Australia/Lord_Howe", "2026-04-04T13:30:00Z", "2026-04-05 01:45", "01:45", TestName = "Lord Howe, back, in the half hour that comes twice")]
    public void It_comes_once_at_its_time_on_the_wall_or_right_after_the_gap(string zone, string begin, string due, string comes)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(begin, null));
        clock.SetLocalTimeZone(TimeZoneInfo.FindSystemTimeZoneById(zone));
        var watch = new ReminderWatch();
        watch.Update(TodoSnapshot.From([Some.Item() with { Due = Some.Due(due), ReminderBefore = TimeSpan.Zero }]), null);
        watch.Begin(ReminderLog.Empty.WatchedUntil(LocalDateTime.Now(clock)), LocalDateTime.Now(clock));

        var came = new List<string>();
        for (var minute = 0; minute < 240; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            if (watch.Advance(LocalDateTime.Now(clock)).Count > 0)
                came.Add(LocalDateTime.Now(clock).Time.ToString("HH:mm", null));
        }

        Assert.That(came, Is.EqualTo(new[] { comes }));
    }
}
