using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.QuickAdd;

/// <summary>What the table does not show: tokens and their places, words of warning, and dismissing.</summary>
public sealed class QuickAddLineTests
{
    [Test]
    public void Each_token_has_its_place_and_its_meaning()
    {
        const string Text = "(A) Read \"Next Friday\" #home due:fri 5pm every week remind:1h // ch. 3";

        var tokens = QuickAddLine.Parse(Text, SomeLines.Wednesday).Tokens;

        Assert.That(tokens, Is.EqualTo(new QuickAddToken[]
        {
            new PriorityToken(Place("(A)"), Priority.High),
            new EscapeToken(new TextSpan(9, 1)),
            new EscapeToken(new TextSpan(21, 1)),
            new TagToken(Place("#home"), "home"),
            new DateToken(Place("due:fri"), new(2026, 8, 7)),
            new TimeToken(Place("5pm"), new(17, 0)),
            new RepeatToken(Place("every week"), RepeatRule.Of(Recurrence.Weekly)),
            new ReminderToken(Place("remind:1h"), TimeSpan.FromHours(1), null),
            new DescriptionToken(Place("// ch. 3"), "ch. 3"),
        }));

        static TextSpan Place(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), part.Length);
    }

    [TestCase("Call by next friday", "by next friday")]
    [TestCase("Call remind me at 9am fri", "remind me at 9am", "fri")]
    [TestCase("Call due: fri,", "due: fri,")]
    [TestCase("Call #home,", "#home,")]
    [TestCase("Call every other friday at 5 pm", "every other friday", "at 5 pm")]
    public void A_token_includes_what_leads_to_it(string text, params string[] parts)
    {
        var tokens = QuickAddLine.Parse(text, SomeLines.Wednesday).Tokens;

        Assert.That(tokens.Select(token => token.Span.Of(text)), Is.EqualTo(parts));
    }

    [TestCase("Call every 3 hours", "The repeat “every 3 hours” cannot be kept: a task can repeat every so many days, weeks, months or years, or on some weekdays.")]
    [TestCase("Call every mon,thu due:fri", "The due date is a Friday, so the task cannot repeat every Monday, Thursday.")]
    [TestCase("Call every week until 8 aug due:14 aug", "The repeat would end before the due date, 2026-08-14.")]
    [TestCase("Call rec:x", "“rec:x” is no repeat: type rec:1d, rec:1w, rec:2w, rec:1m or rec:1y.")]
    [TestCase("Call every friday due:mon", "The due date is a Monday, so the task cannot repeat every Friday.")]
    [TestCase("Call remind:1h", "A reminder needs a due date; this one stays in the title.")]
    [TestCase("Call fri 8am remind 9am", "The reminder would come after the due date, 2026-08-07 08:00.")]
    [TestCase("Call fri remind:9999w", "A reminder comes at most ten years before the due date.")]
    [TestCase("Call remind:x fri", "“remind:x” is no reminder: type remind:30m, remind:1h, remind:1d or remind:9am.")]
    [TestCase("Call due:soon", "“due:soon” is no date: type fri, 25 dec, 2026-12-25, +1w or tomorrow 5pm.")]
    [TestCase("Call due:31 feb", "“due:31 feb” is not in the calendar.")]
    [TestCase("Call due:12/25", "“due:12/25” is not in the calendar. Here the day comes first.")]
    [TestCase("Call !hihg", "“!hihg” is no priority: type !high, !med or !low.")]
    [TestCase("Call #a,b", "“#a,b” has a comma, which no tag can have: put a blank and a sign before each tag.")]
    [TestCase("Call !h !l", "A later one counts; this one stays in the title.")]
    [TestCase("Call due:2026-08-01", "2026-08-01 is already past.")]
    public void A_warning_says_what_is_wrong(string text, string message)
    {
        var warnings = QuickAddLine.Parse(text, SomeLines.Wednesday).Warnings;

        Assert.That(warnings.Select(warning => warning.Message), Is.EqualTo([message]));
    }

    [TestCase("Call fri", "fri", "Call fri", null)]
    [TestCase("Call #a #b", "#a", "Call #a", null)]
    [TestCase("Call by fri", "by", "Call by fri", null)]
    [TestCase("Call due:fri 5pm", "due:fri", "Call due:fri", "2026-08-05 17:00")]
    [TestCase("Call due:fri 5pm", "5pm", "Call 5pm", "2026-08-07")]
    [TestCase("Call every friday", "every", "Call every friday", null)]
    [TestCase("Call due:mon tue", "tue", "Call tue", "2026-08-10")]
    [TestCase("Call // later fri", "//", "Call // later", "2026-08-07")]
    [TestCase("Call every 3 hours", "every", "Call every 3 hours", null)]
    [TestCase("Call every 3 days", "every", "Call every 3 days", null)]
    [TestCase("Call every week until may", "every", "Call every week until may", null)]
    [TestCase("Call every week until may", "until", "Call until may", "2026-08-05")]
    [TestCase("Call due:soon", "due:soon", "Call due:soon", null)]
    public void What_is_dismissed_stays_in_the_title(string text, string dismissed, string title, string? due)
    {
        var start = text.IndexOf(dismissed, StringComparison.Ordinal);

        var result = QuickAddLine.Parse(text, SomeLines.Wednesday, new HashSet<int> { start });

        Assert.That(result.Draft.Title, Is.EqualTo(title));
        Assert.That(result.Draft.Due?.ToString(), Is.EqualTo(due));
        Assert.That(result.Warnings, Is.Empty);
    }

    [TestCase("Call fri", "day")]
    [TestCase("Call fri", "day 5pm")]
    [TestCase("Call fri", " #home")]
    [TestCase("Call fri", " // more")]
    public void A_dismissed_word_can_be_typed_on(string text, string more)
    {
        var dismissed = new HashSet<int> { 5 };

        var tokens = QuickAddLine.Parse(text + more, SomeLines.Wednesday, dismissed).Tokens;

        Assert.That(tokens, Has.None.InstanceOf<DateToken>());
    }

    [TestCase("Pay\trent\tfri", "Pay rent")]
    [TestCase("Pay rent\r\nfri", "Pay rent")]
    [TestCase("Pay\u2028rent fri", "Pay rent")]
    [TestCase("Walk 5\u00A0km fri", "Walk 5\u00A0km", Description = "a no-break space")]
    [TestCase("Attention\u202F! fri", "Attention\u202F!", Description = "as French is typeset")]
    [TestCase("Call x\u0301 fri", "Call x\u0301", Description = "an accent of its own")]
    [TestCase("Say \"\u0301fri fri", "Say \"\u0301fri", Description = "a quotation mark with an accent")]
    public void Blanks_separate_words_unless_they_are_there_to_join_them(string text, string title)
    {
        var draft = QuickAddLine.Parse(text, SomeLines.Wednesday).Draft;

        Assert.That(draft.Title, Is.EqualTo(title));
        Assert.That(draft.Due, Is.EqualTo(new DueDate(new(2026, 8, 7))));
    }
}
