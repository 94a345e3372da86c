using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class DueDateTests
{
    [Test]
    public void Midnight_is_the_whole_day()
    {
        var due = new DueDate(new(2026, 12, 25), TimeOnly.MinValue);

        Assert.That(due.IsAllDay, Is.True);
        Assert.That(due, Is.EqualTo(new DueDate(new(2026, 12, 25))));
    }

    [Test]
    public void A_time_changed_to_midnight_is_the_whole_day()
    {
        var due = Some.Due("2026-12-25 17:00") with { Time = TimeOnly.MinValue };

        Assert.That(due, Is.EqualTo(Some.Due("2026-12-25")));
    }

    [TestCase("2026-12-25 17:00", "2026-12-25T16:59:59.9999999", false)]
    [TestCase("2026-12-25 17:00", "2026-12-25T17:00:00", false)]
    [TestCase("2026-12-25 17:00", "2026-12-25T17:00:00.0000001", true)]
    [TestCase("2026-12-25", "2026-12-24T23:59:59", false)]
    [TestCase("2026-12-25", "2026-12-25T00:00:00", false)]
    [TestCase("2026-12-25", "2026-12-25T23:59:59.9999999", false)]
    [TestCase("2026-12-25", "2026-12-26T00:00:00", true)]
    [TestCase("2026-12-31", "2027-01-01T00:00:00", true)]
    public void It_is_past_once_the_deadline_has_gone_by(string due, string now, bool isPast)
    {
        Assert.That(Some.Due(due).IsPast(Some.Moment(now)), Is.EqualTo(isPast));
    }

    [Test]
    public void A_whole_day_comes_after_every_time_on_that_day()
    {
        DueDate[] inOrder =
        [
            Some.Due("2026-12-24"),
            Some.Due("2026-12-25 00:01"),
            Some.Due("2026-12-25 17:00"),
            Some.Due("2026-12-25 17:00:30"),
            new(new(2026, 12, 25), TimeOnly.MaxValue),
            Some.Due("2026-12-25"),
            Some.Due("2026-12-26 00:01"),
        ];

        Assert.That(inOrder.Reverse().Order(), Is.EqualTo(inOrder));
    }

    [Test]
    public void Only_equal_dates_are_equal_in_the_order()
    {
        var wholeDay = Some.Due("2026-12-25");
        var lastMoment = new DueDate(wholeDay.Day, TimeOnly.MaxValue);

        Assert.That(wholeDay.CompareTo(Some.Due("2026-12-25")), Is.Zero);
        Assert.That(wholeDay.CompareTo(lastMoment), Is.Positive);
        Assert.That(lastMoment.CompareTo(wholeDay), Is.Negative);
    }
}
