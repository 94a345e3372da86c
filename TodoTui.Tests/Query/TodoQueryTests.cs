using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class TodoQueryTests
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
        Assert.That(Run(new TodoQuery(TaskList.All, search)), Is.EqualTo(Some.Ids(found)));
    }

    [Test]
    public void A_search_stays_within_its_list()
    {
        Assert.That(Run(new TodoQuery(TaskList.Done, "buy")), Is.EqualTo(Some.Ids(5)));
        Assert.That(Run(new TodoQuery(TaskList.Today, "buy")), Is.EqualTo(Some.Ids(3)));
    }

    [TestCase("", "m", true)]
    [TestCase("mi", "mil", true)]
    [TestCase("milk", "milk b", true)]
    [TestCase("milk", "mil", false)]
    [TestCase("milk", "buy milk", false, Description = "it would, but nobody types so")]
    public void A_word_typed_on_narrows_the_search(string before, string typed, bool narrows)
    {
        Assert.That(new TodoQuery(TaskList.All, typed).Narrows(new TodoQuery(TaskList.All, before)), Is.EqualTo(narrows));
    }

    private static IEnumerable<TodoId> Run(TodoQuery query) =>
        Some.Index(Items).Find(new SmartList.BuiltIn(query.List), new SortOrder(SortKey.Id), Some.Now, query.Condition()).Select(item => item.Id);
}
