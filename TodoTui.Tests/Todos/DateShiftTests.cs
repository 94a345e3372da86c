using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Todos;

public sealed class DateShiftTests
{
    [TestCase("2026-08-05", "+1d", "2026-08-06")]
    [TestCase("2026-08-05", "-2d", "2026-08-03")]
    [TestCase("2026-08-05", " +1w ", "2026-08-12")]
    [TestCase("2026-08-05 17:00", "+1W", "2026-08-12 17:00")]
    [TestCase("2026-01-31", "+1mo", "2026-02-28")]
    [TestCase("2028-01-31", "+1mo", "2028-02-29")]
    [TestCase("2026-01-31", "+2mo", "2026-03-31")]
    [TestCase("2026-03-31", "-1mo", "2026-02-28")]
    [TestCase("2026-12-31", "+1d", "2027-01-01")]
    [TestCase("2028-02-29", "+1y", "2029-02-28")]
    [TestCase("2028-02-29", "+4years", "2032-02-29")]
    [TestCase("2028-02-28", "+1day", "2028-02-29")]
    [TestCase("2026-03-28 02:30", "+1d", "2026-03-29 02:30", Description = "a time that the clocks of Europe skip")]
    [TestCase("2026-08-05", "+0d", "2026-08-05")]
    public void A_due_date_moves(string due, string shift, string moved)
    {
        Assert.That(DateShift.TryParse(shift, out var read), Is.True);
        Assert.That(read.ApplyTo(Some.Due(due)), Is.EqualTo(Some.Due(moved)));
    }

    [TestCase("9999-12-31", "+1d")]
    [TestCase("9999-12-31", "+99999w")]
    [TestCase("9999-01-01", "+1y")]
    [TestCase("9999-12-01", "+1mo")]
    [TestCase("0001-01-01", "-1d")]
    public void There_is_nothing_past_the_ends_of_the_calendar(string due, string shift)
    {
        Assert.That(DateShift.TryParse(shift, out var read), Is.True);
        Assert.That(read.ApplyTo(Some.Due(due)), Is.Null);
    }

    [Test]
    public void A_count_that_no_calendar_has_is_no_error()
    {
        Assert.That(new DateShift(int.MaxValue, DateUnit.Week).ApplyTo(new DueDate(new(2026, 8, 5))), Is.Null);
    }

    [TestCase("")]
    [TestCase("1d", Description = "a date, counted from today")]
    [TestCase("+")]
    [TestCase("+d")]
    [TestCase("+1")]
    [TestCase("+1m", Description = "a minute or a month")]
    [TestCase("+1h")]
    [TestCase("++1d")]
    [TestCase("+-1d")]
    [TestCase("+1 d")]
    [TestCase("+1.5d")]
    [TestCase("+100000d")]
    [TestCase("+1d fri")]
    public void Anything_else_is_no_step(string text)
    {
        Assert.That(DateShift.TryParse(text, out var shift), Is.False);
        Assert.That(shift, Is.EqualTo(default(DateShift)));
    }
}
