using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Schedule;

/// <summary>A task of every day, done every day of a year, where clocks are put forward and back.</summary>
public sealed class ClockChangeTests
{
    [Test]
    public void The_time_on_the_wall_stays_whatever_the_zone(
        [Values("America/New_York", "Europe/Berlin", "Australia/Lord_Howe")] string zone,
        [Values("00:30", "01:45", "02:15", "02:30", "09:00", "23:59")] string time,
        [Values("00:00", "02:20", "12:00")] string doneAt)
    {
        var place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        Assert.That(place.SupportsDaylightSavingTime);
        var (due, done) = (TimeOnly.Parse(time, null), TimeOnly.Parse(doneAt, null));
        var clock = new FakeTimeProvider();
        clock.SetLocalTimeZone(place);
        var store = new TodoStore(clock);
        var first = new DateOnly(2026, 1, 1);
        store.Add(new TodoDraft { Title = "Stretch", Due = new DueDate(first, due), Recurrence = Recurrence.Daily });

        for (var day = first; day < first.AddYears(1); day = day.AddDays(1))
        {
            clock.SetUtcNow(Moment(day, done, place));
            var open = store.Snapshot.Items.Single(item => !item.IsComplete);
            Assert.That(open.Due, Is.EqualTo(new DueDate(day, due)));
            store.Complete(open.Id);
        }
    }

    // In the hour that is left out it is the first moment after it.
    private static DateTimeOffset Moment(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }
}
