using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class TodoStoreNotificationTests
{
    private readonly List<StoreChange> _heard = [];
    private readonly TodoStore _store = Some.Store("milk", "bread", "tea");

    public TodoStoreNotificationTests() => _store.Changed += _heard.Add;

    private static readonly TestCaseData[] Edits =
    [
        Action("update", store => store.Update(TodoId.First, Some.Draft("oat milk")), "edit \"oat milk\"", 1),
        Action("complete one", store => store.Complete(TodoId.First), "complete \"milk\"", 1),
        Action("complete several", store => store.Complete(Some.Ids(1, 3)), "complete 2 tasks", 1, 3),
        Action("complete one twice", store => store.Complete(Some.Ids(2, 2)), "complete \"bread\"", 2),
        Action("delete several", store => store.Delete(Some.Ids(2, 3)), "delete 2 tasks", 2, 3),
        Action("delete one and a stranger", store => store.Delete(Some.Ids(2, 99)), "delete \"bread\"", 2),
    ];

    [TestCaseSource(nameof(Edits))]
    public void An_edit_is_announced_once_with_what_it_changed(Func<TodoStore, StoreChange?> edit, string label, int[] ids)
    {
        var change = edit(_store);

        Assert.That(change, Is.EqualTo(new StoreChange(StoreChangeKind.Edited, label, [.. Some.Ids(ids)])));
        Assert.That(_heard, Is.EqualTo((StoreChange?[])[change]));
    }

    [Test]
    public void An_add_is_announced_once_with_the_new_id()
    {
        _store.Add(Some.Draft("salt"));

        Assert.That(_heard, Is.EqualTo((StoreChange[])[new(StoreChangeKind.Edited, "add \"salt\"", [new TodoId(4)])]));
    }

    [Test]
    public void Undo_and_redo_are_announced_with_the_label_and_the_ids_of_the_edit()
    {
        _store.Complete(Some.Ids(1, 3));
        _heard.Clear();

        StoreChange?[] changes = [_store.Undo(), _store.Redo()];

        Assert.That(changes, Is.EqualTo((StoreChange[])
        [
            new(StoreChangeKind.Undone, "complete 2 tasks", [.. Some.Ids(1, 3)]),
            new(StoreChangeKind.Redone, "complete 2 tasks", [.. Some.Ids(1, 3)]),
        ]));
        Assert.That(_heard, Is.EqualTo(changes));
    }

    [Test]
    public void A_load_is_announced_once()
    {
        _store.Load(TodoSnapshot.Empty);

        Assert.That(_heard, Is.EqualTo((StoreChange[])[new(StoreChangeKind.Loaded, "load", [])]));
    }

    [Test]
    public void Whoever_hears_of_a_change_finds_it_in_the_store()
    {
        string? seen = null;
        _store.Changed += change => seen = _store.Get(change.Ids[0])?.Title;

        _store.Update(TodoId.First, Some.Draft("oat milk"));

        Assert.That(seen, Is.EqualTo("oat milk"));
    }

    private static readonly TestCaseData[] NoEdits =
    [
        NoAction("update with the same", store => store.Update(TodoId.First, Some.Draft("milk"))),
        NoAction("update a stranger", store => store.Update(new TodoId(99), Some.Draft())),
        NoAction("reopen an open one", store => store.Reopen(TodoId.First)),
        NoAction("complete a stranger", store => store.Complete(new TodoId(99))),
        NoAction("complete none", store => store.Complete()),
        NoAction("delete a stranger", store => store.Delete(new TodoId(99))),
        NoAction("delete none", store => store.Delete()),
        NoAction("redo", store => store.Redo()),
    ];

    [TestCaseSource(nameof(NoEdits))]
    public void What_changes_nothing_announces_nothing_and_cannot_be_undone(Func<TodoStore, StoreChange?> edit)
    {
        var (snapshot, label) = (_store.Snapshot, _store.UndoLabel);

        var change = edit(_store);

        Assert.That(change, Is.Null);
        Assert.That(_heard, Is.Empty);
        Assert.That(_store.Snapshot, Is.SameAs(snapshot));
        Assert.That(_store.UndoLabel, Is.EqualTo(label));
    }

    private static TestCaseData Action(string name, Func<TodoStore, StoreChange?> edit, string label, params int[] ids) =>
        new TestCaseData(edit, label, ids).SetArgDisplayNames(name);

    private static TestCaseData NoAction(string name, Func<TodoStore, StoreChange?> edit) =>
        new TestCaseData(edit).SetArgDisplayNames(name);
}
