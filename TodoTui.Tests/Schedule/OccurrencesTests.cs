using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Schedule;

public sealed class OccurrencesTests
{
    // Of a leap year.
    private static readonly int[][] MonthEnds =
        [.. from month in Enumerable.Range(1, 12) from day in Enumerable.Range(28, 4) where day <= DateTime.DaysInMonth(2024, month) select new[] { month, day }];

    [TestCase("daily", "2026-11-23", "2026-11-24", Description = "done on the day")]
    [TestCase("daily", "2026-11-20", "2026-11-24", Description = "three days late: today is not in the future")]
    [TestCase("daily", "2026-11-26", "2026-11-27", Description = "early: the time that is done is not repeated")]
    [TestCase("daily", "2026-11-20 17:00", "2026-11-23 17:00", Description = "today's time has yet to come")]
    [TestCase("daily", "2026-11-20 09:00", "2026-11-24 09:00", Description = "today's time has passed")]
    [TestCase("daily", "2026-11-20 12:00", "2026-11-24 12:00", Description = "today's time is now")]
    [TestCase("weekly", "2026-11-23", "2026-11-30")]
    [TestCase("weekly", "2026-11-16", "2026-11-30", Description = "today would be the one, and is not in the future")]
    [TestCase("weekly", "2026-11-13", "2026-11-27")]
    [TestCase("2 weeks", "2026-11-09 17:00", "2026-11-23 17:00")]
    [TestCase("2 weeks", "2026-10-26", "2026-12-07")]
    [TestCase("monthly", "2026-01-15", "2026-12-15")]
    [TestCase("monthly", "2026-11-30", "2026-12-30")]
    [TestCase("yearly", "2019-11-24", "2026-11-24")]
    [TestCase("yearly", "2019-11-23", "2027-11-23")]
    [TestCase("every 3 days", "2026-11-22", "2026-11-25")]
    [TestCase("every 3 days", "2026-11-01", "2026-11-25")]
    [TestCase("every 3 months", "2026-01-31", "2027-01-31")]
    [TestCase("every 2 years", "2020-11-30", "2026-11-30")]
    [TestCase("every weekday", "2026-11-20", "2026-11-24")]
    [TestCase("every weekday", "2026-11-27", "2026-11-30")]
    [TestCase("every mon, thu", "2026-11-19", "2026-11-26")]
    [TestCase("every mon, thu", "2026-11-26", "2026-11-30")]
    [TestCase("every mon, thu", "2026-11-24", "2026-11-26", Description = "a day that is none of them")]
    public void The_next_time_is_the_first_in_the_future(string rule, string due, string next)
    {
        Assert.That(Next(rule, due), Is.EqualTo(Some.Due(next)));
    }

    [TestCase("weekly until 2026-11-30", "2026-11-23", "2026-11-30")]
    [TestCase("weekly until 2026-11-29", "2026-11-23", null)]
    [TestCase("daily until 2026-11-23", "2026-11-20 17:00", "2026-11-23 17:00")]
    [TestCase("daily until 2026-11-23", "2026-11-20", null)]
    [TestCase("every mon, thu until 2026-11-25", "2026-11-23", null)]
    [TestCase("daily", "9999-12-31", null)]
    [TestCase("weekly", "9999-12-26", null)]
    [TestCase("monthly", "9999-12-01", null)]
    [TestCase("yearly", "9999-01-01", null)]
    [TestCase("every mon, thu", "9999-12-30", null)]
    [TestCase("every 9999 years", "2026-11-23", null)]
    public void It_ends_with_the_rule_or_the_calendar(string rule, string due, string? next)
    {
        Assert.That(Next(rule, due), Is.EqualTo(next is null ? (DueDate?)null : Some.Due(next)));
    }

    [TestCaseSource(nameof(MonthEnds))]
    public void A_day_of_the_month_is_kept_over_months_that_are_too_short(int month, int day)
    {
        var days = Chain(Recurrence.Monthly, new(2024, month, day), times: 110);

        Assert.That(days.Select(due => due.Day), Is.EqualTo(days.Select(due => Math.Min(day, DateTime.DaysInMonth(due.Year, due.Month)))));
        Assert.That(days.Select(due => (12 * due.Year) + due.Month), Is.EqualTo(Enumerable.Range((12 * 2024) + month, 111)));
    }

    [TestCase(2024)]
    [TestCase(2096)]
    public void The_29th_of_February_waits_for_leap_years_on_the_28th(int year)
    {
        var days = Chain(Recurrence.Yearly, new(year, 2, 29), times: 8);

        Assert.That(days.Select(due => due.Year), Is.EqualTo(Enumerable.Range(year, 9)));
        Assert.That(days, Is.EqualTo(days.Select(due => new DateOnly(due.Year, 2, DateTime.IsLeapYear(due.Year) ? 29 : 28))));
    }

    [TestCase("2026-02-28", 31, 31)]
    [TestCase("2026-02-28", 29, 29)]
    [TestCase("2026-02-28", null, 28)]
    [TestCase("2028-02-28", 31, 28, Description = "not the last day: somebody has moved it")]
    [TestCase("2026-04-15", 31, 15)]
    [TestCase("2026-04-30", 30, 30)]
    [TestCase("2026-04-30", 12, 30)]
    [TestCase("2026-04-30", 99, 31)]
    public void An_anchor_counts_only_where_the_month_is_too_short_for_it(string due, int? anchor, int day)
    {
        Assert.That(Occurrences.DayOfMonth(Some.Due(due).Day, anchor), Is.EqualTo(day));
    }

    private static DueDate? Next(string rule, string due) => Occurrences.Next(Some.Rule(rule), Some.Due(due), null, Some.Now);

    // Each is done on its day.
    private static List<DateOnly> Chain(Recurrence pattern, DateOnly first, int times)
    {
        var item = Some.Item() with { Due = new DueDate(first), Recurrence = pattern };
        var days = new List<DateOnly> { first };
        for (var time = 0; time < times; time++)
        {
            item = Repetition.Next(item, new LocalDateTime(item.Due!.Value.Day, new(12, 0)), () => item.Id)!;
            days.Add(item.Due!.Value.Day);
        }

        return days;
    }
}
