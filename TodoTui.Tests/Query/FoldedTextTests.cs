using TodoTui.Core.Query;

namespace TodoTui.Tests.Query;

public sealed class FoldedTextTests
{
    [TestCase("Buy Milk", "buy milk")]
    [TestCase("Résumé", "resume")]
    [TestCase("Re\u0301sume\u0301", "resume", Description = "accents as characters of their own")]
    [TestCase("MAÑANA", "manana")]
    [TestCase("Grüße", "gruße", Description = "ß is a letter, not an accent")]
    [TestCase("GROẞ", "groß")]
    [TestCase("Łódź", "łodz", Description = "a stroke is part of its letter")]
    [TestCase("Tiếng Việt", "tieng viet", Description = "two accents on a letter")]
    [TestCase("İstanbul", "istanbul")]
    [TestCase("ılık", "ılık", Description = "a dotless i stays one")]
    [TestCase("Τηλεφώνημα", "τηλεφωνημα")]
    [TestCase("ΜΆΡΙΟΣ", "μαριοσ")]
    [TestCase("Μάριος", "μαριοσ", Description = "a final sigma is a sigma")]
    [TestCase("Ёлка Йод", "елка иод")]
    [TestCase("買い物リスト", "買い物リスト")]
    [TestCase("ガラス", "ガラス", Description = "a voiced kana is a letter")]
    [TestCase("예산 보고서", "예산 보고서")]
    [TestCase("📦 👩‍💻 Pair", "📦 👩‍💻 pair")]
    [TestCase("❤\uFE0F", "❤", Description = "a heart with the mark that it is drawn in colour")]
    [TestCase("½ №5 – “x”", "½ №5 – “x”")]
    public void Case_and_accents_are_folded_away_and_letters_stay(string text, string folded)
    {
        Assert.That(FoldedText.Fold(text), Is.EqualTo(folded));
    }

    [TestCase("Buy oat milk", "MILK")]
    [TestCase("Buy oat milk", "Míłk", false)]
    [TestCase("Buy oat milk", "mílk", Description = "accents typed where there are none")]
    [TestCase("Café réservé à 20 h", "cafe reserve a 20")]
    [TestCase("Cafe\u0301 re\u0301serve\u0301", "café réservé")]
    [TestCase("Straße", "straße")]
    [TestCase("Straße", "strasse", false)]
    [TestCase("STRASSE", "straße", false)]
    [TestCase("İstanbul", "ISTANBUL")]
    [TestCase("istanbul", "İSTANBUL")]
    [TestCase("ΜΆΡΙΟΣ", "μάριος")]
    [TestCase("Μάριος", "ΜΑΡΙΟΣ")]
    [TestCase("ёлка", "ЕЛКА")]
    [TestCase("歯医者に電話する 🦷", "電話")]
    [TestCase("歯医者に電話する 🦷", "🦷")]
    [TestCase("ガラス", "カラス", false)]
    [TestCase("👩‍💻 pair on parser", "👩‍💻 PAIR")]
    [TestCase("🦷", "📦", false)]
    [TestCase("", "x", false)]
    [TestCase("milk", "")]
    [TestCase("é", "")]
    public void A_text_contains_what_was_searched_for_whatever_its_case_and_accents(string text, string searched, bool found = true)
    {
        Assert.That(FoldedText.Contains(text, FoldedText.Fold(searched)), Is.EqualTo(found));
    }

    // ASCII text takes another way through the code.
    [Test]
    public void Every_character_finds_itself_in_a_text_of_one_script_or_several()
    {
        for (var c = '!'; c < '\uFFFF'; c++)
        {
            var needle = FoldedText.Fold(c.ToString());
            Assert.That(FoldedText.Contains(c.ToString(), needle) && FoldedText.Contains($"é{c}", needle), Is.True, $"U+{(int)c:X4}");
        }
    }
}
