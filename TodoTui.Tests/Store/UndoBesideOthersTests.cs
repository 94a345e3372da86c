using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>Undo and redo take back and bring back what was done here, never what another program did meanwhile.</summary>
[Row("F30")]
public sealed class UndoBesideOthersTests
{
    private readonly TodoStore _store = Some.Store("Buy milk");

    private static readonly TodoId First = new(1);

    [Test]
    public void Undoing_an_edit_leaves_the_other_fields_as_others_made_them()
    {
        _store.Update(First, Some.Draft("Buy oat milk"));
        Outside(item => item with { Description = "two bottles" });

        _store.Undo();
        Assert.That((Item.Title, Item.Description), Is.EqualTo(("Buy milk", "two bottles")));

        _store.Redo();
        Assert.That((Item.Title, Item.Description), Is.EqualTo(("Buy oat milk", "two bottles")));
    }

    [Test]
    public void Undoing_a_completion_leaves_the_title_as_others_made_it()
    {
        _store.Complete(First);
        Outside(item => item with { Title = "Buy oat milk" });

        _store.Undo();

        Assert.That((Item.Title, Item.IsComplete, Item.Completed), Is.EqualTo(("Buy oat milk", false, default(LocalDateTime?))));
    }

    [Test]
    public void Undoing_an_add_and_doing_it_again_keeps_what_others_made_of_the_task()
    {
        Outside(item => item with { Description = "two bottles" });

        _store.Undo();
        Assert.That(_store.Snapshot.Count, Is.Zero);

        _store.Redo();
        Assert.That(Item.Description, Is.EqualTo("two bottles"));
    }

    [Test]
    public void Undoing_an_edit_of_a_task_that_others_deleted_brings_it_back()
    {
        _store.Update(First, Some.Draft("Buy oat milk"));
        _store.Merge(_store.Snapshot, TodoSnapshot.Empty);

        _store.Undo();

        Assert.That(Item.Title, Is.EqualTo("Buy milk"));
    }

    [Test]
    public void Undoing_a_deletion_leaves_a_task_alone_that_others_kept_by_changing_it()
    {
        var common = _store.Snapshot;
        _store.Delete(First);
        _store.Merge(common, TodoSnapshot.From([common.Find(First)! with { Title = "Buy oat milk" }]));

        _store.Undo();

        Assert.That(Item.Title, Is.EqualTo("Buy oat milk"));
    }

    [Test]
    public void A_task_that_others_add_under_an_id_of_the_history_gets_another_one()
    {
        _store.Undo();
        _store.Merge(TodoSnapshot.Empty, TodoSnapshot.From([Some.Item(1, "From outside")]));
        _store.Redo();

        Assert.That(_store.Snapshot.Items.Select(item => (item.Id.Value, item.Title)), Is.EqualTo(new[] { (1, "Buy milk"), (2, "From outside") }));
    }

    private TodoItem Item => _store.Get(First)!;

    private void Outside(Func<TodoItem, TodoItem> change) => _store.Merge(_store.Snapshot, TodoSnapshot.From([change(Item)]));
}
