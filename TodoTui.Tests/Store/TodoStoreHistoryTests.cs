using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class TodoStoreHistoryTests
{
    private static readonly TodoItem[] Loaded =
    [
        Some.Item(1, "milk"),
        Some.Item(2, "bread"),
        Some.Item(3, "tea") with { IsComplete = true, Completed = Some.Now },
    ];

    private static readonly TestCaseData[] Edits =
    [
        Edit("add \"salt\"", store => store.Add(Some.Draft("salt"))),
        Edit("edit \"oat milk\"", store => store.Update(TodoId.First, Some.Draft("oat milk"))),
        Edit("complete \"bread\"", store => store.Complete(Some.Ids(2, 3))),
        Edit("complete 2 tasks", store => store.Complete(Some.Ids(1, 2, 2, 99))),
        Edit("reopen \"tea\"", store => store.Reopen(Some.Ids(1, 3))),
        Edit("delete \"tea\"", store => store.Delete(Some.Ids(3))),
        Edit("delete 3 tasks", store => store.Delete(Some.Ids(1, 2, 3))),
    ];

    [TestCaseSource(nameof(Edits))]
    public void One_undo_takes_the_whole_edit_back_and_one_redo_makes_it_again(string label, Action<TodoStore> edit)
    {
        var store = WithLoaded();
        edit(store);
        var edited = store.Snapshot.Items.ToArray();

        var undo = store.Undo();
        var undone = store.Snapshot.Items.ToArray();
        var redo = store.Redo();

        Assert.That(edited, Is.Not.EqualTo(Loaded));
        Assert.That(undone, Is.EqualTo(Loaded));
        Assert.That(store.Snapshot.Items, Is.EqualTo(edited));
        Assert.That((undo?.Label, redo?.Label), Is.EqualTo((label, label)));
    }

    [TestCaseSource(nameof(Edits))]
    public void The_labels_say_what_undo_and_redo_would_do(string label, Action<TodoStore> edit)
    {
        var store = WithLoaded();

        edit(store);
        Assert.That((store.UndoLabel, store.RedoLabel), Is.EqualTo((label, (string?)null)));

        store.Undo();
        Assert.That((store.UndoLabel, store.RedoLabel), Is.EqualTo(((string?)null, label)));

        store.Redo();
        Assert.That((store.UndoLabel, store.RedoLabel), Is.EqualTo((label, (string?)null)));
    }

    [Test]
    public void Edits_are_undone_in_the_reverse_of_their_order()
    {
        var store = Some.Store("milk", "bread");
        store.Complete(TodoId.First);

        string?[] labels = [store.UndoLabel, store.Undo()?.Label, store.UndoLabel, store.Undo()?.Label, store.UndoLabel];

        Assert.That(labels, Is.EqualTo((string[])["complete \"milk\"", "complete \"milk\"", "add \"bread\"", "add \"bread\"", "add \"milk\""]));
    }

    [Test]
    public void A_new_edit_ends_what_could_be_redone()
    {
        var store = Some.Store("milk");
        store.Undo();

        store.Add(Some.Draft("bread"));

        Assert.That(store.RedoLabel, Is.Null);
        Assert.That(store.Redo(), Is.Null);
    }

    [Test]
    public void An_edit_that_changes_nothing_leaves_what_can_be_redone()
    {
        var store = Some.Store("milk", "bread");
        store.Undo();

        store.Reopen(TodoId.First);

        Assert.That(store.RedoLabel, Is.EqualTo("add \"bread\""));
        Assert.That(store.UndoLabel, Is.EqualTo("add \"milk\""));
    }

    [Test]
    public void The_newest_two_hundred_edits_can_be_undone()
    {
        var store = Some.Store();
        for (var number = 1; number <= 205; number++)
            store.Add(Some.Draft($"task {number}"));

        var undone = 0;
        while (store.Undo() is not null)
            undone++;

        Assert.That(undone, Is.EqualTo(200));
        Assert.That(store.Snapshot.Items.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 2, 3, 4, 5)));
    }

    [Test]
    public void With_nothing_to_undo_or_redo_nothing_happens()
    {
        var store = WithLoaded();

        Assert.That(store.Undo(), Is.Null);
        Assert.That(store.Redo(), Is.Null);
        Assert.That(store.Snapshot.Items, Is.EqualTo(Loaded));
    }

    [Test]
    public void Undo_leaves_alone_what_came_in_from_the_file_meanwhile()
    {
        var store = WithLoaded();
        store.Update(TodoId.First, Some.Draft("oat milk"));
        var theirs = store.Snapshot.Items.Select(item => item with { Description = "theirs" });
        store.Load(TodoSnapshot.From([.. theirs, Some.Item(8, "salt")]));

        store.Undo();

        Assert.That(store.Get(TodoId.First), Is.EqualTo(Loaded[0] with { Description = "theirs" }));
        Assert.That(store.Get(new TodoId(2))?.Description, Is.EqualTo("theirs"));
        Assert.That(store.Get(new TodoId(8))?.Title, Is.EqualTo("salt"));
    }

    [Test]
    public void Undo_brings_back_what_the_file_said_in_its_own_way()
    {
        var item = Some.Item() with { Verbatim = [new(TodoField.Status, "\"started\"", IsReadable: false)] };
        var store = Some.Store();
        store.Load(TodoSnapshot.From([item]));
        store.Complete(item.Id);

        store.Undo();

        Assert.That(store.Get(item.Id), Is.EqualTo(item));
    }

    private static TodoStore WithLoaded()
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From(Loaded));
        return store;
    }

    private static TestCaseData Edit(string label, Action<TodoStore> edit) => new TestCaseData(label, edit).SetArgDisplayNames(label);
}
