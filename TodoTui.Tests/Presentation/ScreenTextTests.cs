using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Presentation;

[Parallelizable(ParallelScope.All)]
public sealed class ScreenTextTests
{
    [TestCase("plain text ~", "plain text ~")]
    [TestCase("a\tb\nc\rd", "a b c d", Description = "tabs and line breaks")]
    [TestCase("\e[31mred", "␛[31mred", Description = "ESC")]
    [TestCase("\0\a\b", "␀␇␈", Description = "C0")]
    [TestCase("a\u007Fb", "a␡b", Description = "DEL")]
    [TestCase("a\u009B31mb\u0085", "a31mb", Description = "C1")]
    [TestCase("\u202Efdp.exe\u2066x\u2069\u200F", "fdp.exex", Description = "writing direction")]
    [TestCase("a\u2028b\u2029c", "abc", Description = "line and paragraph separators")]
    [TestCase("☑\uFE0F 1\uFE0F\u20E3", "☑ 1", Description = "emoji style and keycap")]
    [TestCase("\uFEFFa\u00ADb\u200Bc", "abc", Description = "zero width")]
    [TestCase("👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧", Description = "joiners of emoji stay")]
    [TestCase("é ü 日本", "é ü 日本")]
    [Row("F55")]
    public void Nothing_that_a_terminal_would_act_on_gets_through(string text, string safe)
    {
        Assert.That(ScreenText.Safe(text), Is.EqualTo(safe));
    }

    // Not as a test case: an attribute cannot hold it.
    [Test]
    public void Half_a_character_is_shown_as_one_that_is_not_known()
    {
        Assert.That(ScreenText.Safe(new string('\uD83D', 1)), Is.EqualTo("\uFFFD"));
    }

    [TestCase("", 0)]
    [TestCase("abc", 3)]
    [TestCase("日本", 4)]
    [TestCase("e\u0301", 1, Description = "combining mark")]
    [TestCase("👨\u200D👩\u200D👧\u200D👦", 2, Description = "joined emoji")]
    [TestCase("🇹🇭", 2, Description = "flag")]
    public void Text_is_as_wide_as_its_grapheme_clusters(string text, int columns)
    {
        Assert.That(ScreenText.Columns(text), Is.EqualTo(columns));
    }

    [TestCase("abcdef", 6, "abcdef")]
    [TestCase("abcdef", 5, "abcd…")]
    [TestCase("abcdef", 1, "…")]
    [TestCase("abcdef", 0, "")]
    [TestCase("abcdef", -3, "")]
    [TestCase("日本語", 5, "日本…")]
    [TestCase("日本語", 4, "日…", Description = "half a wide character does not fit")]
    [TestCase("e\u0301e\u0301e\u0301", 2, "e\u0301…", Description = "a mark stays with its letter")]
    [TestCase("👨\u200D👩\u200D👧ab", 3, "👨\u200D👩\u200D👧…")]
    public void Text_is_cut_between_grapheme_clusters(string text, int columns, string cut)
    {
        Assert.That(ScreenText.Cut(text, columns, "…"), Is.EqualTo(cut));
    }

    [TestCase("ab", "ab   ")]
    [TestCase("abcdef", "abcd…")]
    [TestCase("日本語", "日本…")]
    [TestCase("日本語x", "日本…")]
    [TestCase("e\u0301", "e\u0301    ")]
    public void Text_is_fitted_to_its_column(string text, string fitted)
    {
        Assert.That(ScreenText.Fit(text, 5, "…"), Is.EqualTo(fitted));
        Assert.That(ScreenText.Columns(fitted), Is.EqualTo(5));
    }

    [TestCase("one two three", 7, "one two|three")]
    [TestCase("one two three", 3, "one|two|thr|ee")]
    [TestCase("a\n\nb", 5, "a||b")]
    [TestCase("日本語日本", 4, "日本|語日|本")]
    [TestCase("abcdefgh", 0, "a|b|c|d|e|f|g|h")]
    [TestCase("a\tb", 9, "a b")]
    [TestCase("", 9, "")]
    public void Text_is_wrapped_between_words_and_only_then_inside_them(string text, int columns, string lines)
    {
        Assert.That(string.Join('|', ScreenText.Wrap(text, columns)), Is.EqualTo(lines));
    }
}
