using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query.Filter;

/// <summary>Plain words, the filter that most people ever type.</summary>
public sealed class WordSearchTests
{
    private static readonly TodoItem[] Items =
    [
        Some.Item(1, "Buy milk") with { Description = "oat, for Zoë" },
        Some.Item(2, "Milk the cow"),
        Some.Item(3, "Buy bread") with { Due = Some.Due("2026-11-23") },
        Some.Item(4, "買い物リストを作る") with { Description = "milk\nand tea" },
        Some.Item(5, "Buy stamps") with { IsComplete = true },
    ];

    [TestCase("", new[] { 1, 2, 3, 4, 5 })]
    [TestCase("   ", new[] { 1, 2, 3, 4, 5 })]
    [TestCase("milk", new[] { 1, 2, 4 }, Description = "in the title or the description")]
    [TestCase("  MILK ", new[] { 1, 2, 4 })]
    [TestCase("buy milk", new[] { 1 }, Description = "all words")]
    [TestCase("milk buy", new[] { 1 }, Description = "in any order")]
    [TestCase("buy oat zoe", new[] { 1 }, Description = "some in the title, some in the description")]
    [TestCase("buy\tmilk", new[] { 1 }, Description = "words are parted by any blank")]
    [TestCase("買い物\u3000milk", new[] { 4 }, Description = "also by that of Chinese and Japanese")]
    [TestCase("リスト", new[] { 4 }, Description = "part of a word")]
    [TestCase("tea", new[] { 4 }, Description = "on the second line")]
    [TestCase("buy milk tea", new int[0])]
    [TestCase("milkand", new int[0], Description = "not across the fields or lines")]
    public void A_search_finds_the_tasks_that_have_all_its_words(string search, int[] found)
    {
        var filter = FilterParser.Parse(search).Filter;

        Assert.That(Items.Where(item => filter.Matches(item, new FilterMoment(Some.Now, DayOfWeek.Monday))).Select(item => item.Id), Is.EqualTo(Some.Ids(found)));
    }
}
