using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class LocalDateTimeTests
{
    [TestCase(DateTimeKind.Utc)]
    [TestCase(DateTimeKind.Local)]
    [TestCase(DateTimeKind.Unspecified)]
    public void It_keeps_what_the_clock_showed_and_forgets_the_kind(DateTimeKind kind)
    {
        var moment = new LocalDateTime(new DateTime(2026, 12, 25, 17, 0, 0, kind));

        Assert.That(moment, Is.EqualTo(Some.Moment("2026-12-25T17:00:00")));
        Assert.That(moment.ToDateTime().Kind, Is.EqualTo(DateTimeKind.Unspecified));
    }

    [Test]
    public void It_has_a_day_and_a_time_of_day()
    {
        var moment = new LocalDateTime(new DateOnly(2026, 12, 25), new TimeOnly(17, 30));

        Assert.That(moment, Is.EqualTo(Some.Moment("2026-12-25T17:30:00")));
        Assert.That(moment.Day, Is.EqualTo(new DateOnly(2026, 12, 25)));
        Assert.That(moment.Time, Is.EqualTo(new TimeOnly(17, 30)));
    }

    [Test]
    public void Now_is_the_wall_clock_of_the_local_zone()
    {
        var clock = Some.Clock();
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("here", TimeSpan.FromMinutes(330), "here", "here"));

        Assert.That(LocalDateTime.Now(clock), Is.EqualTo(Some.Moment("2026-11-23T17:30:00")));
    }

    [Test]
    public void Now_is_cut_to_the_microsecond()
    {
        var clock = Some.Clock();
        clock.Advance(TimeSpan.FromTicks(1_234_567));

        Assert.That(LocalDateTime.Now(clock), Is.EqualTo(Some.Moment("2026-11-23T12:00:00.123456")));
    }

    [TestCase("2026-12-25T17:00:00", "2026-12-25T17:00:00.0000001", -1)]
    [TestCase("2026-12-25T17:00:00", "2026-12-25T17:00:00", 0)]
    [TestCase("2026-12-26T00:00:00", "2026-12-25T23:59:59", 1)]
    public void It_compares_by_the_wall_clock(string left, string right, int sign)
    {
        var (a, b) = (Some.Moment(left), Some.Moment(right));

        Assert.That(Math.Sign(a.CompareTo(b)), Is.EqualTo(sign));
        Assert.That((a < b, a <= b, a >= b, a > b), Is.EqualTo((sign < 0, sign <= 0, sign >= 0, sign > 0)));
    }

    [TestCase("2026-12-25T17:00:00", "2026-12-25T17:00:00")]
    [TestCase("2026-12-25T17:00:00.500", "2026-12-25T17:00:00.5")]
    [TestCase("2026-12-25T17:00:00.1234567", "2026-12-25T17:00:00.1234567")]
    public void It_is_written_without_an_offset_and_with_the_fraction_it_has(string moment, string written)
    {
        Assert.That(Some.Moment(moment).ToString(), Is.EqualTo(written));
    }
}
