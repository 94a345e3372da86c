using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>Any point of the history is one change away, and the history of an earlier run lies below that of this one.</summary>
public sealed class GoToTests
{
    private readonly TodoStore _store = Some.Store("milk", "bread", "tea");
    private readonly List<StoreChange> _announced = [];

    [SetUp]
    public void Listen() => _store.Changed += _announced.Add;

    [TestCase(0, "", 3)]
    [TestCase(1, "milk", 2)]
    [TestCase(2, "milk bread", 1)]
    public void Going_back_is_one_change(int done, string titles, int steps)
    {
        var change = _store.GoTo(done);

        Assert.That(Titles, Is.EqualTo(titles));
        Assert.That(_announced, Is.EqualTo(new[] { change }));
        Assert.That((change!.Kind, change.Steps), Is.EqualTo((StoreChangeKind.Undone, steps)));
    }

    [TestCase(1, "milk", 1)]
    [TestCase(3, "milk bread tea", 3)]
    public void Going_on_is_one_change(int done, string titles, int steps)
    {
        _store.GoTo(0);
        _announced.Clear();

        var change = _store.GoTo(done);

        Assert.That(Titles, Is.EqualTo(titles));
        Assert.That(_announced, Is.EqualTo(new[] { change }));
        Assert.That((change!.Kind, change.Steps), Is.EqualTo((StoreChangeKind.Redone, steps)));
    }

    [Test]
    public void What_was_changed_last_on_the_way_is_named_first()
    {
        _store.Complete(Some.Ids(1, 2));
        _store.Delete(Some.Ids(3, 1));

        Assert.That(_store.GoTo(3)?.Ids, Is.EqualTo((ValueList<TodoId>)[.. Some.Ids(1, 2, 3)]));
    }

    [Test]
    public void Going_where_one_is_changes_nothing()
    {
        Assert.That(_store.GoTo(3), Is.Null);
        Assert.That(_announced, Is.Empty);
    }

    [Test]
    public void Beyond_the_ends_it_stops_at_them()
    {
        Assert.That(_store.GoTo(-1)?.Steps, Is.EqualTo(3));
        Assert.That(_store.GoTo(9)?.Steps, Is.EqualTo(3));
        Assert.That(Titles, Is.EqualTo("milk bread tea"));
    }

    [Test]
    public void Each_edit_has_its_time()
    {
        Assert.That(_store.History.Done.Select(edit => (edit.At, edit.Label)), Is.EqualTo(new[]
        {
            (Some.Now, "add \"milk\""), (Some.Now, "add \"bread\""), (Some.Now, "add \"tea\""),
        }));
    }

    [Test]
    public void A_history_that_was_taken_stays_as_it_was()
    {
        var taken = _store.History;

        _store.Undo();
        _store.Add(Some.Draft("salt"));

        Assert.That(taken.Done.Select(edit => edit.Label), Is.EqualTo(new[] { "add \"milk\"", "add \"bread\"", "add \"tea\"" }));
    }

    [Test]
    public void The_history_of_an_earlier_run_goes_on()
    {
        _store.Undo();
        var later = Later();

        later.RestoreHistory(_store.History);

        Assert.That((later.UndoLabel, later.RedoLabel), Is.EqualTo(("add \"bread\"", "add \"tea\"")));
        later.Redo();
        later.GoTo(0);
        Assert.That(later.Snapshot.Count, Is.Zero);
    }

    [Test]
    public void What_was_done_before_it_was_restored_stays_above_it()
    {
        _store.Undo();
        var later = Later();
        later.Delete(TodoId.First);

        later.RestoreHistory(_store.History);

        Assert.That(later.History.Done.Select(edit => edit.Label), Is.EqualTo(new[] { "add \"milk\"", "add \"bread\"", "delete \"milk\"" }));
        Assert.That(later.RedoLabel, Is.Null, "an edit ends what could be redone");
        Assert.That(later.GoTo(0)?.Steps, Is.EqualTo(3));
        Assert.That(later.Snapshot.Count, Is.Zero);
    }

    [Test]
    public void Together_they_are_no_more_than_two_hundred()
    {
        for (var number = 0; number < 300; number++)
            _store.Add(Some.Draft($"task {number}"));
        var later = Later();
        later.Delete(TodoId.First);

        later.RestoreHistory(_store.History);

        Assert.That(later.History.Count, Is.EqualTo(200));
        Assert.That(later.UndoLabel, Is.EqualTo("delete \"milk\""));
    }

    [Test]
    public void A_new_task_gets_no_id_that_an_undo_would_bring_back()
    {
        _store.Delete(new TodoId(3));
        var later = Later();
        later.RestoreHistory(_store.History);

        Assert.That(later.Add(Some.Draft("salt")).Id, Is.EqualTo(new TodoId(4)));
    }

    private string Titles => string.Join(' ', _store.Snapshot.Items.Select(item => item.Title));

    private TodoStore Later()
    {
        var later = Some.Store();
        later.Load(_store.Snapshot);
        return later;
    }
}
