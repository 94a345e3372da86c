using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class BringBackTests
{
    [Test]
    public void A_deleted_task_comes_back_under_its_id()
    {
        var store = Some.Store("Buy milk", "Call the bank");
        var milk = store.Get(new(1))!;
        store.Delete(milk.Id);

        store.BringBack([milk]);

        Assert.That(store.Get(milk.Id), Is.EqualTo(milk));
        Assert.That(store.UndoLabel, Is.EqualTo("bring back \"Buy milk\""));
    }

    [Test]
    public void A_task_that_is_different_by_now_is_kept_and_the_old_one_comes_beside_it()
    {
        var store = Some.Store("Buy milk");
        var old = store.Get(new(1))!;
        store.Update(old.Id, Some.Draft("Buy oat milk"));

        store.BringBack([old]);

        Assert.That(store.Snapshot.Items.Select(item => (item.Id.Value, item.Title)), Is.EqualTo(new[] { (1, "Buy oat milk"), (2, "Buy milk") }));
    }

    [Test]
    public void A_task_that_is_here_as_it_was_is_left_out()
    {
        var store = Some.Store("Buy milk");

        Assert.That(store.BringBack(store.Snapshot.Items), Is.Null);
    }

    [Test]
    public void Bringing_several_back_is_one_step_to_undo()
    {
        var store = Some.Store("Buy milk", "Call the bank");
        TodoItem[] both = [.. store.Snapshot.Items];
        store.Delete(Some.Ids(1, 2));

        store.BringBack(both);
        store.Undo();

        Assert.That(store.Snapshot.Count, Is.Zero);
    }

    [Test]
    public void A_new_id_is_not_that_of_another_task_that_comes_back_with_it()
    {
        var store = Some.Store("Buy milk", "Pay the rent");

        store.BringBack([Some.Item(2, "Pay rent"), Some.Item(3, "Read a book")]);

        Assert.That(store.Snapshot.Items.Select(item => item.Title), Is.EquivalentTo(new[] { "Buy milk", "Pay the rent", "Pay rent", "Read a book" }));
        Assert.That(store.Get(new TodoId(3))!.Title, Is.EqualTo("Read a book"));
    }
}
