using CsCheck;
using TodoTui.Core.Query;

namespace TodoTui.Tests.Query;

public sealed class FuzzyPatternTests
{
    [TestCase("sdd", "Sort by due date", "[S]ort by [d]ue [d]ate")]
    [TestCase("due", "Sort by due date", "Sort by [due] date")]
    [TestCase("DUE sort", "Sort by due date", "[Sort] by [due] date", Description = "words in any order")]
    [TestCase("date due sort", "Sort by due date", "[Sort] by [due] [date]")]
    [TestCase("resu", "My résumé", "My [résu]mé")]
    [TestCase("resu", "Re\u0301sume\u0301", "[Re\u0301su]me\u0301", Description = "an accent of its own belongs to its letter")]
    [TestCase("résumé", "RESUME", "[RESUME]")]
    [TestCase("ab", "xa b ab", "xa b [ab]", Description = "letters side by side before letters apart")]
    [TestCase("md", "Mandatory medical documents", "Mandatory [m]edical [d]ocuments")]
    [TestCase("電話", "歯医者に電話する", "歯医者に[電話]する")]
    [TestCase("🎂", "Dinner 👨‍👩‍👧‍👦 with cake 🎂", "Dinner 👨‍👩‍👧‍👦 with cake [🎂]")]
    [TestCase("👩", "Pair 👩‍💻 up", "Pair [👩‍💻] up", Description = "a part of a cluster marks the whole")]
    [TestCase("#wo", "#work", "[#wo]rk")]
    [TestCase("", "Anything", "Anything")]
    [TestCase("  ", "Anything", "Anything")]
    public void The_letters_typed_are_found_where_they_fit_best(string typed, string text, string marked)
    {
        Assert.That(Marked(typed, text), Is.EqualTo(marked));
        Assert.That(new FuzzyPattern(typed).Score(text), Is.Not.Null);
    }

    [TestCase("xyz", "Sort by due date", ExpectedResult = false)]
    [TestCase("dds", "Sort by due date", Description = "the order counts", ExpectedResult = false)]
    [TestCase("sort milk", "Sort by due date", Description = "every word counts", ExpectedResult = false)]
    [TestCase("éa", "ea", Description = "folded", ExpectedResult = true)]
    [TestCase("ß", "ss", ExpectedResult = false)]
    [TestCase("電話", "Sort by due date", ExpectedResult = false)]
    [TestCase("🎂", "🎁", Description = "half of a character is not one", ExpectedResult = false)]
    [TestCase("🎂", "🎁 😂 🎃", Description = "nor are two halves", ExpectedResult = false)]
    [TestCase("a", "", ExpectedResult = false)]
    [TestCase("", "", ExpectedResult = true)]
    public bool A_text_without_the_letters_does_not_fit(string typed, string text)
    {
        return new FuzzyPattern(typed).Score(text) is not null;
    }

    [TestCase("undo", "Undo", "Undo everything", "Redo and undo", "Unload the door")]
    [TestCase("all", "All", "All keys", "Call mum", "A large lorry")]
    [TestCase("st", "Stay", "Sort by title", "Sweet", Description = "letters together, then starts of words, then apart")]
    [TestCase("done", "Done", "Done or not done", "Abandoned", "Download one")]
    [TestCase("today", "Today", "List: Today", "Tomorrow and a day")]
    [TestCase("milk", "Buy milk", "Mail the king")]
    [TestCase("cafe", "Café", "cafeteria", "The café")]
    public void What_fits_better_comes_first(string typed, params string[] ordered)
    {
        var pattern = new FuzzyPattern(typed);

        Assert.That(pattern.Best([.. ordered.Reverse()], text => text, 10).Select(best => best.Found), Is.EqualTo(ordered));
    }

    [Test]
    public void What_fits_equally_well_stays_in_its_order()
    {
        string[] texts = ["milk 1", "milk 3", "milk 2"];

        Assert.That(new FuzzyPattern("milk").Best(texts, text => text, 2).Select(best => best.Found), Is.EqualTo(["milk 1", "milk 3"]));
    }

    [Test]
    public void Only_the_beginning_of_a_very_long_text_is_looked_at()
    {
        var text = new string('x', 100_000) + "milk";

        Assert.That(new FuzzyPattern("milk").Score(text), Is.Null);
        Assert.That(new FuzzyPattern("xx").Score(text), Is.Not.Null);
    }

    [Test]
    public void The_best_are_those_that_sorting_everything_finds()
    {
        Gen.Select(Gen.String["abc é"], Gen.String["abc éA"].Array[0, 30], Gen.Int[1, 10]).Sample((typed, texts, count) =>
        {
            var pattern = new FuzzyPattern(typed);
            var sorted = texts.Select(text => (Found: text, Score: pattern.Score(text))).Where(text => text.Score is not null)
                .OrderByDescending(text => text.Score).Take(count).Select(text => text.Found);

            return pattern.Best(texts, text => text, count).Select(best => best.Found).SequenceEqual(sorted);
        });
    }

    [Test]
    public void A_text_fits_if_and_only_if_the_folded_letters_are_there_in_order()
    {
        Gen.Select(Gen.String["abcé\u0301"], Gen.String["aAbBcÉe\u0301 "]).Sample((typed, text) =>
        {
            var letters = FoldedText.Fold(text);
            var at = 0;
            var isThere = FoldedText.Fold(typed).All(letter => (at = letters.IndexOf(letter, at) + 1) > 0);

            return (new FuzzyPattern(typed).Score(text) is not null) == isThere;
        });
    }

    [Test]
    public void What_is_marked_lies_on_whole_characters_from_left_to_right()
    {
        Gen.Select(Gen.String["ae🎂👩\u200d💻\u0301 "], Gen.String["aeé🎂👩\u200d💻\u0301 x"]).Sample((typed, text) =>
        {
            var ranges = new FuzzyPattern(typed).Matched(text);
            var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
            int[] bounds = [.. ranges.SelectMany(range => new[] { range.Start.Value, range.End.Value })];

            return bounds.All(bound => bound == text.Length || starts.Contains(bound)) && bounds.SequenceEqual(bounds.Order().Distinct());
        });
    }

    private static string Marked(string typed, string text)
    {
        var marked = text;
        foreach (var range in new FuzzyPattern(typed).Matched(text).Reverse())
            marked = marked.Insert(range.End.Value, "]").Insert(range.Start.Value, "[");
        return marked;
    }
}
