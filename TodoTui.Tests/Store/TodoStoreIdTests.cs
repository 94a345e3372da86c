using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class TodoStoreIdTests
{
    [Test]
    public void Ids_count_up_from_one()
    {
        var store = Some.Store("milk", "bread", "tea");

        Assert.That(store.Snapshot.Items.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 2, 3)));
    }

    [Test]
    public void The_id_of_an_undone_add_is_given_to_nobody_else()
    {
        var store = Some.Store("milk");
        store.Undo();

        Assert.That(store.Add(Some.Draft()).Id, Is.EqualTo(new TodoId(2)));
    }

    [Test]
    public void The_id_of_a_deleted_task_is_given_to_nobody_else()
    {
        var store = Some.Store("milk", "bread");
        store.Delete(new TodoId(2));

        Assert.That(store.Add(Some.Draft()).Id, Is.EqualTo(new TodoId(3)));
    }

    [Test]
    public void After_loading_the_next_id_is_one_more_than_the_largest()
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From([Some.Item(40), Some.Item(7)]));

        Assert.That(store.Add(Some.Draft()).Id, Is.EqualTo(new TodoId(41)));
    }

    [Test]
    public void Loading_smaller_ids_brings_none_back()
    {
        var store = Some.Store("milk", "bread", "tea");
        store.Load(TodoSnapshot.From([Some.Item(1)]));

        Assert.That(store.Add(Some.Draft()).Id, Is.EqualTo(new TodoId(4)));
    }

    [Test]
    public void Loading_nothing_brings_none_back()
    {
        var store = Some.Store("milk");
        store.Load(TodoSnapshot.Empty);

        Assert.That(store.Add(Some.Draft()).Id, Is.EqualTo(new TodoId(2)));
    }

    [Test]
    public void After_the_largest_possible_id_free_ones_are_taken()
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From([Some.Item(1), Some.Item(3), Some.Item(int.MaxValue)]));

        TodoId[] added = [store.Add(Some.Draft()).Id, store.Add(Some.Draft()).Id];

        Assert.That(added, Is.EqualTo(Some.Ids(2, 4)));
        Assert.That(store.Snapshot.Count, Is.EqualTo(5));
    }
}
