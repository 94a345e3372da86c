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
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"Pay the rent\" (id 3).  u Undo").And.EndsWith("Saved 12:00 ✓"));
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
        screen.Press("Tab").Type("mon").Press("Tab", "Tab").Type("2d").Press("Tab").Type("IBAN").Press("Enter").Type("in the drawer").Press("Ctrl-S");

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
        Assert.That(screen.Text, Does.Contain("Give the task a title.").And.Contain("“2026-02-30” is not in the calendar."));
        screen.Type("Leap").Press("Tab", "End", "Backspace").Type("1");
        Assert.That(screen.Text, Does.Not.Contain("Give the task a title.").And.Contain("is not in the calendar."));
        screen.Press("Backspace", "Backspace").Type("28").Press("Enter", "Enter");

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
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"Some day\" (id 1); not in this list."));
    }

    [Test]
    public void A_line_break_that_comes_in_is_a_blank()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("one\u2028two").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["one two"]));
    }

    [Test]
    public void A_date_in_words_is_spelled_out_in_the_form_and_kept()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("A").Type("Call").Press("Tab").Type("fri 5pm");
        Assert.That(screen.Text, Does.Contain("= Fri 27 Nov 17:00 (in 4 days)"));
        screen.Press("Enter");

        Assert.That(screen.Disk.Saves.Single().Tasks.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-27 17:00")));
    }
}
