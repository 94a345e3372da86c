using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class TodoSnapshotTests
{
    private static readonly TodoSnapshot Snapshot = TodoSnapshot.From([Some.Item(3, "tea"), Some.Item(1, "milk")]);

    [Test]
    public void Tasks_stand_in_the_order_of_their_ids()
    {
        Assert.That(Snapshot.Items.Select(item => item.Title), Is.EqualTo((string[])["milk", "tea"]));
        Assert.That((Snapshot.Count, Snapshot.LastId), Is.EqualTo((2, (TodoId?)new TodoId(3))));
    }

    [Test]
    public void The_empty_one_has_no_last_id()
    {
        Assert.That((TodoSnapshot.Empty.Count, TodoSnapshot.Empty.LastId), Is.EqualTo((0, (TodoId?)null)));
    }

    [Test]
    public void Two_tasks_with_one_id_are_refused()
    {
        Assert.That(() => TodoSnapshot.From([Some.Item(1, "milk"), Some.Item(1, "tea")]), Throws.ArgumentException);
    }

    [Test]
    public void An_edit_that_changes_nothing_gives_the_same_instance()
    {
        var edit = new TodoEdit("nothing", [Some.Item(1, "milk")], [new TodoId(2)]);

        Assert.That(Snapshot.Apply(edit), Is.SameAs(Snapshot));
    }

    [Test]
    public void An_edit_followed_by_its_inverse_changes_nothing()
    {
        var edit = new TodoEdit("all three kinds", [Some.Item(1, "oat milk"), Some.Item(2, "bread")], [new TodoId(3)]);
        var edited = Snapshot.Apply(edit);

        var restored = edited.Apply(edit.Inverse(Snapshot));

        Assert.That(edited.Items.Select(item => item.Title), Is.EqualTo((string[])["oat milk", "bread"]));
        Assert.That(restored.Items, Is.EqualTo(Snapshot.Items));
    }
}
