using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

public sealed class DayLoadsTests
{
    private static readonly DateOnly Today = Some.Now.Day;

    [Test]
    public void A_day_has_what_is_due_on_it_and_what_was_done_on_it()
    {
        var loads = DayLoads.Of(
        [
            Some.Item(1) with { Due = Some.Due("2026-11-23") },
            Some.Item(2) with { Due = Some.Due("2026-11-23 17:00"), Priority = Priority.High },
            Some.Item(3) with { Due = Some.Due("2026-11-23"), IsComplete = true, Completed = Some.Moment("2026-11-22T23:59:59") },
            Some.Item(4) with { IsComplete = true, Completed = Some.Moment("2026-11-23T00:00:00") },
            Some.Item(5),
        ]);

        Assert.That(loads[Today], Is.EqualTo(new DayLoad(Open: 2, High: 1, Done: 1)));
        Assert.That(loads[Today.AddDays(-1)], Is.EqualTo(new DayLoad(0, 0, Done: 1)));
        Assert.That(loads[Today.AddDays(1)], Is.EqualTo(default(DayLoad)));
    }

    [Test]
    public void What_was_completed_at_a_time_that_is_not_known_is_on_no_day()
    {
        Assert.That(DayLoads.Of([Some.Item() with { IsComplete = true, Due = Some.Due("2026-11-23") }]).Done, Is.Empty);
    }

    [Test]
    public void A_task_of_high_priority_weighs_as_much_as_three()
    {
        Assert.That(new DayLoad(Open: 3, High: 1, Done: 9).Weight, Is.EqualTo(5));
    }

    [Test]
    public void The_first_and_the_last_day_of_the_calendar_count_too()
    {
        var index = Some.Index(Some.Item(1) with { Due = new DueDate(DateOnly.MinValue) }, Some.Item(2) with { Due = new DueDate(DateOnly.MaxValue, new TimeOnly(23, 59)) });
        var found = index.Find(new SmartList.BuiltIn(TaskList.Agenda), SortOrder.Default, Some.Now);

        Assert.That((index.Loads[DateOnly.MinValue].Open, index.Loads[DateOnly.MaxValue].Open), Is.EqualTo((1, 1)));
        Assert.That((found.DueOn(DateOnly.MinValue), found.DueOn(Today), found.DueOn(DateOnly.MaxValue)), Is.EqualTo(((0, 1), (1, 1), (1, 2))));
    }

    [Test]
    public void The_tasks_of_a_day_are_those_between_its_midnights()
    {
        var index = Some.Index(
            Some.Item(1) with { Due = Some.Due("2026-11-22") },
            Some.Item(2) with { Due = Some.Due("2026-11-23") },
            Some.Item(3) with { Due = Some.Due("2026-11-23 00:01") },
            Some.Item(4) with { Due = Some.Due("2026-11-24 00:01") },
            Some.Item(5));
        var found = index.Find(new SmartList.BuiltIn(TaskList.Agenda), SortOrder.Default, Some.Now);

        Assert.That(found.Select(item => item.Id), Is.EqualTo(Some.Ids(1, 3, 2, 4)));
        Assert.That(found.DueOn(Today), Is.EqualTo((1, 3)));
        Assert.That(found.DueOn(Today.AddDays(5)), Is.EqualTo((4, 4)));
    }
}
