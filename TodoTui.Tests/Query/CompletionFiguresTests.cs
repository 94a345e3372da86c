using System.Globalization;
using TodoTui.Core.Query;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class CompletionFiguresTests
{
    [TestCase("", 0, 0)]
    [TestCase("2026-11-23", 1, 1)]
    [TestCase("2026-11-22", 1, 1, Description = "today is not over")]
    [TestCase("2026-11-21", 0, 1)]
    [TestCase("2026-11-21 2026-11-22", 2, 2)]
    [TestCase("2026-11-21 2026-11-23", 1, 1)]
    [TestCase("2026-11-21 2026-11-22 2026-11-22 2026-11-23", 3, 3)]
    [TestCase("2026-11-23 2025-12-30 2025-12-31 2026-01-01", 1, 3, Description = "over a year's end")]
    [TestCase("2024-02-28 2024-02-29 2024-03-01", 0, 3, Description = "over a leap day")]
    [TestCase("2025-02-28 2025-03-01", 0, 2, Description = "no leap day")]
    [TestCase("2026-11-24 2026-11-25 2026-11-26", 0, 0, Description = "completed in the future")]
    [TestCase("2026-11-22 2026-11-23 2026-11-24", 2, 2)]
    [TestCase("0001-01-01 0001-01-02", 0, 2)]
    [TestCase("9999-12-31", 0, 0)]
    public void A_streak_is_days_in_a_row_with_something_done(string days, int current, int longest)
    {
        var figures = On(days, "2026-11-23");

        Assert.That((figures.CurrentStreak, figures.LongestStreak), Is.EqualTo((current, longest)));
    }

    [TestCase("0001-01-01 0001-01-02", "0001-01-02", 2)]
    [TestCase("0001-01-01", "0001-01-01", 1)]
    [TestCase("9999-12-30 9999-12-31", "9999-12-31", 2)]
    [TestCase("2028-02-28 2028-02-29", "2028-03-01", 2)]
    [TestCase("2026-12-30 2026-12-31 2027-01-01", "2027-01-01", 3)]
    public void A_streak_goes_over_every_end(string days, string today, int current)
    {
        Assert.That(On(days, today).CurrentStreak, Is.EqualTo(current));
    }

    [TestCase(DayOfWeek.Monday, 1)]
    [TestCase(DayOfWeek.Sunday, 3)]
    [TestCase(DayOfWeek.Saturday, 4)]
    [TestCase(DayOfWeek.Tuesday, 7)]
    public void The_week_begins_where_the_user_says(DayOfWeek firstDayOfWeek, int done)
    {
        // Today is a Monday.
        var figures = On("2026-11-23 2026-11-22 2026-11-22 2026-11-21 2026-11-20 2026-11-18 2026-11-17 2026-11-16", "2026-11-23", firstDayOfWeek);

        Assert.That(figures.ThisWeek, Is.EqualTo(done));
    }

    [Test]
    public void What_is_done_today_and_on_average()
    {
        // The day 83 days ago is the first of twelve weeks.
        var figures = On("2026-11-23 2026-11-23 2026-09-01 2026-08-31", "2026-11-23");

        Assert.That((figures.Today, figures.AverageAWeek), Is.EqualTo((2, 3 / 12.0)));
    }

    private static CompletionFigures On(string days, string today, DayOfWeek firstDayOfWeek = DayOfWeek.Monday)
    {
        var done = days.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(day => Some.Item() with { IsComplete = true, Completed = Some.Moment(day + "T10:00:00") });
        return CompletionFigures.Of(DayLoads.Of(done), DateOnly.Parse(today, CultureInfo.InvariantCulture), firstDayOfWeek);
    }
}
