using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>What of a history belongs to tasks that were read from another file than it.</summary>
public sealed class HistoryFitTests
{
    private static readonly TodoId Milk = new(1);
    private static readonly TodoId Bread = new(2);

    // After each of the edits: add milk, add bread, edit milk, complete bread, delete milk.
    private readonly List<TodoSnapshot> _states = [TodoSnapshot.Empty];
    private readonly TodoStore _store = Some.Store();

    [SetUp]
    public void Edit()
    {
        _store.Changed += _ => _states.Add(_store.Snapshot);
        _store.Add(Some.Draft("milk"));
        _store.Add(Some.Draft("bread"));
        _store.Update(Milk, Some.Draft("oat milk"));
        _store.Complete(Bread);
        _store.Delete(Milk);
    }

    [Test]
    public void Tasks_as_the_history_left_them_fit_as_a_whole()
    {
        Assert.That(HistoryFit.Of(_store.History, _store.Snapshot), Is.EqualTo((_store.History, 0)));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    public void A_history_that_is_ahead_of_the_tasks_has_the_rest_to_redo(int written)
    {
        var (fitting, leftOut) = HistoryFit.Of(_store.History, _states[written]);

        Assert.That((fitting.Done.Count, fitting.Undone.Count, leftOut), Is.EqualTo((written, 5 - written, 0)));
        AssertLeadsBackAndOn(fitting, _states[written]);
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(3)]
    public void Tasks_whose_undos_did_not_reach_the_history_fit(int undone)
    {
        var history = _store.History;
        _store.GoTo(5 - undone);

        var (fitting, leftOut) = HistoryFit.Of(history, _store.Snapshot);

        Assert.That((fitting.Done.Count, fitting.Undone.Count, leftOut), Is.EqualTo((5 - undone, undone, 0)));
    }

    [Test]
    public void Tasks_whose_redos_did_not_reach_the_history_fit()
    {
        _store.GoTo(1);
        var history = _store.History;
        _store.GoTo(4);

        var (fitting, leftOut) = HistoryFit.Of(history, _store.Snapshot);

        Assert.That((fitting.Done.Count, fitting.Undone.Count, leftOut), Is.EqualTo((4, 1, 0)));
    }

    [Test]
    public void A_history_without_the_last_edit_keeps_nothing_that_this_edit_touched()
    {
        var history = _store.History;
        _store.Reopen(Bread);

        var (fitting, leftOut) = HistoryFit.Of(history, _store.Snapshot);

        // The deletion of milk fits; completing bread does not, and so nothing before it.
        Assert.That((fitting.Done.Single().Label, leftOut), Is.EqualTo(("delete \"oat milk\"", 4)));
    }

    [Test]
    public void A_change_of_a_task_that_the_history_did_not_touch_costs_nothing()
    {
        var tasks = TodoSnapshot.From([.. _store.Snapshot.Items, Some.Item(77, "from outside")]);

        Assert.That(HistoryFit.Of(_store.History, tasks).LeftOut, Is.Zero);
    }

    private static readonly TestCaseData[] FieldChanges =
    [
        Field("title", item => item with { Title = "white bread" }),
        Field("description", item => item with { Description = "two" }),
        Field("status", item => item with { IsComplete = false }),
        Field("priority", item => item with { Priority = Priority.High }),
        Field("tags", item => item with { Tags = ["food"] }),
        Field("created", item => item with { Created = null }),
        Field("due", item => item with { Due = Some.Due("2026-12-01") }),
        Field("recurrence", item => item with { Recurrence = Recurrence.Daily }),
        Field("completed", item => item with { Completed = null }),
        Field("reminder", item => item with { ReminderBefore = TimeSpan.FromHours(1) }),
        Field("a foreign field", item => item with { Foreign = [new("colour", "1")] }),
        Field("a spelling", item => item with { Verbatim = [new(TodoField.Status, "\"done\"", IsReadable: false)] }),
    ];

    [TestCaseSource(nameof(FieldChanges))]
    public void One_field_that_someone_else_changed_ends_the_history_there(Func<TodoItem, TodoItem> change)
    {
        var tasks = TodoSnapshot.From(_store.Snapshot.Items.Select(item => item.Id == Bread ? change(item) : item));

        Assert.That(HistoryFit.Of(_store.History, tasks).LeftOut, Is.EqualTo(4));
    }

    [Test]
    public void A_task_that_someone_else_added_under_the_id_of_a_deleted_one_is_never_replaced()
    {
        var tasks = TodoSnapshot.From([.. _store.Snapshot.Items, Some.Item(1, "theirs")]);

        var (fitting, leftOut) = HistoryFit.Of(_store.History, tasks);

        Assert.That((fitting.Count, leftOut), Is.EqualTo((0, 5)));
    }

    [Test]
    public void What_can_be_redone_is_held_to_the_tasks_too()
    {
        _store.GoTo(2);
        var tasks = TodoSnapshot.From(_store.Snapshot.Items.Select(item => item.Id == Bread ? item with { Title = "white bread" } : item));

        var (fitting, leftOut) = HistoryFit.Of(_store.History, tasks);

        Assert.That(fitting.Undone.Select(edit => edit.Label), Is.EqualTo(new[] { "edit \"oat milk\"" }));
        Assert.That((fitting.Done.Count, leftOut), Is.EqualTo((0, 4)));
    }

    [Test]
    public void An_empty_history_fits_anything()
    {
        Assert.That(HistoryFit.Of(EditHistory.Empty, _store.Snapshot), Is.EqualTo((EditHistory.Empty, 0)));
    }

    private void AssertLeadsBackAndOn(EditHistory history, TodoSnapshot tasks)
    {
        var store = Some.Store();
        store.Load(tasks);
        store.RestoreHistory(history);
        for (var done = 5; done >= 0; done--)
        {
            store.GoTo(done);
            Assert.That(store.Snapshot.Items, Is.EqualTo(_states[done].Items));
        }
    }

    private static TestCaseData Field(string name, Func<TodoItem, TodoItem> change) => new TestCaseData(change).SetArgDisplayNames(name);
}
