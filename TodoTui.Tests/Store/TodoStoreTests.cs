using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class TodoStoreTests
{
    [Test]
    public void An_added_task_is_open_created_now_and_has_the_fields_of_its_draft()
    {
        var draft = Some.Draft() with { Tags = ["shop"], Due = Some.Due("2026-12-25"), Recurrence = Recurrence.Weekly };
        var store = Some.Store();

        var added = store.Add(draft);

        Assert.That(added, Is.EqualTo(Some.Item(1).With(draft)));
        Assert.That(store.Snapshot.Items, Is.EqualTo((TodoItem[])[added]));
    }

    [Test]
    public void A_task_is_found_by_its_id_and_by_no_other()
    {
        var store = Some.Store("milk", "bread");

        Assert.That(store.Get(new TodoId(2))?.Title, Is.EqualTo("bread"));
        Assert.That(store.Get(new TodoId(3)), Is.Null);
    }

    [Test]
    public void Updating_sets_the_fields_and_keeps_the_rest()
    {
        var clock = Some.Clock();
        var store = new TodoStore(clock);
        var added = store.Add(Some.Draft());
        clock.Advance(TimeSpan.FromDays(1));

        store.Update(added.Id, Some.Draft("Buy oat milk"));

        Assert.That(store.Get(added.Id), Is.EqualTo(added with { Title = "Buy oat milk" }));
    }

    [Test]
    public void Completing_notes_when()
    {
        var clock = Some.Clock();
        var store = new TodoStore(clock);
        var added = store.Add(Some.Draft());
        clock.Advance(TimeSpan.FromHours(2));

        store.Complete(added.Id);

        Assert.That(store.Get(added.Id), Is.EqualTo(added with { IsComplete = true, Completed = Some.Moment("2026-11-23T14:00:00") }));
    }

    [Test]
    public void Tasks_completed_together_are_completed_at_the_same_moment()
    {
        var clock = Some.Clock();
        var store = new TodoStore(clock);
        store.Load(TodoSnapshot.From([Some.Item(1), Some.Item(2)]));
        clock.AutoAdvanceAmount = TimeSpan.FromMilliseconds(1);

        store.Complete(Some.Ids(1, 2));

        Assert.That(store.Get(new TodoId(1))?.Completed, Is.EqualTo(store.Get(new TodoId(2))?.Completed));
    }

    [Test]
    public void Completing_a_task_again_leaves_the_moment_of_the_first_time()
    {
        var clock = Some.Clock();
        var store = new TodoStore(clock);
        var id = store.Add(Some.Draft()).Id;
        store.Complete(id);
        clock.Advance(TimeSpan.FromHours(2));

        store.Complete(id);

        Assert.That(store.Get(id)?.Completed, Is.EqualTo(Some.Now));
    }

    [Test]
    public void Reopening_makes_it_as_it_was()
    {
        var store = Some.Store();
        var added = store.Add(Some.Draft());
        store.Complete(added.Id);

        store.Reopen(added.Id);

        Assert.That(store.Get(added.Id), Is.EqualTo(added));
    }

    [Test]
    public void Deleting_removes_the_tasks_named_and_no_others()
    {
        var store = Some.Store("milk", "bread", "tea");

        store.Delete(Some.Ids(1, 3, 99));

        Assert.That(store.Snapshot.Items.Select(item => item.Title), Is.EqualTo((string[])["bread"]));
    }

    [Test]
    public void A_draft_with_errors_is_refused_with_the_first_of_them()
    {
        var store = Some.Store("milk");

        Assert.That(() => store.Add(Some.Draft(" ")), Throws.ArgumentException.With.Message.Contains("Give the task a title."));
        Assert.That(() => store.Update(TodoId.First, Some.Draft(" ")), Throws.ArgumentException);
        Assert.That(store.Get(TodoId.First)?.Title, Is.EqualTo("milk"));
        Assert.That(store.Snapshot.Count, Is.EqualTo(1));
    }

    private static readonly TodoItem[] FaultyInTheFile =
    [
        Some.Item() with { Recurrence = Recurrence.Daily },
        Some.Item() with { ReminderBefore = TimeSpan.FromHours(1) },
        Some.Item() with { Title = "Buy\tmilk" },
        Some.Item() with { Tags = ["a,b"] },
    ];

    [TestCaseSource(nameof(FaultyInTheFile))]
    public void A_fault_that_the_file_brought_does_not_keep_the_task_from_being_edited(TodoItem item)
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From([item]));

        store.Update(item.Id, TodoDraft.Of(item) with { Priority = Priority.High });

        Assert.That(store.Get(item.Id), Is.EqualTo(item with { Priority = Priority.High }));
    }

    [TestCaseSource(nameof(FaultyInTheFile))]
    public void A_fault_of_its_own_is_refused_beside_one_that_the_file_brought(TodoItem item)
    {
        var store = Some.Store();
        store.Load(TodoSnapshot.From([item]));

        Assert.That(() => store.Update(item.Id, TodoDraft.Of(item) with { Title = "" }), Throws.ArgumentException);
    }

    [Test]
    public void Loading_replaces_everything_with_fields_of_other_programs()
    {
        var store = Some.Store("milk");
        var loaded = TodoSnapshot.From([Some.Item(5, "bread")], [new ForeignField("theme", "\"dark\"")]);

        store.Load(loaded);
        store.Add(Some.Draft("tea"));

        Assert.That(store.Snapshot.Items.Select(item => item.Title), Is.EqualTo((string[])["bread", "tea"]));
        Assert.That(store.Snapshot.Foreign, Is.EqualTo(loaded.Foreign));
    }

    [Test]
    public void A_snapshot_that_was_taken_stays_as_it_was()
    {
        var store = Some.Store("milk");
        var taken = store.Snapshot;

        store.Update(TodoId.First, Some.Draft("bread"));
        store.Add(Some.Draft("tea"));

        Assert.That(taken.Items.Select(item => item.Title), Is.EqualTo((string[])["milk"]));
    }
}
