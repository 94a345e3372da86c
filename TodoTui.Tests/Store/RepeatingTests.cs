using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Persistence.Document;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>Tasks that come back: completing, reopening and taking both back.</summary>
public sealed class RepeatingTests
{
    private static readonly TodoId Rent = new(1);
    private static readonly TodoId Next = new(2);

    private readonly FakeTimeProvider _clock = Some.Clock();
    private TodoStore _store = Some.Store();

    private TodoItem Followed => _store.Get(Next)!;

    [SetUp]
    public void StartWithRent()
    {
        _store = new TodoStore(_clock);
        _store.Add(PayRent("2026-11-30 17:00"));
    }

    [Test]
    public void Completing_adds_the_next_one_with_what_the_user_said_of_it()
    {
        _store.Complete(Rent);

        Assert.That(_store.Get(Rent), Has.Property(nameof(TodoItem.IsComplete)).True.And.Property(nameof(TodoItem.Recurrence)).EqualTo(Recurrence.Monthly));
        Assert.That(Followed, Is.EqualTo(new TodoItem { Id = Next, Title = "Pay rent", Created = Some.Now }.With(PayRent("2026-12-30 17:00"))));
    }

    [Test]
    public void It_is_one_edit_with_one_undo_and_one_redo()
    {
        var changes = new List<StoreChange>();
        var before = _store.Snapshot.Items.ToList();
        _store.Changed += changes.Add;

        _store.Complete(Rent);
        var after = _store.Snapshot.Items.ToList();

        Assert.That(changes, Is.EqualTo(new[] { new StoreChange(StoreChangeKind.Edited, "complete \"Pay rent\"", [Rent, Next]) }));
        _store.Undo();
        Assert.That(_store.Snapshot.Items, Is.EqualTo(before));
        _store.Redo();
        Assert.That(_store.Snapshot.Items, Is.EqualTo(after));
    }

    [Test]
    public void Several_are_one_edit_too_with_those_added_behind()
    {
        _store.Add(Some.Draft("Plain"));
        _store.Add(PayRent("2026-11-24") with { Title = "Water", Recurrence = Recurrence.Daily });

        var change = _store.Complete(Some.Ids(1, 2, 3));

        Assert.That(change, Is.EqualTo(new StoreChange(StoreChangeKind.Edited, "complete 3 tasks", [.. Some.Ids(1, 2, 3, 4, 5)])));
        Assert.That(_store.Get(new TodoId(5))!.Due, Is.EqualTo(Some.Due("2026-11-25")));
        _store.Undo();
        Assert.That(_store.Snapshot.Items.Select(item => item.IsComplete), Is.EqualTo(new[] { false, false, false }));
    }

    [Test]
    public void The_last_one_before_the_end_is_followed_by_none()
    {
        _store.Update(Rent, PayRent("2026-11-30") with { Repeat = Some.Rule("monthly until 29 dec 2026") });

        var change = _store.Complete(Rent);

        Assert.That(change!.Ids, Is.EqualTo(new[] { Rent }));
    }

    [Test]
    public void Without_a_due_date_nothing_is_added()
    {
        _store.Load(TodoSnapshot.From([Some.Item() with { Recurrence = Recurrence.Daily }]));

        var change = _store.Complete(Rent);

        Assert.That(change!.Ids, Is.EqualTo(new[] { Rent }));
    }

    [Test]
    public void An_untouched_next_one_goes_when_the_task_is_opened_again()
    {
        var before = _store.Get(Rent);
        _store.Complete(Rent);
        var after = _store.Snapshot.Items.ToList();
        _clock.Advance(TimeSpan.FromDays(1));

        var isAsked = _store.ChangedNext(Rent).Count > 0;
        var change = _store.Reopen(Rent);

        Assert.That(isAsked, Is.False);
        Assert.That(change, Is.EqualTo(new StoreChange(StoreChangeKind.Edited, "reopen \"Pay rent\"", [Rent, Next])));
        Assert.That(_store.Snapshot.Items, Is.EqualTo(new[] { before }));
        _store.Undo();
        Assert.That(_store.Snapshot.Items, Is.EqualTo(after));
    }

    [Test]
    public void A_next_one_that_was_only_moved_is_untouched()
    {
        _store.Complete(Rent);
        _store.MoveBefore(Rent, Next);

        Assert.That(_store.ChangedNext(Rent), Is.Empty);
        _store.Reopen(Rent);
        Assert.That(_store.Snapshot.Count, Is.EqualTo(1));
    }

    [TestCaseSource(nameof(Touches))]
    public void A_next_one_that_was_touched_is_asked_about(Action<TodoStore> touch)
    {
        _store.Complete(Rent);
        touch(_store);
        var touched = Followed;

        Assert.That(_store.ChangedNext(Rent), Is.EqualTo(new[] { touched }));
    }

    [Test]
    public void If_it_stays_only_it_goes_on_repeating()
    {
        _store.Complete(Rent);
        _store.Update(Next, PayRent("2026-12-30") with { Title = "Pay more rent" });

        _store.Reopen(Rent);

        Assert.That(_store.Get(Rent)!.Repeat, Is.Null);
        Assert.That(_store.Get(Next)!.Recurrence, Is.EqualTo(Recurrence.Monthly));
        Assert.That(_store.Complete(Rent)!.Ids, Is.EqualTo(new[] { Rent }));
    }

