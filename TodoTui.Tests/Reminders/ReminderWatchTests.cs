using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;
using static TodoTui.Tests.Reminders.ReminderRun;

namespace TodoTui.Tests.Reminders;

public sealed class ReminderWatchTests
{
    private static readonly TodoId First = TodoId.First;

    [Test]
    public void It_comes_once_when_the_clock_passes_its_moment()
    {
        var run = Begin("12:00", Due(1));

        Assert.That(new[] { run.Tick("15:59"), run.Tick("16:00"), run.Tick("16:01") }, Is.EqualTo(new[] { "", "1", "" }));
        Assert.That(run.Standing, Is.EqualTo("1"));
    }

    [Test]
    public void Several_stand_in_the_order_of_their_moments()
    {
        var run = Begin("12:00", Due(1), Due(2, hours: 2), Due(3));

        Assert.That(run.Tick("20:00"), Is.EqualTo("2 1 3"));
        Assert.That(run.Standing, Is.EqualTo("2 1 3"));
    }

    [Test]
    public void One_set_to_the_past_never_comes()
    {
        var run = Begin("12:00", Due(1, hours: 24));

        Assert.That(run.Tick("18:00"), Is.Empty);
        Assert.That(run.Watch.IsPast(First));
    }

    [Test]
    public void A_dismissed_one_comes_no_more()
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");

        run.Watch.Dismiss(First);

