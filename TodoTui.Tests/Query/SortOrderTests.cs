using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class SortOrderTests
{
    private static readonly TodoItem[] Items =
    [
        Some.Item(1, "pear") with { Due = Some.Due("2026-12-25"), Priority = Priority.Low },
        Some.Item(2, "Apple") with { Created = Some.Moment("2026-11-20T00:00:00"), Priority = Priority.High },
        Some.Item(3, "quince") with { Due = Some.Due("2026-12-25 17:00") },
        Some.Item(4, "apple") with { Created = null, Due = Some.Due("2026-12-24") },
        Some.Item(5, "zucchini") with { Created = Some.Moment("2026-11-24T00:00:00"), Priority = Priority.High },
        Some.Item(6, "Banana") with { IsComplete = true, Due = Some.Due("2026-01-01"), Priority = Priority.High, Position = -5 },
        Some.Item(7, "avocado") with { IsComplete = true, Created = null, Completed = Some.Moment("2026-11-22T00:00:00") },
        Some.Item(8, "Fig") with { IsComplete = true, Completed = Some.Moment("2026-11-21T00:00:00"), Position = 65536 },
        Some.Item(9, "olive") with { Position = 65536 + 1 },
    ];

    // The completed 6, 7 and 8 come last either way, and equal ones stay in the order of their ids.
    [TestCase(SortKey.Due, false, new[] { 4, 3, 1, 2, 5, 9, 6, 7, 8 })]
    [TestCase(SortKey.Due, true, new[] { 1, 3, 4, 2, 5, 9, 6, 7, 8 })]
    [TestCase(SortKey.Priority, false, new[] { 2, 5, 3, 4, 9, 1, 6, 7, 8 })]
    [TestCase(SortKey.Priority, true, new[] { 1, 3, 4, 9, 2, 5, 7, 8, 6 })]
    [TestCase(SortKey.Title, false, new[] { 2, 4, 9, 1, 3, 5, 7, 6, 8 })]
    [TestCase(SortKey.Title, true, new[] { 5, 3, 1, 9, 2, 4, 8, 6, 7 })]
    [TestCase(SortKey.Created, false, new[] { 2, 1, 3, 9, 5, 4, 6, 8, 7 })]
    [TestCase(SortKey.Created, true, new[] { 5, 1, 3, 9, 2, 4, 6, 8, 7 })]
    [TestCase(SortKey.Id, false, new[] { 1, 2, 3, 4, 5, 9, 6, 7, 8 })]
    [TestCase(SortKey.Id, true, new[] { 9, 5, 4, 3, 2, 1, 8, 7, 6 })]
    [TestCase(SortKey.Completed, false, new[] { 1, 2, 3, 4, 5, 9, 8, 7, 6 })]
    [TestCase(SortKey.Completed, true, new[] { 1, 2, 3, 4, 5, 9, 7, 8, 6 })]
    [TestCase(SortKey.Manual, false, new[] { 1, 9, 2, 3, 4, 5, 6, 8, 7 })]
    [TestCase(SortKey.Manual, true, new[] { 5, 4, 3, 2, 9, 1, 7, 8, 6 })]
    public void Tasks_are_sorted_by_the_key_in_either_direction(SortKey key, bool descending, int[] expected)
    {
        Assert.That(Sorted(new SortOrder(key, descending), Items), Is.EqualTo(Some.Ids(expected)));
    }

    [Test, SetCulture("sv-SE")]
    public void Titles_are_sorted_as_the_language_of_the_user_has_it()
    {
        TodoItem[] items = [Some.Item(1, "ärta"), Some.Item(2, "zebra"), Some.Item(3, "aprikos"), Some.Item(4, "åka")];

        Assert.That(Sorted(new SortOrder(SortKey.Title), items), Is.EqualTo(Some.Ids(3, 2, 4, 1)));
    }

    [Test, SetCulture("de-DE")]
    public void Another_language_has_another_order()
    {
        TodoItem[] items = [Some.Item(1, "Ärger"), Some.Item(2, "Zebra"), Some.Item(3, "Aprikose"), Some.Item(4, "Art")];

        Assert.That(Sorted(new SortOrder(SortKey.Title), items), Is.EqualTo(Some.Ids(3, 1, 4, 2)));
    }

    [Test]
    public void The_next_deadline_comes_first_unless_asked_otherwise()
    {
        Assert.That(SortOrder.Default, Is.EqualTo(new SortOrder(SortKey.Due)));
    }

    [TestCase(SortKey.Due, true)]
    [TestCase(SortKey.Title, false)]
    public void A_click_on_the_same_column_turns_the_order_round(SortKey clicked, bool descending)
    {
        Assert.That(new SortOrder(SortKey.Due).By(clicked), Is.EqualTo(new SortOrder(clicked, descending)));
    }

    [Test]
    public void A_second_click_turns_it_back_and_another_column_starts_ascending()
    {
        var descending = new SortOrder(SortKey.Due, Descending: true);

        Assert.That(descending.By(SortKey.Due), Is.EqualTo(new SortOrder(SortKey.Due)));
        Assert.That(descending.By(SortKey.Title), Is.EqualTo(new SortOrder(SortKey.Title)));
    }

    private static IEnumerable<TodoId> Sorted(SortOrder order, TodoItem[] items) =>
        Some.Index(items).Find(new SmartList.BuiltIn(TaskList.All), order, Some.Now).Select(item => item.Id);
}
