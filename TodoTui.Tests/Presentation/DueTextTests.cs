using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

/// <summary>Seen at noon of Monday, 23 November 2026.</summary>
public sealed class DueTextTests
{
    [TestCase("2026-11-23", "today")]
    [TestCase("2026-11-23 17:00", "today 17:00")]
    [TestCase("2026-11-24", "tomorrow")]
    [TestCase("2026-11-24 09:05", "tomorrow 09:05")]
    [TestCase("2026-11-25", "Wed")]
    [TestCase("2026-11-29 19:30", "Sun 19:30")]
    [TestCase("2026-11-30", "30 Nov")]
    [TestCase("2026-12-25 17:00", "25 Dec 17:00")]
    [TestCase("2027-02-01", "1 Feb 2027")]
    [TestCase("2027-02-01 17:00", "1 Feb 2027")]
    [TestCase("2026-11-23 11:59", "! 1 min ago")]
    [TestCase("2026-11-23 11:01", "! 59 min ago")]
    [TestCase("2026-11-23 11:00", "! 1 h ago")]
    [TestCase("2026-11-23 00:01", "! 11 h ago")]
    [TestCase("2026-11-22", "! 1d ago")]
    [TestCase("2026-08-16", "! 99d ago")]
    [TestCase("2026-08-15", "! 15 Aug")]
    [TestCase("2025-08-15", "! 15 Aug 2025")]
    public void An_open_task_says_how_far_its_date_is(string due, string text)
    {
        Assert.That(DueText.Relative(Some.Due(due), Some.Now, isOpen: true), Is.EqualTo(text));
        Assert.That(text, Has.Length.AtMost(DueText.Width));
    }

    [TestCase("2026-11-23 11:00", "today 11:00")]
    [TestCase("2026-11-22 11:00", "yesterday")]
    [TestCase("2026-11-20", "20 Nov")]
    [TestCase("2025-11-20", "20 Nov 2025")]
    public void A_task_that_is_done_is_never_overdue(string due, string text)
    {
        Assert.That(DueText.Relative(Some.Due(due), Some.Now, isOpen: false), Is.EqualTo(text));
    }

    [Test]
    public void A_whole_date_has_its_weekday_and_its_time_if_any()
    {
        Assert.That(DueText.Full(Some.Due("2026-12-25")), Is.EqualTo("Fri 25 Dec 2026"));
        Assert.That(DueText.Full(Some.Due("2026-12-25 17:00")), Is.EqualTo("Fri 25 Dec 2026 17:00"));
        Assert.That(DueText.Full(Some.Now), Is.EqualTo("23 Nov 2026 12:00"));
    }

    [TestCase("2026-11-27 17:00", "Fri 27 Nov 17:00 (in 4 days)")]
    [TestCase("2026-11-23", "Mon 23 Nov (today)")]
    [TestCase("2026-11-24 09:00", "Tue 24 Nov 09:00 (tomorrow)")]
    [TestCase("2026-11-22", "Sun 22 Nov (yesterday)")]
    [TestCase("2026-08-04", "Tue 4 Aug (111 days ago)")]
    [TestCase("2027-01-01", "Fri 1 Jan 2027 (in 39 days)")]
    [TestCase("2027-04-01", "Thu 1 Apr 2027 (in 18 weeks)")]
    [TestCase("2028-02-29", "Tue 29 Feb 2028 (in 15 months)")]
    [TestCase("2036-12-25 00:30", "Thu 25 Dec 2036 00:30 (in 10 years)")]
    public void A_date_is_told_with_how_far_it_is(string due, string text)
    {
        Assert.That(DueText.Spelled(Some.Due(due), Some.Now), Is.EqualTo(text));
    }
}
