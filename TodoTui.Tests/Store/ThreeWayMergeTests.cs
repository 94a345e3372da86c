using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

public sealed class ThreeWayMergeTests
{
    private static readonly TodoItem Milk = new() { Id = new(1), Title = "Buy milk" };
    private static readonly TodoItem Bank = new() { Id = new(2), Title = "Call the bank" };

    [Test]
    public void What_only_they_changed_is_taken()
    {
        var theirs = Snapshot(Milk with { Title = "Buy oat milk" }, Bank);

        var result = ThreeWayMerge.Merge(Snapshot(Milk, Bank), theirs, Snapshot(Milk, Bank));

        Assert.That(result.Merged.Items, Is.EqualTo(theirs.Items));
        Assert.That(result.Changed, Is.EqualTo(new[] { Milk.Id }));
        Assert.That(result.Conflicts, Is.Empty);
    }

    [Test]
    public void What_only_we_changed_stays()
    {
        var ours = Snapshot(Milk with { Title = "Buy oat milk" }, Bank);

        var result = ThreeWayMerge.Merge(Snapshot(Milk, Bank), Snapshot(Milk, Bank), ours);

        Assert.That(result.Merged.Items, Is.EqualTo(ours.Items));
        Assert.That(result.Changed, Is.Empty);
    }

    [Test]
    public void Different_fields_of_one_task_come_together()
    {
        var theirs = Snapshot(Milk with { Priority = Priority.High, Tags = ["shop"] });
        var ours = Snapshot(Milk with { Title = "Buy oat milk", Due = new(new(2026, 12, 1)) });

        var result = ThreeWayMerge.Merge(Snapshot(Milk), theirs, ours);

        var both = Milk with { Title = "Buy oat milk", Due = new(new(2026, 12, 1)), Priority = Priority.High, Tags = ["shop"] };
        Assert.That(result.Merged.Items, Is.EqualTo(new[] { both }));
        Assert.That(result.Conflicts, Is.Empty);
    }

    [Test]
    public void A_field_that_both_changed_keeps_ours_and_is_a_conflict()
    {
        var theirs = Snapshot(Milk with { Title = "Buy soy milk" });
        var ours = Snapshot(Milk with { Title = "Buy oat milk" });

        var result = ThreeWayMerge.Merge(Snapshot(Milk), theirs, ours);

        Assert.That(result.Merged.Items, Is.EqualTo(ours.Items));
        Assert.That(result.Conflicts, Is.EqualTo(new[] { Milk.Id }));
    }

    [Test]
    public void A_field_that_both_changed_alike_is_no_conflict()
    {
        var changed = Snapshot(Milk with { Title = "Buy oat milk" });

        var result = ThreeWayMerge.Merge(Snapshot(Milk), changed, changed);

        Assert.That(result.Merged.Items, Is.EqualTo(changed.Items));
        Assert.That(result.Conflicts, Is.Empty);
        Assert.That(result.Changed, Is.Empty);
    }