    [Test]
    public void If_it_goes_the_task_repeats_as_before()
    {
        var before = _store.Get(Rent);
        _store.Complete(Rent);
        _store.Update(Next, PayRent("2026-12-30") with { Title = "Pay more rent" });

        _store.Reopen([Rent], takesChanged: true);

        Assert.That(_store.Snapshot.Items, Is.EqualTo(new[] { before }));
    }

    [Test]
    public void One_that_is_opened_with_it_stays()
    {
        _store.Complete(Rent);
        _store.Complete(Next);

        Assert.That(_store.ChangedNext(Rent, Next), Is.Empty);
        _store.Reopen([Rent, Next], takesChanged: true);

        Assert.That(_store.Snapshot.Items.Select(item => (item.Id, item.IsComplete, item.Recurrence)), Is.EqualTo(new (TodoId, bool, Recurrence?)[] { (Rent, false, null), (Next, false, Recurrence.Monthly) }));
    }

    [Test]
    public void After_a_restart_opening_it_again_takes_the_next_one_away()
    {
        var before = _store.Get(Rent);
        _store.Complete(Rent);

        var restarted = new TodoStore(_clock);
        restarted.Load(Documents.Valid(Documents.Written(_store.Snapshot)).Tasks);
        restarted.Reopen(Rent);

        Assert.That(restarted.Snapshot.Items, Is.EqualTo(new[] { before }));
    }

    [Test]
    public void Another_task_that_has_the_id_by_now_is_left_alone()
    {
        _store.Complete(Rent);
        _store.Delete(Next);
        var restarted = new TodoStore(_clock);
        restarted.Load(_store.Snapshot);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var other = restarted.Add(Some.Draft());

        var changed = restarted.ChangedNext(Rent);
        restarted.Reopen(Rent);

        Assert.That(other.Id, Is.EqualTo(Next));
        Assert.That(changed, Is.Empty);
        Assert.That(restarted.Get(Next), Is.EqualTo(other));
        Assert.That(restarted.Get(Rent)!.Recurrence, Is.EqualTo(Recurrence.Monthly));
    }

    [Test]
    public void What_another_program_made_of_the_next_one_stays()
    {
        _store.Complete(Rent);
        var common = _store.Snapshot;
        var theirs = TodoSnapshot.From(common.Items.Select(item => item.Id == Next ? item with { Priority = Priority.High } : item));

        _store.Merge(common, theirs);

        Assert.That(_store.ChangedNext(Rent).Single().Priority, Is.EqualTo(Priority.High));
        _store.Reopen(Rent);
        Assert.That(_store.Snapshot.Count, Is.EqualTo(2));
    }

    [Test]
    public void A_series_keeps_its_day_until_the_user_sets_another()
    {
        _store.Update(Rent, PayRent("2027-01-31"));
        _clock.Advance(TimeSpan.FromDays(69));
        _store.Complete(Rent);
        Assert.That((Followed.Due, Followed.AnchorDay), Is.EqualTo(((DueDate?)Some.Due("2027-02-28"), 31)));

        _store.Update(Next, TodoDraft.Of(Followed) with { Title = "Pay more rent", Due = Some.Due("2027-02-28 09:00") });
        Assert.That(Followed.AnchorDay, Is.EqualTo(31), "the day is the same");
        _store.Update(Next, TodoDraft.Of(Followed) with { Due = Some.Due("2027-02-26") });
        Assert.That(Followed.AnchorDay, Is.Null);
        _store.Update(Next, TodoDraft.Of(Followed) with { Due = Some.Due("2027-02-28") });
        _store.Complete(Next);

        Assert.That(_store.Get(new TodoId(3))!.Due, Is.EqualTo(Some.Due("2027-03-28")));
    }

    [Test]
    public void What_the_file_said_of_the_rule_goes_on_with_the_series()
    {
        _store.Load(Documents.Valid(Documents.Of(Documents.Task("""
            "due_date": "2026-11-30", "recurrence": "MONTHLY", "recurrence_rule": "FREQ=MONTHLY;BYDAY=1FR", "position": -0, "colour": "red"
            """))).Tasks);

        _store.Complete(Rent);

        Assert.That(Followed.Verbatim, Is.EqualTo(new[] { new VerbatimField(TodoField.RecurrenceRule, "\"FREQ=MONTHLY;BYDAY=1FR\"", IsReadable: false) }));
        Assert.That(Followed.Foreign, Is.Empty, "what another program keeps may be about that one task");
        Assert.That(_store.ChangedNext(Rent), Is.Empty);
    }

    private static TestCaseData[] Touches() =>
    [
        Touch("edited", store => store.Update(Next, TodoDraft.Of(store.Get(Next)!) with { Description = "by card" })),
        Touch("put off", store => store.Update(Next, TodoDraft.Of(store.Get(Next)!) with { Due = Some.Due("2026-12-31") })),
        Touch("completed", store => store.Complete(Next)),
    ];

    private static TestCaseData Touch(string name, Action<TodoStore> touch) => new TestCaseData(touch).SetArgDisplayNames(name);

    private static TodoDraft PayRent(string due) => new()
    {
        Title = "Pay rent",
        Description = "by bank transfer",
        Priority = Priority.Low,
        Tags = ["home", "money"],
        Due = Some.Due(due),
        Recurrence = Recurrence.Monthly,
        ReminderBefore = TimeSpan.FromHours(2),
    };
}
