using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.QuickAdd;

public sealed class DateExpressionTests
{
    [TestCase("today", "2026-08-05")]
    [TestCase("  Tomorrow ", "2026-08-06")]
    [TestCase("tomorrow 5pm", "2026-08-06 17:00")]
    [TestCase("5pm tomorrow", "2026-08-06 17:00")]
    [TestCase("fri", "2026-08-07")]
    [TestCase("by fri, at 5 pm", "2026-08-07 17:00")]
    [TestCase("on friday", "2026-08-07")]
    [TestCase("next week", "2026-08-10")]
    [TestCase("eom", "2026-08-31")]
    [TestCase("in 3 days", "2026-08-08")]
    [TestCase("3 days", "2026-08-08")]
    [TestCase("3d", "2026-08-08")]
    [TestCase("+1w", "2026-08-12")]
    [TestCase("+1mo 9am", "2026-09-05 09:00")]
    [TestCase("25 dec", "2026-12-25")]
    [TestCase("dec 25, 2027 noon", "2027-12-25 12:00")]
    [TestCase("15th", "2026-08-15")]
    [TestCase("the 15th", "2026-08-15")]
    [TestCase("5/9", "2026-09-05")]
    [TestCase("5.9.2027 17:00", "2027-09-05 17:00")]
    [TestCase("17:00", "2026-08-05 17:00")]
    [TestCase("9am", "2026-08-06 09:00")]
    [TestCase("tonight", "2026-08-05 20:00")]
    [TestCase("2026-12-25", "2026-12-25")]
    [TestCase("2026-12-25 17:00", "2026-12-25 17:00")]
    [TestCase("2026-12-25 17:00:30.5", "2026-12-25 17:00:30.5")]
    [TestCase("2026-12-25 5pm", "2026-12-25 17:00")]
    [TestCase("2026-12-25T17:00", "2026-12-25 17:00")]
    public void A_date_is_read(string text, string due)
    {
        var reading = DateExpression.Parse(text, SomeLines.Wednesday);

        Assert.That(reading.Due?.ToString(), Is.EqualTo(due));
        Assert.That(reading.Warnings, Is.Empty);
    }

    [TestCase("", "")]
    [TestCase("  ", "  ")]
    [TestCase("soon", "soon")]
    [TestCase("fri maybe", "maybe")]
    [TestCase("fri mon", "mon")]
    [TestCase("5pm 6pm", "6pm")]
    [TestCase("fri 5pm and on", "and on")]
    [TestCase("31 feb", "31 feb")]
    [TestCase("5pm on 31 feb", "on 31 feb")]
    [TestCase("25/31", "25/31")]
    [TestCase("2026-02-30", "2026-02-30")]
    [TestCase("+99999y", "+99999y")]
    [TestCase("every day", "every day")]
    [TestCase("-2d", "-2d")]
    [TestCase("due:fri", "due:fri")]
    [TestCase("\"fri\"", "\"fri\"")]
    [TestCase("5", "5")]
    public void What_is_no_date_is_pointed_at(string text, string wrong)
    {
        var reading = DateExpression.Parse(text, SomeLines.Wednesday);

        Assert.That(reading.Due, Is.Null);
        Assert.That(reading.Warnings.Select(warning => warning.Span.Of(text)), Is.EqualTo([wrong]));
    }

    [TestCase("yesterday", "“yesterday” is no date: type fri, 25 dec, 2026-12-25, +1w or tomorrow 5pm.")]
    [TestCase("31 feb", "“31 feb” is not in the calendar.")]
    [TestCase("25/31", "“25/31” is not in the calendar. Here the day comes first.")]
    [TestCase("4 aug 2026", "2026-08-04 is already past.")]
    [TestCase("today 9am", "2026-08-05 09:00 is already past.")]
    [TestCase("fri midnight", "Midnight is the end of 2026-08-07: the task is due on that day, without a time.")]
    public void What_may_surprise_is_said(string text, string message)
    {
        var reading = DateExpression.Parse(text, SomeLines.Wednesday);

        Assert.That(reading.Warnings.Select(warning => warning.Message), Is.EqualTo([message]));
    }

    [TestCase("fri")]
    [TestCase("tomorrow 5pm")]
    [TestCase("5pm fri")]
    [TestCase("in 3 days")]
    [TestCase("3 days")]
    [TestCase("+1w 9am")]
    [TestCase("dec 25, 2027")]
    [TestCase("15th")]
    [TestCase("5/9")]
    [TestCase("2026-12-25T17:00")]
    [TestCase("next month at noon")]
    [TestCase("midnight")]
    public void A_field_and_a_line_understand_the_same(string date)
    {
        var field = DateExpression.Parse(date, SomeLines.Wednesday);
        var line = QuickAddLine.Parse($"Call due:{date}", SomeLines.Wednesday);

        Assert.That(field.Due, Is.Not.Null);
        Assert.That(line.Draft.Due, Is.EqualTo(field.Due));
        Assert.That(line.Draft.Title, Is.EqualTo("Call"));
    }

    [Test]
    public void A_due_date_as_it_is_shown_is_read_back_the_same()
    {
        var due = new DueDate(new(2026, 8, 1), new(17, 0, 30));

        Assert.That(DateExpression.Parse(due.ToString(), SomeLines.Wednesday).Due, Is.EqualTo(due));
    }
}