    [Test]
    public void A_task_that_they_deleted_and_we_left_alone_goes()
    {
        var result = ThreeWayMerge.Merge(Snapshot(Milk, Bank), Snapshot(Bank), Snapshot(Milk, Bank));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { Bank }));
        Assert.That(result.Removed, Is.EqualTo(new[] { Milk.Id }));
    }

    [Test]
    public void A_task_that_we_deleted_and_they_left_alone_stays_deleted()
    {
        var result = ThreeWayMerge.Merge(Snapshot(Milk, Bank), Snapshot(Milk, Bank), Snapshot(Bank));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { Bank }));
        Assert.That(result.Added, Is.Empty);
    }

    [Test]
    public void Deleting_gives_way_to_changing_on_either_side()
    {
        var changed = Milk with { Title = "Buy oat milk" };

        var theyChanged = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(changed), Snapshot());
        var weChanged = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(), Snapshot(changed));

        Assert.That(theyChanged.Merged.Items, Is.EqualTo(new[] { changed }));
        Assert.That(weChanged.Merged.Items, Is.EqualTo(new[] { changed }));
    }

    [Test]
    public void Two_tasks_added_under_one_id_are_both_kept()
    {
        var result = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(Milk, Bank), Snapshot(Milk, Bank with { Title = "Water the plants" }));

        Assert.That(result.Merged.Items.Select(item => item.Title), Is.EqualTo(new[] { "Buy milk", "Water the plants", "Call the bank" }));
        Assert.That(result.Added, Is.EqualTo(new[] { new TodoId(3) }));
    }

    [Test]
    public void Completion_and_its_date_are_taken_together()
    {
        var done = Milk with { IsComplete = true, Completed = new(new(2026, 11, 25), new(10, 0)) };

        var result = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(done), Snapshot(Milk with { Priority = Priority.Low }));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { done with { Priority = Priority.Low } }));
    }

    [Test]
    public void A_place_in_the_manual_order_is_a_field_like_others()
    {
        var theirs = Snapshot(Milk with { Position = 5 }, Bank with { Position = 6 });
        var ours = Snapshot(Milk with { Title = "Buy oat milk" }, Bank with { Position = 7 });

        var result = ThreeWayMerge.Merge(Snapshot(Milk, Bank), theirs, ours);

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { Milk with { Title = "Buy oat milk", Position = 5 }, Bank with { Position = 7 } }));
        Assert.That(result.Conflicts, Is.EqualTo(new[] { Bank.Id }));
    }

    [Test]
    public void A_repeat_is_taken_whole_and_its_anchor_goes_with_the_due_date()
    {
        var before = Milk with { Due = Some.Due("2027-01-31"), Recurrence = Recurrence.Monthly };
        var theirs = before with { Repeat = Some.Rule("every 2 months until 2027-12-31") };
        var ours = before with { Due = Some.Due("2027-02-28"), AnchorDay = 31 };

        var result = ThreeWayMerge.Merge(Snapshot(before), Snapshot(theirs), Snapshot(ours));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { ours with { Repeat = theirs.Repeat } }));
        Assert.That(result.Conflicts, Is.Empty);
    }

    [Test]
    public void What_followed_a_task_goes_with_its_being_done()
    {
        var theirs = Milk with { IsComplete = true, Completed = Some.Now, NextId = new TodoId(7) };

        var result = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(theirs), Snapshot(Milk with { Title = "Buy oat milk" }));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { theirs with { Title = "Buy oat milk" } }));
    }

    // The spelling of the file is what a save writes: beside the value of the other side it would undo that one.
    [Test]
    public void The_spelling_of_a_value_comes_from_the_side_that_the_value_comes_from()
    {
        VerbatimField spelled = new(TodoField.Due, "\"2026-12-02T10:00:00+01:00\"", IsReadable: true);
        var theirs = Milk with { Due = new(new(2026, 12, 2), new(10, 0)), Verbatim = [spelled] };
        var ours = Milk with { Due = new(new(2026, 12, 1)) };

        var result = ThreeWayMerge.Merge(Snapshot(Milk), Snapshot(theirs), Snapshot(ours));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { ours }));
        Assert.That(result.Conflicts, Is.EqualTo(new[] { Milk.Id }));
    }

    [Test]
    public void Spellings_of_different_fields_come_together()
    {
        VerbatimField due = new(TodoField.Due, "\"2026-02-30\"", IsReadable: false);
        VerbatimField status = new(TodoField.Status, "\"started\"", IsReadable: false);
        var common = Milk with { Verbatim = [status, due] };
        var theirs = common with { Due = new(new(2026, 12, 1)), Verbatim = [status] };
        var ours = common with { IsComplete = true, Verbatim = [due] };

        var result = ThreeWayMerge.Merge(Snapshot(common), Snapshot(theirs), Snapshot(ours));

        Assert.That(result.Merged.Items, Is.EqualTo(new[] { Milk with { IsComplete = true, Due = theirs.Due } }));
        Assert.That(result.Conflicts, Is.Empty);
    }

    [Test]
    public void Nothing_of_either_side_is_lost([Range(1, 200)] int seed)
    {
        var random = new Random(seed);
        var common = Snapshot([.. Enumerable.Range(1, 6).Select(id => Milk with { Id = new(id), Title = $"Task {id}" })]);
        var theirs = Scramble(common, "theirs", random);
        var ours = Scramble(common, "ours", random);

        var result = ThreeWayMerge.Merge(common, theirs, ours);

        var titles = result.Merged.Items.Select(item => item.Title).ToHashSet();
        foreach (var item in ours.Items.Where(item => common.Find(item.Id) != item))
            Assert.That(titles, Does.Contain(item.Title), $"ours, seed {seed}");
        foreach (var item in theirs.Items.Where(item => common.Find(item.Id) != item && !result.Conflicts.Contains(item.Id)))
            Assert.That(titles, Does.Contain(item.Title), $"theirs, seed {seed}");
    }

    private static TodoSnapshot Scramble(TodoSnapshot snapshot, string side, Random random)
    {
        var items = new List<TodoItem>();
        foreach (var item in snapshot.Items)
        {
            var fate = random.Next(4);
            if (fate != 0)
                items.Add(fate == 1 ? item with { Title = $"{item.Title} by {side}" } : item);
        }

        return Snapshot([.. items, Milk with { Id = new(7), Title = $"Added by {side}" }]);
    }

    private static TodoSnapshot Snapshot(params TodoItem[] items) => TodoSnapshot.From(items);
}
