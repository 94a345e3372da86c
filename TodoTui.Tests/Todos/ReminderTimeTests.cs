using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class ReminderTimeTests
{
    [TestCase("2026-11-23 17:00", "01:00", "2026-11-23T16:00:00")]
    [TestCase("2026-11-23 17:00", "00:00", "2026-11-23T17:00:00")]
    [TestCase("2026-11-23 00:30", "01:00", "2026-11-22T23:30:00")]
    [TestCase("2027-01-01 09:00", "1.00:00", "2026-12-31T09:00:00")]
    [TestCase("2026-11-23", "15:00", "2026-11-23T09:00:00")]
    [TestCase("2026-11-23", "01:00", "2026-11-23T23:00:00")]
    [TestCase("2026-11-23", "00:00", "2026-11-24T00:00:00")]
    [TestCase("2026-11-23", "1.00:00", "2026-11-23T00:00:00")]
    [TestCase("2026-11-23 17:00:30.5", "00:00:30", "2026-11-23T17:00:00.5")]
    [TestCase("0001-01-01", "7.00:00", "0001-01-01T00:00:00")]
    [TestCase("9999-12-31", "00:00", "9999-12-31T23:59:59.9999999")]
    [TestCase("9999-12-31", "01:00", "9999-12-31T23:00:00")]
    public void A_reminder_counts_back_from_the_time_or_else_the_end_of_the_day(string due, string before, string moment)
    {
        Assert.That(ReminderTime.Of(Some.Due(due), TimeSpan.Parse(before, null)), Is.EqualTo(Some.Moment(moment)));
    }

    [TestCase("2026-11-23 17:00", "09:00", "08:00")]
    [TestCase("2026-11-23 17:00", "17:00", "00:00")]
    [TestCase("2026-11-23 08:00", "09:00", "-01:00")]
    [TestCase("2026-11-23", "09:00", "15:00")]
    public void A_time_on_the_day_is_so_long_before(string due, string at, string before)
    {
        Assert.That(ReminderTime.Before(Some.Due(due), TimeOnly.Parse(at, null)), Is.EqualTo(TimeSpan.Parse(before, null)));
    }

    [Test]
    public void Only_an_open_task_with_a_date_has_one()
    {
        var item = Some.Item() with { Due = Some.Due("2026-11-23 17:00"), ReminderBefore = TimeSpan.FromHours(1) };

        Assert.That(ReminderTime.Of(item), Is.EqualTo(Some.Moment("2026-11-23T16:00:00")));
        Assert.That(ReminderTime.Of(item with { IsComplete = true }), Is.Null);
        Assert.That(ReminderTime.Of(item with { Due = null }), Is.Null);
        Assert.That(ReminderTime.Of(item with { ReminderBefore = null }), Is.Null);
    }
}
