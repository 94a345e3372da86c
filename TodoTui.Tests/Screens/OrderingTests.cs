using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The order that the user makes by hand.</summary>
public sealed class OrderingTests
{
    [Test]
    public void A_task_is_moved_down_and_up_and_stays_selected()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("s", "m", "J");
        Assert.That(screen.Titles, Is.EqualTo(["Two", "One", "Three"]));
        Assert.That(screen.Selected, Is.EqualTo("One"));
        screen.Press("J", "J", "K");

        Assert.That(screen.Titles, Is.EqualTo(["Two", "One", "Three"]));
        screen.Press("u", "u", "u");
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Three"]));
    }

    [Test]
    public void In_the_turned_order_down_is_down_too()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("s", "m", "S", "g", "g", "J");

        Assert.That(screen.Titles, Is.EqualTo(["Two", "Three", "One"]));
    }

    [Test]
    public void Marked_tasks_move_together()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three", "Four");

        screen.Press("s", "m", "v", "v", "J");

        Assert.That(screen.Titles, Is.EqualTo(["Three", "One", "Two", "Four"]));
    }

    [Test]
    public void A_task_is_dragged_to_its_place()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("s", "m").Drag("One", "Three");

        Assert.That(screen.Titles, Is.EqualTo(["Two", "Three", "One"]));
        screen.Drag("One", "Two");
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Three"]));
    }

    [Test]
    public void In_another_order_nothing_is_moved()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("J");

        Assert.That(screen.StatusLine, Does.Contain("This list is not sorted by hand: sm sorts it so."));
    }

    [Test]
    public void A_repeat_is_set_and_stopped_with_two_keys()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "Rent") with { Due = Some.Due("2026-12-01") }, Some.Item(2, "Milk")]);

        screen.Press("V", "r", "m");
        Assert.That(screen.Store.Snapshot.Items.Select(item => item.Recurrence), Is.EqualTo(new Recurrence?[] { Recurrence.Monthly, null }));
        Assert.That(screen.StatusLine, Does.Contain("1 task left as before: Set a due date"));
        screen.Press("Esc", "g", "g", "r", "n");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.Recurrence), Is.All.Null);
    }

    [Test]
    public void Three_sample_tasks_are_added_to_an_empty_list_as_one_step()
    {
        using var screen = ScreenDriver.Open([]);

        screen.Press("X");
        Assert.That(screen.Titles, Has.Count.EqualTo(3));
        screen.Press("X");
        Assert.That(screen.StatusLine, Does.Contain("There are tasks already"));
        screen.Press("u");

        Assert.That(screen.Titles, Is.Empty);
    }
}
