using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class TaskListTests
{
    // Now is noon of 2026-11-23.
    [TestCase(null, new[] { TaskList.Inbox, TaskList.NoDate })]
    [TestCase("2025-01-01", new[] { TaskList.Today, TaskList.Overdue })]
    [TestCase("2026-11-22", new[] { TaskList.Today, TaskList.Overdue })]
    [TestCase("2026-11-23 11:59:59", new[] { TaskList.Today, TaskList.Overdue })]
    [TestCase("2026-11-23 12:00", new[] { TaskList.Today, TaskList.Upcoming })]
    [TestCase("2026-11-23 23:59", new[] { TaskList.Today, TaskList.Upcoming })]
    [TestCase("2026-11-23", new[] { TaskList.Today, TaskList.Upcoming })]
    [TestCase("2026-11-24 00:01", new[] { TaskList.Upcoming })]
    [TestCase("2026-11-24", new[] { TaskList.Upcoming })]
    [TestCase("2026-11-30 23:59:59", new[] { TaskList.Upcoming })]
    [TestCase("2026-11-30", new[] { TaskList.Upcoming }, Description = "the seventh day after today")]
    [TestCase("2026-12-01 00:01", new TaskList[0])]
    [TestCase("9999-12-31", new TaskList[0])]
    public void An_open_task_is_in_the_lists_that_its_due_date_says(string? due, TaskList[] expected)
    {
        var item = Some.Item() with { Due = due is null ? null : Some.Due(due) };

        TaskList[] agenda = due is null ? [] : [TaskList.Agenda];
        Assert.That(ListsOf(item, Some.Now), Is.EqualTo((TaskList[])[.. expected, .. agenda, TaskList.All]));
    }

    [Test]
    public void A_task_with_a_tag_is_not_in_the_inbox()
    {
        Assert.That(ListsOf(Some.Item() with { Tags = ["home"] }, Some.Now), Is.EqualTo((TaskList[])[TaskList.NoDate, TaskList.All]));
    }

    [TestCase(null)]
    [TestCase("2026-11-22")]
    [TestCase("2026-11-23")]
    public void A_completed_task_is_done_whenever_it_was_due(string? due)
    {
        var item = Some.Item() with { IsComplete = true, Due = due is null ? null : Some.Due(due) };

        Assert.That(ListsOf(item, Some.Now), Is.EqualTo((TaskList[])[TaskList.All, TaskList.Done]));
    }

    [TestCase("2026-11-15T23:59:59.9999999", new TaskList[0])]
    [TestCase("2026-11-16T00:00:00", new[] { TaskList.Upcoming })]
    [TestCase("2026-11-22T23:59:59.9999999", new[] { TaskList.Upcoming })]
    [TestCase("2026-11-23T00:00:00", new[] { TaskList.Today, TaskList.Upcoming })]
    [TestCase("2026-11-23T23:59:59.9999999", new[] { TaskList.Today, TaskList.Upcoming })]
    [TestCase("2026-11-24T00:00:00", new[] { TaskList.Today, TaskList.Overdue })]
    public void A_task_changes_its_lists_at_midnight(string now, TaskList[] expected)
    {
        var item = Some.Item() with { Due = Some.Due("2026-11-23") };

        Assert.That(ListsOf(item, Some.Moment(now)), Is.EqualTo((TaskList[])[.. expected, TaskList.Agenda, TaskList.All]));
    }

    [Test]
    public void At_the_end_of_the_calendar_the_lists_still_hold()
    {
        var item = Some.Item() with { Due = Some.Due("9999-12-31") };

        Assert.That(ListsOf(item, Some.Moment("9999-12-31T12:00:00")), Is.EqualTo((TaskList[])[TaskList.Today, TaskList.Agenda, TaskList.All]));
    }

    private static IEnumerable<TaskList> ListsOf(TodoItem item, LocalDateTime now) =>
        Enum.GetValues<TaskList>().Where(list => BuiltInLists.IsIn(list, item, now));
}
