using TodoTui.Core.Todos;

namespace TodoTui.Tests.Todos;

public sealed class RepeatRuleTests
{
    [TestCase(7, DateUnit.Day, 1, DateUnit.Week)]
    [TestCase(21, DateUnit.Day, 3, DateUnit.Week)]
    [TestCase(12, DateUnit.Month, 1, DateUnit.Year)]
    [TestCase(24, DateUnit.Month, 2, DateUnit.Year)]
    public void What_means_the_same_is_the_same(int count, DateUnit unit, int same, DateUnit sameUnit)
    {
        Assert.That(RepeatRule.Every(count, unit), Is.EqualTo(RepeatRule.Every(same, sameUnit)));
    }

    [Test]
    public void All_days_of_the_week_are_every_day()
    {
        Assert.That(RepeatRule.On(Weekdays.All), Is.EqualTo(RepeatRule.Of(Recurrence.Daily)));
    }

    [Test]
    public void Each_pattern_is_nearest_to_itself_with_an_end_or_without([Values] Recurrence pattern)
    {
        var rule = RepeatRule.Of(pattern);

        Assert.That((rule.Nearest, rule.IsPattern), Is.EqualTo((pattern, true)));
        Assert.That((rule with { Until = new(2026, 12, 31) }).IsPattern);
    }

    [TestCase(2, DateUnit.Day, Recurrence.Daily)]
    [TestCase(3, DateUnit.Day, Recurrence.Daily)]
    [TestCase(4, DateUnit.Day, Recurrence.Weekly)]
    [TestCase(10, DateUnit.Day, Recurrence.Weekly)]
    [TestCase(11, DateUnit.Day, Recurrence.Biweekly)]
    [TestCase(3, DateUnit.Week, Recurrence.Biweekly)]
    [TestCase(4, DateUnit.Week, Recurrence.Monthly)]
    [TestCase(30, DateUnit.Day, Recurrence.Monthly)]
    [TestCase(6, DateUnit.Month, Recurrence.Monthly)]
    [TestCase(7, DateUnit.Month, Recurrence.Yearly)]
    [TestCase(5, DateUnit.Year, Recurrence.Yearly)]
    [TestCase(9999, DateUnit.Week, Recurrence.Yearly)]
    public void Other_rules_have_a_nearest_pattern(int count, DateUnit unit, Recurrence nearest)
    {
        var rule = RepeatRule.Every(count, unit);

        Assert.That((rule.Nearest, rule.IsPattern), Is.EqualTo((nearest, false)));
    }

    [TestCase(Weekdays.Workdays, Recurrence.Daily)]
    [TestCase(Weekdays.Monday | Weekdays.Thursday, Recurrence.Weekly)]
    [TestCase(Weekdays.Friday, Recurrence.Weekly)]
    public void Days_of_the_week_are_near_to_a_week_or_to_a_day(Weekdays days, Recurrence nearest)
    {
        var rule = RepeatRule.On(days);

        Assert.That((rule.Nearest, rule.IsPattern), Is.EqualTo((nearest, false)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(RepeatRule.MostUnits + 1)]
    public void A_count_out_of_range_is_refused(int count)
    {
        Assert.That(() => RepeatRule.Every(count, DateUnit.Day), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_rule_on_no_day_is_refused()
    {
        Assert.That(() => RepeatRule.On(Weekdays.None), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void A_set_of_weekdays_has_its_days_from_Monday_on()
    {
        Assert.That(Weekdays.All.Each(), Is.EqualTo(new[]
        {
            DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
        }));
        Assert.That((Weekdays.Sunday | Weekdays.Tuesday).Each(), Is.EqualTo(new[] { DayOfWeek.Tuesday, DayOfWeek.Sunday }));
    }
}
