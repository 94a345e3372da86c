using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>One change of many tasks.</summary>
public sealed class ChangeManyTests
{
    [Test]
    public void Many_tasks_change_as_one_edit()
    {
        var store = Some.Store("milk", "bread", "rent");

        var change = store.Change(Some.Ids(1, 3), item => TodoDraft.Of(item) with { Priority = Priority.High }, named => $"raise {named}");

        Assert.That(change!.Label, Is.EqualTo("raise 2 tasks"));
        Assert.That(store.Snapshot.Items.Select(item => item.Priority), Is.EqualTo([Priority.High, Priority.Medium, Priority.High]));
        store.Undo();
        Assert.That(store.Snapshot.Items.Select(item => item.Priority), Is.All.EqualTo(Priority.Medium));
    }

    [Test]
    public void The_label_counts_only_what_changes()
    {
        var store = Some.Store("milk", "bread");
        store.Update(new TodoId(1), Some.Draft("milk") with { Priority = Priority.High });

        var change = store.Change(Some.Ids(1, 2, 9), item => TodoDraft.Of(item) with { Priority = Priority.High }, named => $"raise {named}");

        Assert.That(change!.Label, Is.EqualTo("raise \"bread\""));
        Assert.That(change.Ids, Is.EqualTo(Some.Ids(2)));
    }

    [Test]
    public void A_change_of_nothing_is_no_edit()
    {
        var store = Some.Store("milk");

        Assert.That(store.Change(Some.Ids(1), TodoDraft.Of, named => named), Is.Null);
        Assert.That(store.UndoLabel, Is.EqualTo("add \"milk\""));
    }

    [Test]
    public void A_draft_with_errors_changes_none_of_them()
    {
        var store = Some.Store("milk", "bread");

        Assert.That(
            () => store.Change(Some.Ids(1, 2), item => item.Id.Value == 1 ? Some.Draft("oat milk") : Some.Draft(""), named => named),
            Throws.ArgumentException);
        Assert.That(store.Get(new TodoId(1))!.Title, Is.EqualTo("milk"));
    }
}
