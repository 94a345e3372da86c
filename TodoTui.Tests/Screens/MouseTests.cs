namespace TodoTui.Tests.Screens;

public sealed class MouseTests
{
    [Test]
    public void A_click_selects()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Click("Two");

        Assert.That(screen.Selected, Is.EqualTo("Two"));
    }

    [Test]
    public void A_click_on_the_box_completes_that_task()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.Click("] · M Two");

        Assert.That(screen.Text, Does.Contain("[✓] · M Two"));
        Assert.That(screen.Selected, Is.EqualTo("Three"));
    }

    [Test]
    public void A_double_click_edits()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.DoubleClick("Two").Type("!").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two!"]));
    }

    [Test]
    public void A_click_below_the_last_task_does_nothing()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("j").Click("Two").Click("] · M Two", offset: 20);

        Assert.That(screen.Selected, Is.EqualTo("Two"));
    }

    [Test]
    public void A_click_on_a_heading_sorts_and_the_next_one_turns_the_order_round()
    {
        using var screen = ScreenDriver.Open("Cherry", "Apple", "Banana");

        screen.Click("Title");
        Assert.That(screen.Titles, Is.EqualTo(["Apple", "Banana", "Cherry"]));
        screen.Click("Title");

        Assert.That(screen.Titles, Is.EqualTo(["Cherry", "Banana", "Apple"]));
        Assert.That(screen.Text, Does.Contain("sort: title ▼").And.Contain("Title ▼"));
    }

    [Test]
    public void The_wheel_scrolls_and_leaves_the_selection()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(50));

        screen.Wheel("Task 1", isDown: true);
        Assert.That(screen.Rows[3], Does.Contain("Task 4 "));
        screen.Wheel("Task 4", isDown: false);

        Assert.That(screen.Rows[3], Does.Contain("Task 1 "));
        Assert.That(screen.Selected, Is.EqualTo("Task 1"));
    }

    [Test]
    public void The_wheel_stops_at_both_ends()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(15));

        for (var notch = 0; notch < 5; notch++)
            screen.Wheel("Title", isDown: true);
        Assert.That(screen.Rows[15], Does.Contain("Task 15"));
        for (var notch = 0; notch < 5; notch++)
            screen.Wheel("Title", isDown: false);

        Assert.That(screen.Rows[3], Does.Contain("Task 1 "));
    }

    [Test]
    public void A_click_on_a_list_shows_it()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Click("Done");

        Assert.That(screen.Text, Does.Contain("Done · 0 of 1").And.Contain("Nothing is done yet."));
    }

    [Test]
    public void A_click_on_the_status_line_runs_what_it_says()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Click("a Add").Type("Two").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
    }

    [Test]
    public void A_click_in_a_menu_runs_its_command()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Click("Task ").Click("Done or not done");

        Assert.That(screen.Text, Does.Contain("[✓] · M One"));
    }

    [Test]
    public void A_click_moves_the_focus_in_the_form()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Type("Flat").Click("Tags      such", offset: 12).Type("home").Click("< Medium", offset: 3).Click("Save");

        var saved = screen.Disk.Saves.Single().Tasks.Items.Single();
        Assert.That((saved.Title, saved.Tags.ToString(), saved.Priority), Is.EqualTo(("Flat", "home", Core.Todos.Priority.Low)));
    }
}
