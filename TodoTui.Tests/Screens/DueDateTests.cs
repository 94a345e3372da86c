using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class DueDateTests
{
    private static readonly TodoItem Report = SomeTasks.OfAllKinds[1];

    private static readonly TodoItem Undated = Some.Item(1, "Call the bank");

    [Test]
    public void A_prompt_for_a_due_date()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("j", "t").Type("tomorrow 9am");

        ApprovedScreen.Compare(screen.Picture, "due-prompt-80x24");
    }

    [TestCase("fri 5pm", "= Fri 27 Nov 17:00 (in 4 days)", "2026-11-27 17:00")]
    [TestCase("+1w", "= Mon 30 Nov 17:00 (in 7 days)", "2026-11-30 17:00")]
    [TestCase("-1d", "= Sun 22 Nov 17:00 (yesterday)", "2026-11-22 17:00")]
    [TestCase("2027-01-02", "= Sat 2 Jan 2027 (in 40 days)", "2027-01-02")]
    public void A_date_is_set_as_the_preview_says(string text, string preview, string due)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t");
        Assert.That(screen.Text, Does.Contain("Due: 2026-11-23 17:00\n"));
        screen.Type(text);
        Assert.That(screen.Text, Does.Contain(preview));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report with { Due = Some.Due(due) }));
        Assert.That(screen.StatusLine, Does.StartWith($" \"Submit the expense report\" is due {preview[2..preview.IndexOf(" (", StringComparison.Ordinal)]}."));
        Assert.That(screen.Text, Does.Not.Contain("Due: "));
        screen.Press("u");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report));
    }

    [Test]
    public void A_step_can_be_typed_behind_the_present_date()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", "End").Type(" +1w").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-30 17:00")));
    }

    [Test]
    public void Nothing_clears_the_date_and_what_needs_one_and_says_so_before()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", "Backspace");
        Assert.That(screen.Text, Does.Contain("= no due date; the repeat and the reminder go too, since they need one"));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report with { Due = null, Recurrence = null, ReminderBefore = null }));
        Assert.That(screen.StatusLine, Does.StartWith(" \"Submit the expense report\" is without a due date."));
    }

    [Test]
    public void What_is_no_date_stays_and_says_what_to_mend()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("t");
        Assert.That(screen.StatusLine, Does.StartWith(" Enter sets the date · Esc closes"));
        screen.Type("31 feb").Press("Enter");
        Assert.That(screen.Text, Does.Contain("Due: 31 feb\n"));
        Assert.That(screen.StatusLine, Does.StartWith(" “31 feb” is not in the calendar."));
        screen.Press("Ctrl-U").Type("28 feb").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2027-02-28")));
    }

    [TestCase("Esc")]
    [TestCase("Enter")]
    public void A_prompt_left_as_it_is_changes_nothing(string key)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", key);

        Assert.That(screen.Disk.Saves, Is.Empty);
        Assert.That(screen.Text, Does.Not.Contain("Due: "));
    }

    [Test]
    public void What_was_selected_in_the_prompt_is_not_in_the_next_line()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", "Esc", "a").Type("One").Press("t", "Left").Type("!");

        Assert.That(screen.Text, Does.Contain("Add: One!t\n"));
    }

    [Test]
    public void A_day_later_and_earlier()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press(">", ">", "<");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-24 17:00")));
        Assert.That(screen.StatusLine, Does.StartWith(" \"Submit the expense report\" is due Tue 24 Nov 17:00.  u Undo"));
    }

    [Test]
    public void A_task_without_a_date_is_due_today_after_a_step_later_and_has_none_to_move_earlier()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("<");
        Assert.That(screen.StatusLine, Does.StartWith(" There is no due date to move; t sets one."));
        screen.Press(">");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-23")));
    }
}
