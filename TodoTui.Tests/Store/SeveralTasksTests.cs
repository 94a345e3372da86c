using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>What is done to several tasks at once is one edit.</summary>
public sealed class SeveralTasksTests
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

    [Test]
    public void Several_tasks_are_updated_as_one_edit_that_names_those_that_changed()
    {
        var store = Some.Store("one", "two", "three");
        store.Update(new TodoId(2), Some.Draft("two") with { Priority = Priority.High });

        var change = store.UpdateAll("raise", Some.Ids(1, 2, 3, 9), draft => draft with { Priority = Priority.High });

        Assert.That(change, Is.EqualTo(new StoreChange(StoreChangeKind.Edited, "raise 2 tasks", [.. Some.Ids(1, 3)])));
        store.Undo();
        Assert.That(store.Snapshot.Items.Count(item => item.Priority == Priority.High), Is.EqualTo(1));
    }

    [Test]
    public void An_update_that_changes_nothing_is_no_edit()
    {
        var store = Some.Store("one");

        Assert.That(store.UpdateAll("edit", Some.Ids(1), draft => draft), Is.Null);
        Assert.That(() => store.UpdateAll("edit", Some.Ids(1), draft => draft with { Title = "" }), Throws.ArgumentException);
    }
}
