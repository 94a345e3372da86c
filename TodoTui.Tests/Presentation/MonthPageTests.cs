using System.Globalization;
using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

internal sealed class MonthPageTests
{
    [TestCase("2026-11-26", DayOfWeek.Monday, "2026-10-26")]
    [TestCase("2026-11-26", DayOfWeek.Sunday, "2026-11-01")]
    [TestCase("2026-11-26", DayOfWeek.Saturday, "2026-10-31")]
    [TestCase("2027-02-14", DayOfWeek.Monday, "2027-02-01")]
    [TestCase("2028-02-29", DayOfWeek.Monday, "2028-01-31")]
    public void The_first_week_is_the_one_with_the_first_of_the_month(string day, DayOfWeek firstDayOfWeek, string expected) =>
        Assert.That(MonthPage.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture), firstDayOfWeek).DayAt(0, 0), Is.EqualTo(DateOnly.Parse(expected, CultureInfo.InvariantCulture)));

    [Test]
    public void Every_day_of_every_month_is_on_its_page([Values] DayOfWeek firstDayOfWeek)
    {
        for (var first = new DateOnly(2024, 1, 1); first.Year < 2033; first = first.AddMonths(1))
        {
            var page = MonthPage.Of(first, firstDayOfWeek);
            var days = Enumerable.Range(0, MonthPage.Weeks * MonthPage.Days).Select(cell => page.DayAt(cell / MonthPage.Days, cell % MonthPage.Days)!.Value).ToArray();
            Assert.That(days[0].DayOfWeek, Is.EqualTo(firstDayOfWeek));
            Assert.That(days.Count(page.IsOfMonth), Is.EqualTo(DateTime.DaysInMonth(first.Year, first.Month)));
        }
    }

    [Test]
    public void The_week_begins_where_the_user_says() =>
        Assert.That(MonthPage.Of(default, DayOfWeek.Saturday).Weekdays, Is.EqualTo(new[] { DayOfWeek.Saturday, DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday }));

    [Test]
    public void Before_the_first_and_after_the_last_day_of_the_calendar_there_is_none()
    {
        Assert.That(MonthPage.Of(DateOnly.MinValue, DayOfWeek.Sunday).DayAt(0, 0), Is.Null);
        Assert.That(MonthPage.Of(DateOnly.MaxValue, DayOfWeek.Sunday).DayAt(5, 6), Is.Null);
    }
}
