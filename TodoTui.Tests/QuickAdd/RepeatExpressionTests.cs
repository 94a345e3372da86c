using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Tests.QuickAdd;

public sealed class RepeatExpressionTests
{
    [TestCase("monthly", "monthly")]
    [TestCase("every month", "monthly")]
    [TestCase("month", "monthly")]
    [TestCase("2 weeks", "every 2 weeks")]
    [TestCase("3d", "every 3 days")]
    [TestCase("weekday", "every weekday")]
    [TestCase("mon, thu", "every Mon, Thu")]
    [TestCase("every friday", "weekly")]
    [TestCase("rec:3m", "every 3 months")]
    [TestCase("daily until 25 dec", "daily until 25 Dec 2026")]
    [TestCase("mon,thu until may", "every Mon, Thu until 31 May 2027")]
    [TestCase("every day until eoy", "daily until 31 Dec 2026")]
    public void A_repeat_is_read_with_its_every_or_without(string text, string rule)
    {
        Assert.That(RepeatText.Of(RepeatExpression.Parse(text, SomeLines.Wednesday).Rule), Is.EqualTo(rule));
    }

    [TestCase("soon", "“soon” is no repeat: type daily, monthly, every 2 weeks, every mon, thu or every day until 25 dec.")]
    [TestCase("every day fri", "“every day fri” is no repeat: type daily, monthly, every 2 weeks, every mon, thu or every day until 25 dec.")]
    [TestCase("until may", "“until may” is no repeat: type daily, monthly, every 2 weeks, every mon, thu or every day until 25 dec.")]
    [TestCase("3 hours", "The repeat “every 3 hours” cannot be kept: a task can repeat every so many days, weeks, months or years, or on some weekdays.")]
    [TestCase("0 days", "The repeat “every 0 days” cannot be kept: a task can repeat every so many days, weeks, months or years, or on some weekdays.")]
    public void What_is_no_repeat_is_told(string text, string error)
    {
        Assert.That(RepeatExpression.Parse(text, SomeLines.Wednesday), Is.EqualTo(new RepeatReading(null, Weekdays.None, error)));
    }

    [Test]
    public void The_weekdays_that_it_names_are_told()
    {
        Assert.That(RepeatExpression.Parse("every friday", SomeLines.Wednesday).Days, Is.EqualTo(Weekdays.Friday));
    }

    [Test]
    public void What_the_screen_shows_of_a_rule_is_read_as_that_rule()
    {
        RepeatRule[] rules =
        [
            .. Enum.GetValues<Recurrence>().Select(RepeatRule.Of), .. Enum.GetValues<DateUnit>().Select(unit => RepeatRule.Every(5, unit)),
            RepeatRule.On(Weekdays.Workdays), RepeatRule.On(Weekdays.Saturday | Weekdays.Sunday),
        ];

        foreach (var rule in rules.Concat(rules.Select(rule => rule with { Until = new(2031, 2, 28) })))
            Assert.That(RepeatExpression.Parse(RepeatText.Of(rule), SomeLines.Wednesday).Rule, Is.EqualTo(rule));
    }
}
