namespace TodoTui.Tests.Screens;

/// <summary>The menu of the right button and of Shift-F10.</summary>
public sealed class ContextMenuTests
{
    [Test]
    public void A_right_click_selects_the_task_and_opens_its_menu()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.RightClick("Two");
        Assert.That(screen.Selected, Is.EqualTo("Two"));
        screen.Click("Done or not done");

        Assert.That(screen.Text, Does.Contain("[✓] · M Two").And.Not.Contain("Delete the task"));
    }

    [Test]
    public void A_key_opens_it_at_the_selected_task()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("j", "Shift-F10");
        Assert.That(screen.Rows[5], Does.Contain("┌─"));
        screen.Press("Down", "Enter");

        Assert.That(screen.Text, Does.Contain("[✓] · M Two"));
    }

    [Test]
    public void Escape_closes_it_and_nothing_happens()
    {
        using var screen = ScreenDriver.Open("One", "Two");
        var before = screen.Text;

        screen.Press("Shift-F10", "Down", "Esc");

        Assert.That(screen.Text, Is.EqualTo(before));
        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.Press("j").Selected, Is.EqualTo("Two"));
    }

    [Test]
    public void A_click_beside_it_closes_it()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("Shift-F10").Click("Lists");

        Assert.That(screen.Text, Does.Not.Contain("Delete the task"));
    }

    [Test]
    public void A_second_right_click_moves_it_to_the_other_task()
    {
        using var screen = ScreenDriver.Open("One", "Two", "Three");

        screen.RightClick("Three").RightClick("One");
        Assert.That(screen.Selected, Is.EqualTo("One"));
        screen.Click("Delete the task");

        Assert.That(screen.Titles, Is.EqualTo(["Two", "Three"]));
    }

    [Test]
    public void What_cannot_be_done_says_why()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("Shift-F10", "Enter");

        Assert.That(screen.StatusLine, Does.StartWith(" No task is selected."));
    }

    [Test]
    public void A_right_click_on_a_list_shows_it_and_what_can_be_done_there()
    {
        using var screen = ScreenDriver.Open("One");

        screen.RightClick("Done");

        Assert.That(screen.Text, Does.Contain("Done · 0 of 1").And.Contain("Reverse the order").And.Not.Contain("Delete the task"));
    }

    [Test]
    public void The_menu_of_the_lists_has_menus_within()
    {
        using var screen = ScreenDriver.Open("Cherry", "Apple");

        screen.Press("h", "Shift-F10", "Right", "Down", "Down", "Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Apple", "Cherry"]));
    }

    [TestCase(40, 10)]
    [TestCase(60, 15)]
    [TestCase(80, 24)]
    public void It_stays_on_the_screen(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(50), columns, rows);

        screen.Press("G", "Shift-F10");

        Assert.That(screen.Text, Does.Contain("Edit the task").And.Contain("Description in $EDITOR").And.Contain("E │"));
    }

    [Test]
    public void While_something_is_typed_it_does_not_open()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("a").Type("Th").RightClick("Two").Type("ree").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Three"]));
    }
}
