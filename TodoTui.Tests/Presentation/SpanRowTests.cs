using TodoTui.Presentation;

namespace TodoTui.Tests.Presentation;

public sealed class SpanRowTests
{
    [Test]
    public void Parts_of_a_text_stand_out()
    {
        var spans = SpanRow.Marked("Buy milk", [0..1, 4..6], Ink.Text, Ink.Match);

        Assert.That(spans, Is.EqualTo(new Span[] { new("B", Ink.Match), new("uy ", Ink.Text), new("mi", Ink.Match), new("lk", Ink.Text) }));
    }

    [Test]
    public void Parts_beyond_the_text_are_left_out_and_every_piece_is_safe()
    {
        var spans = SpanRow.Marked("a\tb\u202E", [1..2, 3..9, 9..12], Ink.Text, Ink.Match);

        Assert.That(string.Concat(spans.Select(span => span.Text)), Is.EqualTo("a b"));
    }

    [TestCase("ab|cd", 6, "abcd  ")]
    [TestCase("ab|cd", 4, "abcd")]
    [TestCase("ab|cd", 3, "ab…")]
    [TestCase("ab|cd", 2, "a…")]
    [TestCase("買い|物", 5, "買い…")]
    [TestCase("買い|物", 4, "買… ")]
    [TestCase("", 2, "  ")]
    public void Spans_are_cut_or_filled_to_their_room(string spans, int columns, string fitted)
    {
        var row = SpanRow.Fit([.. spans.Split('|').Select(text => new Span(text, Ink.Text))], columns, "…");

        Assert.That(string.Concat(row.Select(span => span.Text)), Is.EqualTo(fitted));
    }
}
