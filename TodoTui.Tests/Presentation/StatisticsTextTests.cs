using TodoTui.Core.Query;
using TodoTui.Presentation;
using TodoTui.Tests.Screens;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

/// <summary>The statistics and their map of a year, at every width that a screen can give them.</summary>
public sealed class StatisticsTextTests
{
    private static readonly TaskStatistics Figures = TaskStatistics.Of(Some.Index([.. SomeTasks.OfABusyMonth]), Some.Now, DayOfWeek.Monday);

    [Test]
    public void No_line_is_wider_than_there_is_room([Range(38, 120)] int columns)
    {
        foreach (var glyphs in new[] { Glyphs.Unicode, Glyphs.Ascii })
        {
            var lines = new StatisticsText(Figures, columns, glyphs).Lines(Some.Now.Day, DayOfWeek.Monday);

            Assert.That(lines.Select(line => line.Spans.Sum(span => ScreenText.Columns(span.Text))), Is.All.LessThanOrEqualTo(columns));
        }
    }

    [Test]
    public void There_is_something_to_see_without_a_task_too()
    {
        var nothing = TaskStatistics.Of(new TodoIndex(), Some.Now, DayOfWeek.Monday);

        Assert.That(new StatisticsText(nothing, 78, Glyphs.Unicode).Lines(Some.Now.Day, DayOfWeek.Monday), Is.Not.Empty);
    }

    [TestCase(58, 53)]
    [TestCase(78, 53)]
    [TestCase(111, 53)]
    [TestCase(38, 33)]
    public void A_year_of_weeks_is_shown_where_it_fits(int columns, int weeks)
    {
        Assert.That(new HeatMap(Some.Now.Day, DayOfWeek.Monday, columns).Weeks, Is.EqualTo(weeks));
    }

    [Test]
    public void Every_day_of_the_year_up_to_today_has_a_sign([Values] DayOfWeek firstDayOfWeek)
    {
        var rows = new HeatMap(Some.Now.Day, firstDayOfWeek, 58).Lines(new DayLoads(), Glyphs.Unicode).Skip(1).Take(7).ToList();

        var signs = rows.Sum(row => row.Spans.Count(span => span.Text == "·"));

        Assert.That(signs, Is.EqualTo((52 * 7) + ((Some.Now.Day.DayOfWeek - firstDayOfWeek + 7) % 7) + 1));
    }

    [Test]
    public void The_map_stops_at_the_ends_of_the_calendar([Values] DayOfWeek firstDayOfWeek)
    {
        foreach (var today in new[] { DateOnly.MinValue, DateOnly.MinValue.AddDays(9), DateOnly.MaxValue })
            Assert.That(new HeatMap(today, firstDayOfWeek, 78).Lines(new DayLoads(), Glyphs.Unicode).Count(), Is.EqualTo(9));
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(3, 2)]
    [TestCase(6, 3)]
    [TestCase(7, 4)]
    [TestCase(7_000, 4)]
    public void The_more_is_done_the_darker_is_the_day(int done, int level)
    {
        Assert.That(Shade.OfDone(done), Is.EqualTo(level));
    }
}
