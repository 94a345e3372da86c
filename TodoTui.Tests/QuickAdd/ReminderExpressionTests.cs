using TodoTui.Core.QuickAdd;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.QuickAdd;

public sealed class ReminderExpressionTests
{
    [TestCase("30m", "00:30")]
    [TestCase("1h", "01:00")]
    [TestCase("1h30m", "01:30")]
    [TestCase("1h 30m", "01:30")]
    [TestCase("2d", "2.00:00")]
    [TestCase("1w 2d", "9.00:00")]
    [TestCase("1 hour before", "01:00")]
    [TestCase("1h before", "01:00")]
    [TestCase("remind:30m", "00:30")]
    [TestCase("remind me 2 hours before", "02:00")]
    [TestCase("0m", "00:00")]
    [TestCase("9am", "08:00")]
    [TestCase("at 9am", null)]
    [TestCase("17:00", "00:00")]
    [TestCase("18:00", "-01:00")]
    [TestCase("", null)]
    [TestCase("soon", null)]
    [TestCase("1h tomorrow", null)]
    [TestCase("9am 1h", null)]
    [TestCase("1h 9am", null)]
    public void It_says_how_long_before_five_in_the_afternoon(string text, string? before)
    {
        var due = Some.Due("2026-11-23 17:00");

        Assert.That(ReminderExpression.Parse(text)?.BeforeDue(due), Is.EqualTo(before is null ? null : (TimeSpan?)TimeSpan.Parse(before, null)));
    }
}
