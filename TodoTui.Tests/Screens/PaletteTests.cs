using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The palette, by keys and by mouse.</summary>
public sealed class PaletteTests
{
    [TestCase(":")]
    [TestCase("Ctrl-P")]
    public void A_few_letters_run_a_command(string key)
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press(key).Type("donot").Press("Enter");

        Assert.That(screen.Text, Does.Contain("[✓] · M One"));
    }

    [Test]
    public void A_command_that_asks_for_more_does_so()
    {
        using var screen = ScreenDriver.Open();

        screen.Press(":").Type("add a task").Press("Enter").Type("Milk").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Milk"]));
    }

    [Test]
    public void A_command_that_opens_a_dialog_does_so()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(":").Type("all keys").Press("Enter");

        Assert.That(screen.Text, Does.Contain("Help (/ searches"));
    }

    [Test]
    public void The_program_can_be_quit()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(":").Type("quit").Press("Enter");

        Assert.That(screen.HasEnded);
    }

    [Test]
    public void What_cannot_be_done_says_why_and_the_palette_stays()
    {
        using var screen = ScreenDriver.Open();

        screen.Press(":").Type("undo").Press("Enter");
        Assert.That(screen.Text, Does.Contain("│ There is nothing to undo.").And.Contain(": undo"));
        screen.Press("Esc");

        Assert.That(screen.Text, Does.Not.Contain("There is nothing to undo."));
    }

    [TestCase("Esc")]
    [TestCase("Ctrl-C")]
    public void It_closes_and_nothing_happens(string key)
    {
        using var screen = ScreenDriver.Open("One");
        var before = screen.Text;

        screen.Press(":").Type("delete").Press(key);

        Assert.That(screen.Text, Is.EqualTo(before));
    }

    [Test]
    public void It_goes_to_a_list()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(":").Type("overdue").Press("Enter");

        Assert.That(screen.Text, Does.Contain("Nothing is overdue."));
    }

    [Test]
    public void It_goes_to_a_tag()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "One") with { Tags = ["work"] }, Some.Item(2, "Two")]);

        screen.Press(":").Type("#wo").Press("Enter");

        Assert.That(screen.Text, Does.Contain("#work · 1 of 2"));
    }

    [Test]
    public void It_goes_to_a_task()
    {
        using var screen = ScreenDriver.Open("Apple", "Banana", "Cherry");

        screen.Press(":").Type("cher").Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo("Cherry"));
    }

    [Test]
    public void It_goes_to_a_task_that_is_not_shown()
    {
        using var screen = ScreenDriver.Open("Apple", "Banana", "Cherry");

        screen.Press("/").Type("Apple").Press("Enter", "4", ":").Type("cher").Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo("Cherry"));
        Assert.That(screen.Text, Does.Contain("All · 3 of 3"));
    }

    [Test]
    public void Tasks_are_found_from_the_second_letter_on()
    {
        using var screen = ScreenDriver.Open("Zzz");

        screen.Press(":").Type("z");
        Assert.That(screen.Text, Does.Not.Contain("[ ]  Zzz"));
        screen.Type("z");

        Assert.That(screen.Text, Does.Contain("[ ]  Zzz"));
    }

    [Test]
    public void The_keys_move_the_selection()
    {
        using var screen = ScreenDriver.Open([.. Enumerable.Range(1, 50).Select(number => $"Apple {number:00}")]);

        string? Chosen(params string[] keys) => screen.Press(":").Type("apple").Press(keys).Press("Enter").Selected;

        Assert.That(Chosen("Down", "Down"), Is.EqualTo("Apple 03"));
        Assert.That(Chosen("Ctrl-N", "Ctrl-N", "Ctrl-N", "Ctrl-P", "Up"), Is.EqualTo("Apple 02"));
        Assert.That(Chosen("PgDn"), Is.EqualTo("Apple 17"));
        Assert.That(Chosen("PgDn", "PgDn", "PgUp"), Is.EqualTo("Apple 17"));
        Assert.That(Chosen("Up"), Is.EqualTo("Apple 01"));
    }

    [Test]
    public void A_click_chooses()
    {
        using var screen = ScreenDriver.Open("Cherry", "Apple");

        screen.Press(":").Type("sort by t").Click("Sort by title");

        Assert.That(screen.Titles, Is.EqualTo(["Apple", "Cherry"]));
    }

    [Test]
    public void The_wheel_moves_the_selection()
    {
        using var screen = ScreenDriver.Open([.. Enumerable.Range(1, 9).Select(number => $"Apple {number}")]);

        screen.Press(":").Type("apple").Wheel("Apple 2", isDown: true).Wheel("Apple 2", isDown: true).Wheel("Apple 2", isDown: false).Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo("Apple 4"));
    }

    [Test]
    public void What_was_used_last_stands_first()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("p", "S", "j", "k", ":");

        Assert.That(screen.Rows[3], Does.Contain("Reverse the order"));
        Assert.That(screen.Rows[4], Does.Contain("Next priority"));
        Assert.That(screen.Rows[5], Does.Contain("Save now"));
    }

    [Test]
    public void What_was_typed_in_vain_says_so()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press(":").Type("qqqq").Press("Enter", "Down", "Up");

        Assert.That(screen.Text, Does.Contain("Nothing is called like that.").And.Contain("0 found"));
    }

    [TestCase(40, 10)]
    [TestCase(60, 15)]
    public void It_fits_on_small_screens(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([new string('w', 10_000)], columns, rows);

        screen.Press(":").Type("wwwwwww");

        Assert.That(screen.Text, Does.Contain("w…").And.Contain("1 found"));
    }
}
