using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class CalendarWeekTests
{
    [TestCase("2026-11-26", DayOfWeek.Monday, "2026-11-23")]
    [TestCase("2026-11-26", DayOfWeek.Sunday, "2026-11-22")]
    [TestCase("2026-11-26", DayOfWeek.Thursday, "2026-11-26")]
    [TestCase("2027-01-01", DayOfWeek.Monday, "2026-12-28")]
    [TestCase("2028-03-01", DayOfWeek.Saturday, "2028-02-26")]
    public void A_week_begins_where_the_user_says(string day, DayOfWeek firstDayOfWeek, string first)
    {
        var week = CalendarWeek.Of(Day(day), firstDayOfWeek);

        Assert.That(week[0], Is.EqualTo(Day(first)));
        Assert.That(week.Days.Count(), Is.EqualTo(7));
        Assert.That(week.Days, Does.Contain(Day(day)));
    }

    [Test]
    public void A_later_week_is_seven_days_later_each()
    {
        Assert.That(CalendarWeek.Of(Day("2026-11-26"), DayOfWeek.Monday).Later(-2)[6], Is.EqualTo(Day("2026-11-15")));
    }

    [Test]
    public void At_the_ends_of_the_calendar_days_are_missing([Values] DayOfWeek firstDayOfWeek)
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue })
        {
            var week = CalendarWeek.Of(day, firstDayOfWeek);

            Assert.That(week.Days, Does.Contain(day));
            Assert.That(week.Later(-1).Days.Concat(week.Later(1).Days).Count(), Is.LessThanOrEqualTo(7));
        }
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
