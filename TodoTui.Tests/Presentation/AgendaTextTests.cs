using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

public sealed class AgendaTextTests
{
    [TestCase("2026-11-25", "")]
    [TestCase("2026-11-25 09:00", "09:00")]
    [TestCase("2026-11-23", "")]
    [TestCase("2026-11-23 12:00", "12:00")]
    [TestCase("2026-11-23 11:45", "! 15m")]
    [TestCase("2026-11-23 09:00", "! 3h")]
    [TestCase("2026-11-22", "! 1d")]
    [TestCase("2026-08-16", "! 99d")]
    [TestCase("2026-08-15", "! 3mo")]
    [TestCase("2025-11-24", "! 12mo")]
    [TestCase("2025-11-23", "! 1y")]
    [TestCase("0001-01-01", "! 2027y")]
    [TestCase("9999-12-31", "")]
    public void A_task_has_its_time_or_how_late_it_is(string due, string text)
    {
        Assert.That(AgendaText.Due(Some.Item() with { Due = Some.Due(due) }, Some.Now), Is.EqualTo(text));
    }

    [Test]
    public void Without_a_date_there_is_nothing_to_say()
    {
        Assert.That(AgendaText.Due(Some.Item(), Some.Now), Is.Empty);
    }
}
