using TodoTui.Core.Todos;
using TodoTui.Tests.QuickAdd;
using TodoTui.Tests.Support;
using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class DueEntryTests
{
    [TestCase("fri 5pm", "2026-08-07", Description = "the day of the date")]
    [TestCase("2026-12-25", "2026-12-25")]
    [TestCase("", "2026-08-05", Description = "else today")]
    [TestCase("soon", "2026-08-05")]
    [TestCase("+1w", "2026-08-05", Description = "steps may lead each task elsewhere")]
    public void The_calendar_follows_the_line(string text, string day) =>
        Assert.That(DueEntry.Of(text, SomeLines.Wednesday).Day, Is.EqualTo(Some.Due(day).Day));

    [Test]
    public void What_says_no_day_leaves_the_calendar_where_it_is()
    {
        var entry = DueEntry.Of("fri", SomeLines.Wednesday).Typed("fri n", SomeLines.Wednesday);

        Assert.That(entry.Day, Is.EqualTo(Some.Due("2026-08-07").Day));
    }

    [TestCase("fri 5pm", "2026-08-14 17:00", "17:00")]
    [TestCase("fri", "2026-08-14 ", "")]
    [TestCase("", "2026-08-12 ", "")]
    public void The_line_follows_the_calendar_and_keeps_the_time(string text, string after, string time)
    {
        var entry = DueEntry.Of(text, SomeLines.Wednesday).Stepped(new DateShift(1, DateUnit.Week));

        Assert.That(entry.Text, Is.EqualTo(after));
        Assert.That(entry.Time!.Value.Of(entry.Text), Is.EqualTo(time));
    }

    [Test]
    public void Where_the_calendar_ends_the_day_stays()
    {
        var entry = DueEntry.Of("9999-12-31", SomeLines.Wednesday);

        Assert.That(entry.Stepped(new DateShift(1, DateUnit.Day)), Is.EqualTo(entry));
    }
}
