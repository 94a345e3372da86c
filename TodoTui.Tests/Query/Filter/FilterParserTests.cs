using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Query.Filter;

public sealed class FilterParserTests
{
    [Test]
    public void Each_part_of_the_text_has_its_kind()
    {
        const string text = "-#work (milk | !high) is:open due<fri id:1 pri:hgih";

        var tokens = FilterParser.Parse(text).Tokens.Select(token => $"{token.Span.Of(text)} {token.Kind}");

        Assert.That(tokens, Is.EqualTo(new[]
        {
            "- Operator", "#work Tag", "( Operator", "milk Text", "| Operator", "!high Priority", ") Operator",
            "is:open State", "due<fri Date", "id:1 Id", "pri:hgih Text",
        }));
    }

    [TestCase("")]
    [TestCase("  \t\r\n\u00A0\u3000")]
    public void Blanks_ask_for_everything(string text)
    {
        var reading = FilterParser.Parse(text);

        Assert.That(reading.Filter, Is.SameAs(TodoFilter.Everything));
        Assert.That(reading.Tokens, Is.Empty);
    }

    [Test]
    public void Blanks_of_any_kind_part_terms()
    {
        Assert.That(FilterText.Of(FilterParser.Parse("\u3000oat\u00A0milk\n#work\t").Filter), Is.EqualTo("oat milk #work"));
    }

    [Test]
    public void A_sign_with_an_accent_is_shown_as_one()
    {
        var tokens = FilterParser.Parse("-\u0301x").Tokens;

        Assert.That(tokens, Is.EqualTo(new[] { new FilterToken(new TextSpan(0, 2), FilterTokenKind.Operator), new FilterToken(new TextSpan(2, 1), FilterTokenKind.Text) }));
    }

    [Test]
    public void Too_many_parentheses_are_text()
    {
        var filter = FilterParser.Parse(new string('(', 40) + "x" + new string(')', 40)).Filter;

        Assert.That(FilterHighlights.Of(filter).Words, Is.EqualTo(new[] { "((((((((x))))))))" }));
    }

    [TestCase("a ")]
    [TestCase("a| ")]
    [TestCase("(")]
    [TestCase("(a|")]
    [TestCase("-(a|(")]
    [TestCase("-")]
    [TestCase("- ")]
    [TestCase("\"")]
    [TestCase("\"\" ")]
    [TestCase("#")]
    [TestCase("#a ")]
    [TestCase("tag:\"")]
    [TestCase("due:")]
    [TestCase("due:x ")]
    [TestCase("due:1..")]
    [TestCase("id:1,")]
    [TestCase("1,")]
    [TestCase("\u0301")]
    [TestCase("a\u0301 ")]
    [TestCase("\uD800")]
    [CancelAfter(20_000)]
    public void A_very_long_text_is_read_in_a_time_that_grows_only_with_its_length(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));

        var filter = FilterParser.Parse(text).Filter;

        Assert.That(FilterParser.Parse(FilterText.Of(filter)).Filter, Is.EqualTo(filter));
        Assert.That(() => FilterTasks.Matching(filter), Throws.Nothing);
    }
}