        Assert.That(run.Standing + run.Tick("23:00") + run.Restart("2026-11-25T12:00:00").Standing, Is.Empty);
    }

    [TestCase(Snooze.TenMinutes, "16:13:40", "16:23")]
    [TestCase(Snooze.Hour, "16:13:40", "17:13")]
    [TestCase(Snooze.Tomorrow, "16:13:40", "2026-11-24T16:00:00")]
    [TestCase(Snooze.Hour, "23:30", "2026-11-24T00:30:00")]
    public void One_that_is_put_off_comes_again(object snooze, string now, string until)
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");

        Assert.That(run.Watch.PutOff(First, (Snooze)snooze, At(now)), Is.EqualTo(At(until)));

        Assert.That(run.Standing, Is.Empty);
        Assert.That(run.Watch.Advance(new LocalDateTime(At(until).ToDateTime().AddSeconds(-1))), Is.Empty);
        Assert.That(run.Tick(until), Is.EqualTo("1"));
        Assert.That(run.Standing, Is.EqualTo("1"));
    }

    [Test]
    public void Only_one_that_stands_can_be_put_off_or_dismissed()
    {
        var run = Begin("12:00", Due(1));

        run.Watch.Dismiss(First);

        Assert.That(run.Watch.PutOff(First, Snooze.Hour, At("12:00")), Is.Null);
        Assert.That(run.Tick("16:00"), Is.EqualTo("1"));
    }

    [TestCase("complete")]
    [TestCase("delete")]
    [TestCase("no date")]
    [TestCase("no reminder")]
    [TestCase("later")]
    [TestCase("longer before")]
    public void An_edit_cancels_one_that_stands_and_an_undo_brings_it_back(string edit)
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");

        Edit(run, edit);
        Assert.That(run.Standing, Is.Empty);
        run.Store.Undo();

        Assert.That(run.Standing, Is.EqualTo("1"));
    }

    [TestCase("complete", "")]
    [TestCase("delete", "")]
    [TestCase("later", "2026-11-24T16:00:00")]
    [TestCase("longer before", "15:00")]
    public void An_edit_moves_or_cancels_one_that_is_ahead(string edit, string moment)
    {
        var run = Begin("12:00", Due(1));

        Edit(run, edit);

        if (moment.Length == 0)
            Assert.That(run.Tick("2026-12-24T12:00:00"), Is.Empty);
        else
            Assert.That(new[] { run.Watch.Advance(new LocalDateTime(At(moment).ToDateTime().AddMinutes(-1))).Count, run.Watch.Advance(At(moment)).Count }, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void One_that_was_dismissed_comes_at_the_new_moment_after_an_edit()
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");
        run.Watch.Dismiss(First);

        Edit(run, "later");

        Assert.That(run.Tick("2026-11-24T16:00:00"), Is.EqualTo("1"));
    }

    [Test]
    public void What_was_put_off_is_so_no_more_after_an_edit_and_again_after_an_undo()
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");
        run.Watch.PutOff(First, Snooze.Hour, At("16:00"));

        Edit(run, "complete");
        Assert.That(run.Tick("16:30"), Is.Empty);
        run.Store.Undo();

        Assert.That(run.Tick("17:00"), Is.EqualTo("1"));
    }

    [Test]
    public void The_next_of_a_repeating_task_reminds_by_itself()
    {
        var run = Begin("12:00", Due(1) with { Recurrence = Recurrence.Daily });
        run.Tick("16:00");

        run.Store.Complete(First);

        Assert.That(run.Standing, Is.Empty);
        Assert.That(run.Tick("2026-11-24T16:00:00"), Is.EqualTo("2"));
    }

    [Test]
    public void Tasks_read_anew_from_the_file_are_watched_as_they_are_there()
    {
        var run = Begin("12:00", Due(1));

        run.Store.Load(Core.Store.TodoSnapshot.From([Due(7)]));

        Assert.That(run.Tick("16:00"), Is.EqualTo("7"));
    }

    [Test]
    public void What_came_while_the_program_was_closed_stands_at_the_next_start_and_is_told_once()
    {
        var run = Begin("12:00", Due(1), Due(2, "2026-11-25"));

        var later = run.Restart("18:00");
        Assert.That(later.Standing, Is.EqualTo("1"));
        later.Watch.MarkTold([First]);

        Assert.That(later.Watch.Log.Records.Single().State, Is.EqualTo(ReminderState.Missed));
        Assert.That(later.Restart("19:00").Standing, Is.Empty);
        Assert.That(later.Restart("2026-11-25T23:30:00").Standing, Is.EqualTo("2"));
    }

    [Test]
    public void What_nobody_answered_stands_again_after_a_restart()
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");

        Assert.That(run.Restart("16:01").Standing, Is.EqualTo("1"));
    }

    [Test]
    public void What_was_put_off_beyond_a_restart_comes_then()
    {
        var run = Begin("12:00", Due(1));
        run.Tick("16:00");
        run.Watch.PutOff(First, Snooze.Tomorrow, At("16:00"));

        var later = run.Restart("18:00");

        Assert.That(later.Standing, Is.Empty);
        Assert.That(later.Tick("2026-11-24T16:00:00"), Is.EqualTo("1"));
        Assert.That(run.Restart("2026-11-24T18:00:00").Standing, Is.EqualTo("1"));
    }

    [Test]
    public void The_first_run_of_all_tells_only_of_what_is_not_overdue_yet()
    {
        var run = new ReminderRun(ReminderLog.Empty, "16:30", Due(1), Due(2, "2026-11-23 16:15"), Due(3, "2020-01-01"), Due(4, "2026-11-24", hours: 48));

        Assert.That(run.Standing, Is.EqualTo("4 1"));
        Assert.That(run.Restart("16:31").Standing, Is.EqualTo("4 1"));
        Assert.That(run.Tick("23:59"), Is.Empty);
    }

    [Test]
    public void A_clock_that_is_set_back_brings_nothing_twice_but_what_is_new()
    {
        var run = Begin("12:00", Due(1), Due(2));
        run.Tick("16:00");
        run.Watch.Dismiss(First);

        Assert.That(run.Tick("15:00"), Is.Empty);
        run.Store.Add(new TodoDraft { Title = "New", Due = Some.Due("2026-11-23 16:30"), ReminderBefore = TimeSpan.FromHours(1) });

        Assert.That(run.Tick("16:30"), Is.EqualTo("3"));
        Assert.That(run.Standing, Is.EqualTo("3 2"));
    }

    [Test]
    public void Answers_are_forgotten_in_the_end()
    {
        var run = Begin("12:00", Due(1), Due(2, "2027-01-01 12:00"));
        run.Tick("16:00");
        run.Watch.Dismiss(First);

        run.Tick("2027-01-01T11:00:00");

        Assert.That(run.Watch.Log.Records.Select(record => record.Task.Value), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void Among_a_hundred_thousand_a_look_at_the_clock_and_an_edit_cost_next_to_nothing()
    {
        var run = Begin("12:00", [.. Enumerable.Range(1, 100_000).Select(id => Due(id, "2026-12-24 12:00", hours: id % 500))]);
        run.Tick("12:01");
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var minute = 2; minute < 60; minute++)
            run.Watch.Advance(At($"12:{minute:00}"));

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(200_000));
        Assert.That(run.Watch.Standing, Is.Empty);
    }

    private static void Edit(ReminderRun run, string edit)
    {
        var draft = TodoDraft.Of(run.Store.Get(First)!);
        _ = edit switch
        {
            "complete" => run.Store.Complete(First),
            "delete" => run.Store.Delete(First),
            "no date" => run.Store.Update(First, draft with { Due = null, ReminderBefore = null }),
            "no reminder" => run.Store.Update(First, draft with { ReminderBefore = null }),
            "later" => run.Store.Update(First, draft with { Due = Some.Due("2026-11-24 17:00") }),
            _ => run.Store.Update(First, draft with { ReminderBefore = TimeSpan.FromHours(2) }),
        };
    }
}
