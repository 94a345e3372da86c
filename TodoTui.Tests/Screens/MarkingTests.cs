using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Marked tasks, and commands on all of them.</summary>
public sealed class MarkingTests
{
    [Test]
    public void A_mark_is_set_and_the_next_task_selected()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("v", "v");

        Assert.That(Marked(screen), Is.EqualTo("One Two"));
        Assert.That(screen.Selected, Is.EqualTo("Three"));
        screen.Press("k", "v");
        Assert.That(Marked(screen), Is.EqualTo("One"));
    }

    [Test]
    public void All_that_is_shown_is_marked_and_unmarked()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank", "Mill");

        screen.Press("/").Type("mil").Press("Enter", "V");
        Assert.That(Marked(screen), Is.EqualTo("Milk Mill"));
        screen.Press("V");

        Assert.That(Marked(screen), Is.Empty);
    }

    [Test]
    public void Shift_and_the_arrows_mark_a_range_that_grows_and_shrinks()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three", "Four");

        screen.Press("j", "Shift-Down", "Shift-Down");
        Assert.That(Marked(screen), Is.EqualTo("Two Three Four"));
        screen.Press("Shift-Up");
        Assert.That(Marked(screen), Is.EqualTo("Two Three"));
        screen.Press("Shift-Up", "Shift-Up");

        Assert.That(Marked(screen), Is.EqualTo("One Two"));
        Assert.That(screen.Selected, Is.EqualTo("One"));
    }

    [Test]
    public void A_second_range_is_added_to_the_first()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three", "Four", "Five");

        screen.Press("Shift-Down", "j", "j", "Shift-Down");

        Assert.That(Marked(screen), Is.EqualTo("One Two Four Five"));
    }

    [Test]
    public void Ctrl_and_a_click_mark_a_task()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.CtrlClick("Two").CtrlClick("Three").CtrlClick("Two");

        Assert.That(Marked(screen), Is.EqualTo("Three"));
        Assert.That(screen.Selected, Is.EqualTo("Two"));
    }

    [Test]
    public void Dragging_marks_what_it_passes()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three", "Four");

        screen.Drag("Two", "Four");

        Assert.That(Marked(screen), Is.EqualTo("Two Three Four"));
        screen.Click("One");
        Assert.That(screen.Selected, Is.EqualTo("One"));
    }

    [Test]
    public void Escape_takes_the_marks_away_before_the_search()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank", "Mill");

        screen.Press("/").Type("mil").Press("Enter", "V", "Esc");
        Assert.That(Marked(screen), Is.Empty);
        Assert.That(screen.Titles, Is.EqualTo(["Milk", "Mill"]));
        screen.Press("Esc");

        Assert.That(screen.Titles, Has.Count.EqualTo(3));
    }

    [Test]
    public void A_task_that_is_no_longer_shown_is_no_longer_marked()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank");

        screen.Press("V", "/").Type("mil").Press("Enter", "d", "d", "Esc");

        Assert.That(screen.Titles, Is.EqualTo(["Bank"]));
    }

    [Test]
    public void The_marked_tasks_are_completed_and_deleted_together_and_come_back_together()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("v", "v", "x");
        Assert.That(screen.StatusLine, Does.Contain("Done: 2 tasks."));
        screen.Press("d", "d");
        Assert.That(screen.Titles, Is.EqualTo(["Three"]));
        Assert.That(screen.StatusLine, Does.Contain("Deleted 2 tasks."));
        screen.Press("u", "u");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.IsComplete), Is.All.False);
        Assert.That(screen.Titles, Has.Count.EqualTo(3));
    }

    [Test]
    public void Marked_tasks_that_are_partly_done_become_done_first()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "One") with { IsComplete = true }, Some.Item(2, "Two")]);

        screen.Press("V", "x");
        Assert.That(screen.Store.Snapshot.Items.Select(item => item.IsComplete), Is.All.True);
        screen.Press("x");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.IsComplete), Is.All.False);
    }

    [Test]
    public void Marked_tasks_get_one_priority()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "One") with { Priority = Priority.Low }, Some.Item(2, "Two")]);

        screen.Press("V", "+");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.Priority), Is.All.EqualTo(Priority.Medium).Or.All.EqualTo(Priority.High));
        Assert.That(screen.StatusLine, Does.Contain("priority."));
    }

    [Test]
    public void The_last_change_is_done_again_to_another_task()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Press("+", "j", ".");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.Priority), Is.EqualTo([Priority.High, Priority.High, Priority.Medium]));
    }

    [Test]
    public void Before_the_first_change_there_is_nothing_to_do_again()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(".");

        Assert.That(screen.StatusLine, Does.Contain("Nothing was changed yet"));
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    public void What_happened_to_how_many(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("v", "v", "t").Type("+1w").Press("Enter");

        ApprovedScreen.Compare(screen.Text, $"bulk-{columns}x{rows}");
    }

    private static string Marked(ScreenDriver screen) =>
        string.Join(' ', screen.Rows.Select(row => row.Split('│')).Where(cells => cells.Length > 2 && cells[2].StartsWith("*[", StringComparison.Ordinal)).Select(cells => cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]));
}
