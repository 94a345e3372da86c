using TodoTui.Core.Query;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query.Filter;

public sealed class TodoFilterTests
{
    [TestCase("", "", "")]
    [TestCase("", "a", "a")]
    [TestCase("a b", "c", "a b c")]
    [TestCase("a | b", "c", "(a | b) c")]
    [TestCase("-a", "#b", "-a #b")]
    public void Filters_are_joined_as_their_terms(string first, string second, string joined)
    {
        Assert.That($"{TodoFilter.And(Filter(first), Filter(second))}", Is.EqualTo(joined));
    }

    [TestCase("a | b", "c", "a | b | c")]
    [TestCase("a b", "c", "a b | c")]
    [TestCase("a", "", "", Description = "everything, or a")]
    public void Either_of_two_filters_may_match(string first, string second, string joined)
    {
        Assert.That($"{TodoFilter.Or(Filter(first), Filter(second))}", Is.EqualTo(joined));
    }

    [TestCase("a", "-a")]
    [TestCase("-a", "a")]
    [TestCase("a b", "-(a b)")]
    public void A_filter_is_turned_round(string text, string negated)
    {
        Assert.That($"{TodoFilter.Not(Filter(text))}", Is.EqualTo(negated));
    }

    [Test]
    public void There_is_no_filter_of_nothing()
    {
        Assert.That(() => TodoFilter.Not(TodoFilter.Everything), Throws.ArgumentException);
    }

    [Test]
    public void Filters_of_the_same_terms_are_equal()
    {
        const string text = "milk (#work | -id:1,2) due:week..";

        var filter = Filter(text);

        Assert.That(Filter($" {text} "), Is.EqualTo(filter));
        Assert.That(Filter(text + " x"), Is.Not.EqualTo(filter));
        Assert.That(Filter("milk oat"), Is.Not.EqualTo(Filter("oat milk")), "the order is printed");
    }

    [TestCase("due:today", "2026-08-05", "2026-08-05")]
    [TestCase("due:today", "2026-08-06", "2026-08-06")]
    [TestCase("due:week", "2026-08-05", "2026-08-09")]
    [TestCase("due:week", "2026-08-09", "2026-08-03")]
    [TestCase("due:fri", "2026-08-07", "2026-08-14")]
    [TestCase("due:fri", "2026-08-06", "2026-08-07")]
    [TestCase("due:+1mo", "2026-01-31", "2026-02-28")]
    [TestCase("due:next-year", "2026-12-31", "2027-12-31")]
    [TestCase("due:last-month", "2026-03-31", "2026-02-28")]
    [TestCase("due:2028-02", "2026-08-05", "2028-02-29")]
    public void A_date_that_is_told_moves_with_the_present(string text, string now, string due)
    {
        var item = Some.Item() with { Due = Some.Due(due) };

        Assert.That(Filter(text).Matches(item, FilterTasks.On(now)), Is.True);
    }

    [TestCase(DayOfWeek.Monday, true)]
    [TestCase(DayOfWeek.Sunday, false)]
    [TestCase(DayOfWeek.Wednesday, true)]
    [TestCase(DayOfWeek.Thursday, false)]
    public void A_week_begins_where_the_user_says(DayOfWeek firstDay, bool isIn)
    {
        var sunday = Some.Item() with { Due = Some.Due("2026-08-09") };

        Assert.That(Filter("due:week").Matches(sunday, FilterTasks.On("2026-08-05", firstDay)), Is.EqualTo(isIn));
    }

    [TestCase("0001-01-01")]
    [TestCase("0001-01-31")]
    [TestCase("9999-12-31")]
    [TestCase("9999-12-01")]
    public void The_calendar_may_end(string day)
    {
        var item = Some.Item() with { Due = Some.Due(day) };

        foreach (var days in new[] { "today", "week", "month", "year", "today..next-week", "last-week..next-week", "-1y..+1y", "..99999y" })
            Assert.That(Filter($"due:{days}").Matches(item, FilterTasks.On(day)), Is.True, days);
    }

    [Test]
    public void Matching_allocates_nothing()
    {
        var filter = Filter("-quokka (Jürgen | 電話 | nothing) (#work | tag:none | is:open) pri>=low due<+1mo created<1y id:1,2,3,4,5,6 -done:week due:2026..");
        var tasks = FilterTasks.All;
        Count();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        int Count()
        {
            var count = 0;
            foreach (var task in tasks)
                count += filter.Matches(task, FilterTasks.Wednesday) ? 1 : 0;
            return count;
        }
    }

    private static TodoFilter Filter(string text) => FilterParser.Parse(text).Filter;
}
