using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class AddingTests
{
    [Test]
    public void A_line_becomes_a_task_that_is_selected_and_saved()
    {
        using var screen = ScreenDriver.Open("Buy milk", "Call the bank");

        screen.Press("a").Type("Pay the rent").Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo("Pay the rent"));
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"Pay the rent\".  u Undo").And.EndsWith("Saved 12:00 ✓"));
        Assert.That(screen.Disk.Saves.Single().Tasks.Items.Last().Title, Is.EqualTo("Pay the rent"));
    }

    [TestCase("Esc")]
    [TestCase("Ctrl-C")]
    [TestCase("Enter")]
    public void A_line_given_up_or_left_empty_adds_nothing(string key)
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("a", "Space", key);

        Assert.That(screen.Titles, Is.EqualTo(["Buy milk"]));
        Assert.That(screen.Disk.Saves, Is.Empty);
    }

    [Test]
    public void The_form_fills_every_field()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Type("Pay the rent").Press("Tab").Type("2026-12-01 09:30").Press("Tab", "h").Press("Tab").Type("home, flat");
        screen.Press("Tab", "m").Press("Tab").Type("2d").Press("Tab").Type("IBAN").Press("Enter").Type("in the drawer").Press("Ctrl-S");

        var saved = screen.Disk.Saves.Single().Tasks.Items.Single();
        Assert.That(TodoDraft.Of(saved), Is.EqualTo(new TodoDraft
        {
            Title = "Pay the rent",
            Due = Some.Due("2026-12-01 09:30"),
            Priority = Priority.High,
            Tags = ["home", "flat"],
            Recurrence = Recurrence.Monthly,
            ReminderBefore = TimeSpan.FromDays(2),
            Description = "IBAN\nin the drawer",
        }));
    }

    [Test]
    public void Enter_in_a_line_of_the_form_saves()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Type("Pay the rent").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Pay the rent"]));
    }

    [Test]
    public void A_form_with_mistakes_stays_open_until_they_are_mended()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A", "Tab").Type("2026-02-30").Press("Enter");
        Assert.That(screen.Text, Does.Contain("Give the task a title.").And.Contain("Type a date as"));
        screen.Type("Leap").Press("Tab", "End", "Backspace").Type("1");
        Assert.That(screen.Text, Does.Not.Contain("Give the task a title.").And.Contain("Type a date as"));
        screen.Press("Backspace", "Backspace").Type("28").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Leap"]));
    }

    [Test]
    public void A_tag_is_completed_from_those_in_use()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Tags = ["garden"] }]);

        screen.Press("A").Type("Weed").Press("Tab", "Tab", "Tab").Type("ga").Press("Tab", "Ctrl-S");

        Assert.That(screen.Disk.Saves.Single().Tasks.Items.Last().Tags, Is.EqualTo(["garden"]));
    }

    [Test]
    public void A_task_that_the_list_does_not_show_is_told_of()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("1", "a").Type("Some day").Press("Enter");

        Assert.That(screen.Titles, Is.Empty);
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"Some day\" with the id 1; the list All shows it."));
    }

    [Test]
    public void A_line_break_that_comes_in_is_a_blank()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("one\u2028two").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["one two"]));
    }

    [Test]
    public void A_line_says_what_is_understood_of_it_while_it_is_typed()
    {
        using var screen = ScreenDriver.Open([], 120, 24);

        screen.Press("a").Type("Pay rent #home !high due:fri 5pm every month");
        Assert.That(screen.StatusLine, Does.StartWith(" High · #home · Fri 27 Nov 2026 17:00 (Fri 17:00) · monthly"));
        screen.Press("Enter");

        var added = screen.Store.Snapshot.Items.Single();
        Assert.That((added.Title, added.Priority, added.Due, added.Recurrence), Is.EqualTo(("Pay rent", Priority.High, (DueDate?)Some.Due("2026-11-27 17:00"), (Recurrence?)Recurrence.Monthly)));
        Assert.That(added.Tags, Is.EqualTo(["home"]));
    }

    [Test]
    public void What_cannot_be_kept_exactly_is_said_and_stays_in_the_title()
    {
        using var screen = ScreenDriver.Open([], 120, 24);

        screen.Press("a").Type("Take a break every 3 hours");

        Assert.That(screen.StatusLine, Does.Contain("every 3 hours"));
        Assert.That(screen.Press("Enter").Titles, Is.EqualTo(["Take a break every 3 hours"]));
    }

    [Test]
    public void A_line_without_a_title_is_asked_for_again()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("#home").Press("Enter");

        Assert.That(screen.Text, Does.Contain("Add: #home").And.Contain("Give the task a title."));
    }
}
