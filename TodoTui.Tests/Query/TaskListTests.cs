using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class TaskListTests
{
    // Now is noon of 2026-11-23.
    [TestCase(null, new[] { TaskList.All })]
    [TestCase("2026-11-24", new[] { TaskList.All })]
    [TestCase("2026-11-24 00:01", new[] { TaskList.All })]
    [TestCase("2026-11-23 23:59", new[] { TaskList.All, TaskList.Today })]
    [TestCase("2026-11-23", new[] { TaskList.All, TaskList.Today })]
    [TestCase("2026-11-23 12:00", new[] { TaskList.All, TaskList.Today })]
    [TestCase("2026-11-23 11:59:59", new[] { TaskList.All, TaskList.Today, TaskList.Overdue })]
    [TestCase("2026-11-22", new[] { TaskList.All, TaskList.Today, TaskList.Overdue })]
    [TestCase("2025-01-01", new[] { TaskList.All, TaskList.Today, TaskList.Overdue })]
    public void An_open_task_is_in_the_lists_that_its_due_date_says(string? due, TaskList[] expected)
    {
        var item = Some.Item() with { Due = due is null ? null : Some.Due(due) };

        Assert.That(ListsOf(item, Some.Now), Is.EqualTo(expected));
    }

    [TestCase(null)]
    [TestCase("2026-11-22")]
    [TestCase("2026-11-23")]
    public void A_completed_task_is_done_whenever_it_was_due(string? due)
    {
        var item = Some.Item() with { IsComplete = true, Due = due is null ? null : Some.Due(due) };

        Assert.That(ListsOf(item, Some.Now), Is.EqualTo((TaskList[])[TaskList.All, TaskList.Done]));
    }

    [TestCase("2026-11-22T23:59:59.9999999", new[] { TaskList.All })]
    [TestCase("2026-11-23T00:00:00", new[] { TaskList.All, TaskList.Today })]
    [TestCase("2026-11-23T23:59:59.9999999", new[] { TaskList.All, TaskList.Today })]
    [TestCase("2026-11-24T00:00:00", new[] { TaskList.All, TaskList.Today, TaskList.Overdue })]
    public void A_task_changes_its_lists_at_midnight(string now, TaskList[] expected)
    {
        var item = Some.Item() with { Due = Some.Due("2026-11-23") };

        Assert.That(ListsOf(item, Some.Moment(now)), Is.EqualTo(expected));
    }

    [Test]
    public void Each_list_is_counted()
    {
        var snapshot = TodoSnapshot.From(
        [
            Some.Item(1),
            Some.Item(2) with { Due = Some.Due("2026-11-23") },
            Some.Item(3) with { Due = Some.Due("2026-11-22") },
            Some.Item(4) with { Due = Some.Due("2026-11-22"), IsComplete = true },
        ]);

        Assert.That(TodoQuery.Count(snapshot, Some.Now), Is.EquivalentTo(new Dictionary<TaskList, int>
        {
            [TaskList.All] = 4,
            [TaskList.Today] = 2,
            [TaskList.Overdue] = 1,
            [TaskList.Done] = 1,
        }));
    }

    [Test]
    public void An_empty_list_is_counted_as_zero()
    {
        Assert.That(TodoQuery.Count(TodoSnapshot.Empty, Some.Now).Values, Is.EqualTo((int[])[0, 0, 0, 0]));
    }

    private static IEnumerable<TaskList> ListsOf(TodoItem item, LocalDateTime now) =>
        Enum.GetValues<TaskList>().Where(list => TodoQuery.IsIn(list, item, now));
}
