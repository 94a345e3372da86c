using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class TodoIndexTests
{
    private static readonly SmartList All = new SmartList.BuiltIn(TaskList.All);

    private readonly TodoStore _store = Some.Store("a", "b", "c", "d", "e");
    private readonly TodoIndex _index = new();
    private int _asked;

    public TodoIndexTests()
    {
        _index.Update(_store.Snapshot);
        _store.Changed += change => _index.Update(_store.Snapshot, change.Ids);
    }

    [SetUp]
    public void ForgetQuestions() => _asked = 0;

    [Test]
    public void Each_list_is_counted()
    {
        var index = Some.Index(
            Some.Item(1),
            Some.Item(2) with { Due = Some.Due("2026-11-23") },
            Some.Item(3) with { Due = Some.Due("2026-11-22") },
            Some.Item(4) with { Due = Some.Due("2026-11-22"), IsComplete = true },
            Some.Item(5) with { Tags = ["home"] });

        Assert.That(index.Count(Some.Now), Is.EquivalentTo(new Dictionary<TaskList, int>
        {
            [TaskList.Inbox] = 1,
            [TaskList.Today] = 2,
            [TaskList.Upcoming] = 1,
            [TaskList.Overdue] = 1,
            [TaskList.NoDate] = 2,
            [TaskList.Agenda] = 2,
            [TaskList.All] = 5,
            [TaskList.Done] = 1,
        }));
    }

    [Test]
    public void Every_list_is_counted_when_there_is_no_task()
    {
        Assert.That(new TodoIndex().Count(Some.Now), Is.EquivalentTo(Enum.GetValues<TaskList>().ToDictionary(list => list, _ => 0)));
    }

    [Test]
    public void A_tag_is_counted_in_any_case_and_shown_as_most_tasks_have_it()
    {
        var index = Some.Index(
            Some.Item(1) with { Tags = ["Home"] },
            Some.Item(2) with { Tags = ["home", "work", "HOME"] },
            Some.Item(3) with { Tags = ["home"], IsComplete = true });

        Assert.That(index.Tags, Is.EqualTo((TagCount[])[new("home", Open: 2, All: 3), new("work", Open: 1, All: 1)]));
    }

    [Test]
    public void A_tag_that_no_task_has_any_more_is_gone()
    {
        var tagged = _store.Add(Some.Draft() with { Tags = ["home"] });
        Assert.That(_index.Tags, Has.Count.EqualTo(1));

        _store.Delete(tagged.Id);

        Assert.That(_index.Tags, Is.Empty);
    }

    [Test]
    public void What_was_found_is_not_looked_for_again_while_nothing_has_changed()
    {
        var first = Find(Count);
        var again = Find(Count);

        Assert.That(again, Is.SameAs(first));
        Assert.That(_asked, Is.EqualTo(5));
    }

    [Test]
    public void After_an_edit_only_what_changed_is_looked_at()
    {
        var before = Find(Count);

        _store.Complete(new TodoId(2));

        Assert.That(Find(Count).Select(item => item.Id), Is.EqualTo(Some.Ids(1, 3, 4, 5, 2)));
        Assert.That(_asked, Is.EqualTo(6));
        Assert.That(before.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 2, 3, 4, 5)), "what was given out stays as it was");
    }

    [Test]
    public void A_narrower_condition_is_only_asked_of_what_was_found()
    {
        Find(item => item.Id.Value > 3);

        var found = _index.Find(All, SortOrder.Default, Some.Now, Count, isNarrower: true);

        Assert.That(found.Select(item => item.Id), Is.EqualTo(Some.Ids(4, 5)));
        Assert.That(_asked, Is.EqualTo(2));
    }

    [Test]
    public void A_narrower_condition_in_another_list_is_asked_of_all()
    {
        _index.Find(new SmartList.BuiltIn(TaskList.Done), SortOrder.Default, Some.Now, item => item.Id.Value > 3);

        Assert.That(_index.Find(All, SortOrder.Default, Some.Now, Count, isNarrower: true), Has.Count.EqualTo(5));
    }

    [Test]
    public void The_lists_go_with_the_clock()
    {
        SmartList overdue = new SmartList.BuiltIn(TaskList.Overdue);
        _store.Update(new TodoId(1), Some.Draft() with { Due = Some.Due("2026-11-23 12:00") });

        Assert.That(_index.Find(overdue, SortOrder.Default, Some.Now), Is.Empty);
        Assert.That(_index.Find(overdue, SortOrder.Default, Some.Moment("2026-11-23T12:00:00.000001")), Has.Count.EqualTo(1));
        Assert.That(_index.Find(overdue, SortOrder.Default, Some.Now), Is.Empty, "a clock can be set back");
    }

    [Test]
    public void The_place_of_a_task_is_found_by_its_order()
    {
        var found = Find(item => item.Id.Value is 2 or 4);

        Assert.That(Enumerable.Range(1, 5).Select(id => found.PlaceOf(_store.Get(new TodoId(id))!)), Is.EqualTo((int[])[0, 0, 1, 1, 2]));
        Assert.That(Enumerable.Range(1, 5).Select(id => found.IndexOf(_store.Get(new TodoId(id))!)), Is.EqualTo((int[])[-1, 0, -1, 1, -1]));
    }

    [Test]
    public void Tasks_whose_ids_lie_far_apart_are_found_like_others()
    {
        var index = Some.Index(Some.Item(1, "b"), Some.Item(int.MaxValue, "a"), Some.Item(1_000_000, "c") with { Tags = ["home"] });

        var found = index.Find(new SmartList.BuiltIn(TaskList.Inbox), new SortOrder(SortKey.Title), Some.Now, item => item.Title != "b");

        Assert.That(found.Select(item => item.Id), Is.EqualTo(Some.Ids(int.MaxValue)));
    }

    private FoundTasks Find(Func<TodoItem, bool> condition) => _index.Find(All, SortOrder.Default, Some.Now, condition);

    private bool Count(TodoItem item)
    {
        _asked++;
        return true;
    }
}
