using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class RepeatTextTests
{
    [TestCase("every 2 days", "every 2 days")]
    [TestCase("every 2 weeks", "every 2 weeks")]
    [TestCase("every weekday", "every weekday")]
    [TestCase("every mon, thu", "every Mon, Thu")]
    [TestCase("every month until 2026-12-31", "monthly until 31 Dec 2026")]
    [TestCase("every 5 years until 2040-01-01", "every 5 years until 1 Jan 2040")]
    public void A_rule_reads_as_it_could_be_typed(string rule, string text)
    {
        Assert.That(RepeatText.Of(Some.Rule(rule)), Is.EqualTo(text));
    }

    [Test]
    public void No_rule_is_never()
    {
        Assert.That(RepeatText.Of((RepeatRule?)null), Is.EqualTo("never"));
    }

    [TestCase("2027-02-28", 31, "monthly (day 31)")]
    [TestCase("2027-02-28", null, "monthly")]
    [TestCase("2027-02-27", 31, "monthly")]
    public void A_day_that_the_month_is_too_short_for_is_told(string due, int? anchor, string text)
    {
        var item = Some.Item() with { Due = Some.Due(due), Recurrence = Recurrence.Monthly, AnchorDay = anchor };

        Assert.That(RepeatText.Of(item), Is.EqualTo(text));
    }

    [TestCase("2026-11-24", "Done: \"Water\". Next: Tomorrow, Tue 24 Nov.")]
    [TestCase("2027-01-05", "Done: \"Water\". Next: Tue 5 Jan 2027.")]
    public void Completing_tells_when_the_next_one_is(string due, string text)
    {
        var after = TodoSnapshot.From([Some.Item(1, "Water") with { IsComplete = true }, Some.Item(2, "Water") with { Due = Some.Due(due) }]);

        var notice = NoticeText.Completed(new StoreChange(StoreChangeKind.Edited, "complete \"Water\"", [.. Some.Ids(1, 2)]), after, Some.Now.Day);

        Assert.That(notice.Text, Is.EqualTo(text));
    }

    [Test]
    public void Completing_several_tells_how_many_come_again()
    {
        var after = TodoSnapshot.From([Some.Item(1) with { IsComplete = true }, Some.Item(2), Some.Item(3)]);

        var notice = NoticeText.Completed(new StoreChange(StoreChangeKind.Edited, "complete 2 tasks", [.. Some.Ids(1, 2, 3)]), after, Some.Now.Day);

        Assert.That(notice.Text, Is.EqualTo("Done: 2 tasks. 2 come again."));
    }
}
