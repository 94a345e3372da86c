using TodoTui.Core.Todos;
using TodoTui.Tests.QuickAdd;
using TodoTui.Tests.Support;
using TodoTui.Typing;

namespace TodoTui.Tests.Typing;

public sealed class DueChangeTests
{
    [TestCase("fri 5pm", "2026-08-20", "2026-08-07 17:00")]
    [TestCase("2026-12-25", null, "2026-12-25")]
    [TestCase("+1w", "2026-08-20 09:00", "2026-08-27 09:00")]
    [TestCase(" -2d ", "2026-08-20", "2026-08-18")]
    [TestCase("+1mo", "2026-01-31", "2026-02-28")]
    [TestCase("+1w", null, "2026-08-12", Description = "from today")]
    [TestCase("2026-08-20 09:00 +1w", "2026-08-20 09:00", "2026-08-27 09:00")]
    [TestCase("2026-08-20 -1d", "2026-08-20", "2026-08-19")]
    [TestCase("", "2026-08-20", null)]
    [TestCase("  ", "2026-08-20", null)]
    [TestCase("none", "2026-08-20", null)]
    [TestCase("+1y", "9999-12-31", "9999-12-31", Description = "the calendar ends")]
    public void A_line_makes_of_a_date(string text, string? before, string? after)
    {
        var change = DueChange.Read(text, SomeLines.Wednesday);

        Assert.That(change, Is.Not.InstanceOf<DueChange.Wrong>());
        Assert.That(change.Of(Due(before), SomeLines.Wednesday.Now.Day), Is.EqualTo(Due(after)));
    }

    [TestCase("soon")]
    [TestCase("31 feb")]
    [TestCase("fri +1w")]
    [TestCase("9999-12-31 +1d")]
    public void What_is_no_date_changes_nothing(string text)
    {
        var change = DueChange.Read(text, SomeLines.Wednesday);

        Assert.That(change, Is.InstanceOf<DueChange.Wrong>());
        Assert.That(change.Of(Due("2026-08-20"), SomeLines.Wednesday.Now.Day), Is.EqualTo(Due("2026-08-20")));
    }

    private static DueDate? Due(string? text) => text is null ? null : Some.Due(text);
}
