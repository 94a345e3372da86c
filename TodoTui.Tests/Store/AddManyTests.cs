using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>Many tasks added at once are one edit.</summary>
public sealed class AddManyTests
{
    [Test]
    public void Several_tasks_are_added_in_their_order_as_one_edit()
    {
        var store = Some.Store("Buy milk");
        var changes = new List<StoreChange>();
        store.Changed += changes.Add;

        var added = store.AddAll([Some.Draft("one"), Some.Draft("two"), Some.Draft("three")]);

        Assert.That(added.Select(item => (item.Id.Value, item.Title)), Is.EqualTo([(2, "one"), (3, "two"), (4, "three")]));
        Assert.That(changes.Select(change => change.Label), Is.EqualTo(["add 3 tasks"]));
        store.Undo();
        Assert.That(store.Snapshot.Items.Select(item => item.Title), Is.EqualTo(["Buy milk"]));
    }

    [Test]
    public void None_is_no_edit_and_one_is_called_by_its_title()
    {
        var store = Some.Store();

        Assert.That(store.AddAll([]), Is.Empty);
        Assert.That(store.UndoLabel, Is.Null);
        store.AddAll([Some.Draft("one")]);
        Assert.That(store.UndoLabel, Is.EqualTo("add \"one\""));
    }

    [Test]
    public void A_draft_with_errors_adds_none()
    {
        var store = Some.Store();

        Assert.That(() => store.AddAll([Some.Draft("one"), Some.Draft("")]), Throws.ArgumentException);
        Assert.That(store.Snapshot.Items, Is.Empty);
    }

    [Test]
    public void At_the_end_of_the_ids_each_gets_one_of_its_own()
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From([Some.Item(int.MaxValue), Some.Item(2)]));

        var added = store.AddAll([Some.Draft("one"), Some.Draft("two")]);

        Assert.That(added.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 3)));
    }
}
