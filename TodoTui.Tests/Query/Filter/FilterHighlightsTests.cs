using TodoTui.Core.Query;

namespace TodoTui.Tests.Query.Filter;

public sealed class FilterHighlightsTests
{
    [TestCase("", "")]
    [TestCase("milk", "milk")]
    [TestCase("Oat \"two words\" milk", "Oat,two words,milk")]
    [TestCase("milk milk", "milk")]
    [TestCase("a | b (c | d)", "a,b,c,d")]
    [TestCase("a -b -(c d)", "a")]
    [TestCase("-(-a b)", "a")]
    [TestCase("#work is:open !high due:today id:1", "")]
    [TestCase("pri:hgih", "pri:hgih")]
    public void The_words_are_those_that_a_match_has(string filter, string words)
    {
        Assert.That(string.Join(',', Of(filter).Words), Is.EqualTo(words));
    }

    [TestCase("milk", "Buy oat milk", "Buy oat [milk]")]
    [TestCase("MILK", "Milk, milk", "[Milk], [milk]")]
    [TestCase("resume", "My Résumé", "My [Résumé]")]
    [TestCase("resume", "My Re\u0301sume\u0301!", "My [Re\u0301sume\u0301]!")]
    [TestCase("sum", "Re\u0301sume\u0301", "Re\u0301[sum]e\u0301")]
    [TestCase("é", "see", "s[ee]")]
    [TestCase("e\u0301", "éé e", "[éé] [e]")]
    [TestCase("oat at", "boats", "b[oat]s")]
    [TestCase("boa oat", "boats", "[boat]s")]
    [TestCase("aa", "aaaaa b", "[aaaaa] b")]
    [TestCase("oat milk", "oatmilk", "[oatmilk]")]
    [TestCase("\"t m\"", "oat milk", "oa[t m]ilk")]
    [TestCase("電話", "歯医者に電話する 🦷", "歯医者に[電話]する 🦷")]
    [TestCase("לחם", "חלב, לחם", "חלב, [לחם]")]
    [TestCase("👩", "👩\u200D👩\u200D👧 x", "[👩\u200D👩\u200D👧] x", Description = "a whole family is one character")]
    [TestCase("❤", "❤\uFE0F x", "[❤\uFE0F] x")]
    [TestCase("🇩", "🇩🇪", "[🇩🇪]")]
    [TestCase("x", "", "")]
    [TestCase("x", "y", "y")]
    [TestCase("\u0301", "é", "é", Description = "a mark alone is nothing to search for")]
    [TestCase("-milk", "milk", "milk")]
    public void Where_the_words_are_is_told_in_whole_characters(string filter, string text, string marked)
    {
        var shown = text;
        foreach (var span in Of(filter).In(text).Reverse())
            shown = shown.Insert(span.End, "]").Insert(span.Start, "[");

        Assert.That(shown, Is.EqualTo(marked));
    }

    private static FilterHighlights Of(string filter) => FilterHighlights.Of(FilterParser.Parse(filter).Filter);
}
