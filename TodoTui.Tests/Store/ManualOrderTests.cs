using CsCheck;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class ManualOrderTests
{
    [Test]
    public void The_order_begins_as_that_of_the_ids()
    {
        Assert.That(Order(Some.Store("a", "b", "c")), Is.EqualTo("abc"));
    }

    [TestCase(3, 1, false, "cab")]
    [TestCase(3, 2, false, "acb")]
    [TestCase(1, 2, true, "bac")]
    [TestCase(1, 3, true, "bca")]
    [TestCase(1, 3, false, "bac")]
    [TestCase(3, 1, true, "acb")]
    public void A_task_is_moved_next_to_another(int moved, int target, bool isAfter, string order)
    {
        var store = Some.Store("a", "b", "c");

        var change = Move(store, target, isAfter, moved);

        Assert.That(Order(store), Is.EqualTo(order));
        Assert.That(change!.Ids, Is.EqualTo(Some.Ids(moved)), "no other task changes where there is room");
    }

    [TestCase(2, true, new[] { 5, 4 }, "abdec")]
    [TestCase(2, false, new[] { 4, 1, 5 }, "adebc")]
    [TestCase(2, false, new[] { 2, 5 }, "aebcd", Description = "the target itself stays")]
    public void Several_tasks_are_moved_together_in_the_order_that_they_have(int target, bool isAfter, int[] moved, string order)
    {
        var store = Some.Store("a", "b", "c", "d", "e");

        Move(store, target, isAfter, moved);

        Assert.That(Order(store), Is.EqualTo(order));
    }

    [TestCase(2, false, new[] { 1 })]
    [TestCase(1, true, new[] { 2, 3 })]
    [TestCase(3, true, new[] { 3 })]
    [TestCase(9, true, new[] { 3 })]
    [TestCase(3, true, new[] { 9 })]
    public void Where_nothing_is_to_be_moved_nothing_changes(int target, bool isAfter, int[] moved)
    {
        var store = Some.Store("a", "b", "c");

        Assert.That(Move(store, target, isAfter, moved), Is.Null);
        Assert.That(Order(store), Is.EqualTo("abc"));
    }

    [Test]
    public void A_move_is_one_edit_with_the_name_of_the_task()
    {
        var store = Some.Store("Buy milk", "Pay", "Call");

        store.MoveAfter(new TodoId(3), new TodoId(1));
        Assert.That(store.UndoLabel, Is.EqualTo("move \"Buy milk\""));
        store.MoveAfter(new TodoId(3), Some.Ids(2, 1));
        Assert.That(store.UndoLabel, Is.EqualTo("move 2 tasks"));

        store.Undo();
        store.Undo();
        Assert.That(store.Snapshot.Items.Select(item => item.Position), Is.All.Null);
    }

    [Test]
    public void A_task_added_later_is_the_last_whatever_was_moved_to_the_end()
    {
        var store = Some.Store("a", "b", "c");
        for (var round = 0; round < 60; round++)
            Move(store, (round + 2) % 3 + 1, isAfter: true, round % 3 + 1);

        store.Add(Some.Draft("d"));

        Assert.That(Order(store), Is.EqualTo("abcd"));
    }

    [Test]
    public void Where_there_is_no_room_the_neighbours_make_some_in_the_same_edit()
    {
        var store = new TodoStore(Some.Clock());
        store.Load(TodoSnapshot.From([.. Enumerable.Range(1, 100).Select(id => Some.Item(id) with { Position = 7 }), Some.Item(101)]));

        var change = store.MoveBefore(new TodoId(50), new TodoId(101));

        Assert.That(InOrder(store), Is.EqualTo(Some.Ids([.. Enumerable.Range(1, 49), 101, .. Enumerable.Range(50, 51)])));
        Assert.That(change!.Ids[0], Is.EqualTo(new TodoId(101)), "the task that was moved is the one to look at");
        Assert.That(change.Label, Is.EqualTo("move \"Buy milk\""));
        store.Undo();
        Assert.That(store.Get(new TodoId(50))!.Position, Is.EqualTo(7));
    }

    [TestCase(ManualRank.Largest, true)]
    [TestCase(ManualRank.Largest, false)]
    [TestCase(-ManualRank.Largest, true)]
    [TestCase(-ManualRank.Largest, false)]
    public void At_the_ends_of_what_the_file_can_hold_room_is_made_too(long position, bool isAfter)
    {
        var store = new TodoStore(Some.Clock());
        store.Load(TodoSnapshot.From([Some.Item(1) with { Position = position }, Some.Item(2) with { Position = position }, Some.Item(3)]));

        Move(store, isAfter ? 2 : 1, isAfter, 3);

        Assert.That(InOrder(store), Is.EqualTo(isAfter ? Some.Ids(1, 2, 3) : Some.Ids(3, 1, 2)));
        Assert.That(store.Snapshot.Items.Select(item => Math.Abs(item.Rank)), Is.All.LessThanOrEqualTo(ManualRank.Largest));
    }

    [Test]
    public void Any_moves_give_what_they_give_in_a_plain_list()
    {
        var move = Gen.Select(Gen.Int[1, 12], Gen.Bool, Gen.Int[1, 12].Array[1, 3]);
        move.Array[0, 80].Sample(moves =>
        {
            var store = Some.Store([.. Enumerable.Range(1, 12).Select(id => $"{id}")]);
            var plain = Enumerable.Range(1, 12).ToList();
            foreach (var (target, isAfter, ids) in moves)
            {
                Move(store, target, isAfter, ids);
                int[] moved = [.. plain.Where(id => id != target && ids.Contains(id))];
                plain.RemoveAll(moved.Contains);
                plain.InsertRange(plain.IndexOf(target) + (isAfter ? 1 : 0), moved);
                Assert.That(InOrder(store), Is.EqualTo(Some.Ids([.. plain])));
            }
        }, iter: 200);
    }

    private static StoreChange? Move(TodoStore store, int target, bool isAfter, params int[] moved) =>
        isAfter ? store.MoveAfter(new TodoId(target), Some.Ids(moved)) : store.MoveBefore(new TodoId(target), Some.Ids(moved));

    private static string Order(TodoStore store) => string.Concat(InOrder(store).Select(id => store.Get(id)!.Title));

    private static IEnumerable<TodoId> InOrder(TodoStore store) =>
        store.Snapshot.Items.OrderBy(item => item.Rank).ThenBy(item => item.Id).Select(item => item.Id);
}
