using System.Drawing;
using TodoTui.Core.QuickAdd;
using TodoTui.Presentation;
using TodoTui.Tests.QuickAdd;
using TodoTui.Typing;

namespace TodoTui.Tests.Presentation;

public sealed class QuickAddTextTests
{
    private const string Everything = "Report !high #work #money due:fri 5pm every month remind:1h // in the folder";

    [TestCase(101, 2, "High · tags work, money · Fri 7 Aug 17:00 (in 2 days) · monthly · remind 1h before · // in the folder")]
    [TestCase(60, 2, "High · tags work, money · Fri 7 Aug 17:00 (in 2 days)", "monthly · remind 1h before · // in the folder")]
    [TestCase(30, 2, "High · tags work, money", "Fri 7 Aug 17:00 (in 2 days) ·…")]
    [TestCase(60, 1, "High · tags work, money · Fri 7 Aug 17:00 (in 2 days) · mon…")]
    [TestCase(1, 1, "…")]
    [TestCase(60, 0)]
    [TestCase(0, 2)]
    public void A_task_is_spelled_out_in_the_room_there_is(int columns, int rows, params string[] lines)
    {
        Assert.That(Preview(Everything, columns, rows), Is.EqualTo(lines));
    }

    [TestCase("Call remind:0m fri", "Fri 7 Aug (in 2 days) · remind when due")]
    [TestCase("Call #a", "tag a")]
    [TestCase("Call !m", "Medium")]
    [TestCase("Call \"fri\"", "!high  #tag  due:fri 5pm  every week  remind:1h  // notes")]
    [TestCase("", "!high  #tag  due:fri 5pm  every week  remind:1h  // notes")]
    public void What_is_understood_is_said_else_what_could_be_typed(string text, string line)
    {
        Assert.That(Preview(text, 80, 2), Is.EqualTo([line]));
    }

    [Test]
    public void What_is_wrong_comes_after_the_task_and_leaves_it_a_row()
    {
        const string Text = "Call #home !hihg every 3 hours";

        Assert.That(Preview(Text, 200, 3), Has.Length.EqualTo(3).And.Some.StartsWith("“!hihg”").And.Some.StartsWith("The repeat"));
        Assert.That(Preview(Text, 200, 2)[0], Is.EqualTo("tag home"));
        Assert.That(Preview(Text, 200, 2)[1], Does.StartWith("“!hihg”").And.Contain("The repeat"));
        Assert.That(Preview(Text, 200, 1), Is.EqualTo(["tag home"]));
        Assert.That(Preview("Call every 3 hours", 200, 1)[0], Does.StartWith("The repeat"));
    }

    [Test]
    public void Each_part_has_its_ink()
    {
        const string Text = "(A) \"x\" #home every 3 hours // notes";

        var inks = QuickAddText.Inks(QuickAddLine.Parse(Text, SomeLines.Wednesday), marked: null);

        Assert.That(inks.Select(part => (part.Span.Of(Text), part.Ink)), Is.EqualTo([("(A)", Ink.Token), ("\"", Ink.Dim), ("\"", Ink.Dim), ("#home", Ink.Token), ("// notes", Ink.Dim), ("every 3 hours", Ink.TokenWarning)]));
    }

    [TestCase(-1, 80, "Tab: #a  #b  #c  ")]
    [TestCase(-1, 13, "Tab: #a  …")]
    [TestCase(2, 80, "Tab: #b  #c  ")]
    public void The_tags_to_choose_from_stand_in_a_row(int chosen, int columns, string row)
    {
        var line = QuickAddText.Candidates(new TagCompletion("#", 1, 1, ["a", "b", "c"], chosen), columns, Glyphs.Unicode);

        Assert.That(TextOf(line), Is.EqualTo(row));
        Assert.That(line.Spans.Where(span => span.Ink == Ink.Selected).Select(span => span.Text), Is.EqualTo(chosen < 0 ? Array.Empty<string>() : ["#c"]));
    }

    private static string[] Preview(string text, int columns, int rows) =>
        [.. QuickAddText.Preview(QuickAddLine.Parse(text, SomeLines.Wednesday), SomeLines.Wednesday.Now, new Size(columns, rows), Glyphs.Unicode).Select(TextOf)];

    private static string TextOf(StyledLine line) => string.Concat(line.Spans.Select(span => span.Text));
}
