using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests;

public sealed class SelectionTests
{
    private static readonly TodoItem[] Shown = [Some.Item(1), Some.Item(2), Some.Item(3)];

    private static readonly TodoItem Selected = Shown[1];

    [TestCase(StoreChangeKind.Edited, 4, 4, TestName = "A task that was added is looked at")]
    [TestCase(StoreChangeKind.Edited, 1, 2, TestName = "A change of another task moves nothing")]
    [TestCase(StoreChangeKind.Undone, 3, 3, TestName = "What was brought back by an undo is looked at")]
    [TestCase(StoreChangeKind.Redone, 9, 2, TestName = "What a redo removed cannot be looked at")]
    [TestCase(StoreChangeKind.Merged, 4, 2, TestName = "What another program added moves nothing")]
    public void The_task_wanted(StoreChangeKind kind, int changed, int wanted)
    {
        var after = TodoSnapshot.From([.. Shown, Some.Item(4)]);

        Assert.That(Wanted(new StoreChange(kind, "", [.. Some.Ids(changed)]), after), Is.EqualTo(new TodoId(wanted)));
    }

    [Test]
    public void After_completing_a_task_its_neighbour_is_wanted()
    {
        var after = TodoSnapshot.From([Shown[0], Shown[1] with { IsComplete = true }, Shown[2]]);

        Assert.That(Wanted(new StoreChange(StoreChangeKind.Edited, "", [.. Some.Ids(2)]), after), Is.Null);
    }

    [TestCase(new[] { 1, 2, 3 }, 3, 2, TestName = "The wanted task is found where it is now")]
    [TestCase(new[] { 1, 3 }, null, 1, TestName = "Without it the one below is selected")]
    [TestCase(new[] { 1, 2, 3 }, null, 2, TestName = "Without it the one below it is selected even if it is where it was")]
    [TestCase(new[] { 1, 2 }, null, 0, TestName = "Without one below the one above is selected")]
    [TestCase(new[] { 1 }, null, 0, TestName = "Without it and one below the one above is selected")]
    [TestCase(new[] { 8, 9 }, 2, 0, TestName = "Among strangers the next in the order is selected")]
    [TestCase(new int[0], 2, -1, TestName = "Of nothing nothing is selected")]
    public void The_place_of_the_selection(int[] visible, int? wanted, int index)
    {
        var wantedItem = wanted is { } id ? Some.Item(id) : null;

        Assert.That(Selection.IndexAfter(Selected, Found(visible), wantedItem), Is.EqualTo(index));
    }

    [TestCase(new[] { 8, 9 }, 0)]
    [TestCase(new int[0], -1)]
    public void Where_nothing_was_selected_the_first_one_is(int[] visible, int index)
    {
        Assert.That(Selection.IndexAfter(null, Found(visible), null), Is.EqualTo(index));
    }

    private static TodoId? Wanted(StoreChange change, TodoSnapshot after) => Selection.Wanted(change, Selected, TodoSnapshot.From(Shown), after, Found([.. after.Items.Select(item => item.Id.Value)]));

    private static FoundTasks Found(int[] ids) =>
        Some.Index([.. ids.Select(id => Some.Item(id))]).Find(new SmartList.BuiltIn(TaskList.All), new SortOrder(SortKey.Id), Some.Now);
}
