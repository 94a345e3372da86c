using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The line, the form and the quick add line by which reminders are set.</summary>
public sealed class SettingRemindersTests
{
    private static readonly TodoItem Report = SomeTasks.OfAllKinds[1];
    private static readonly TodoItem Milk = SomeTasks.OfAllKinds[2];
    private static readonly TodoItem Undated = Some.Item(30, "Call the bank");

    [Test]
    public void A_prompt_for_a_reminder()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("j", "R").Type("2h");

        ApprovedScreen.Compare(screen.Picture, "reminder-prompt-80x24");
    }

    [TestCase("30m", "= Mon 23 Nov 16:30, in 4 h 30 min", 30)]
    [TestCase("1h30m", "= Mon 23 Nov 15:30, in 3 h 30 min", 90)]
    [TestCase("2h before", "= Mon 23 Nov 15:00, in 3 h", 120)]
    [TestCase("4:30pm", "= Mon 23 Nov 16:30, in 4 h 30 min", 30)]
    [TestCase("4h 45m", "= Mon 23 Nov 12:15, in 15 min", 285)]
    public void A_reminder_is_set_as_the_preview_says(string text, string preview, int minutes)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("R");
        Assert.That(screen.Text, Does.Contain("Remind: 1h\n"));
        screen.Type(text);
        Assert.That(screen.Text, Does.Contain(preview));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report with { ReminderBefore = TimeSpan.FromMinutes(minutes) }));
        Assert.That(screen.StatusLine, Does.StartWith($" \"Submit the expense report\" reminds {preview[2..preview.IndexOf(',', StringComparison.Ordinal)]}."));
        screen.Press("u");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report));
    }

    [Test]
    public void An_empty_line_takes_it_away()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("R", "Backspace");
        Assert.That(screen.Text, Does.Contain("= no reminder"));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().ReminderBefore, Is.Null);
        Assert.That(screen.StatusLine, Does.StartWith(" \"Submit the expense report\" has no reminder."));
    }

    [Test]
    public void One_already_past_says_so_and_can_be_set()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("R").Type("1d");
        Assert.That(screen.Text, Does.Contain("= Sun 22 Nov 17:00").And.Contain("That is already past; it will not come."));
        screen.Press("Enter");

        Assert.That(screen.Wait(TimeSpan.FromHours(8)).Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.Store.Snapshot.Items.Single().ReminderBefore, Is.EqualTo(TimeSpan.FromDays(1)));
    }

    [Test]
    public void A_task_without_a_date_has_nothing_to_be_reminded_before()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("R");

        Assert.That(screen.StatusLine, Does.StartWith(" The task has no due date to be reminded before; t sets one."));
        Assert.That(screen.Text, Does.Not.Contain("Remind:"));
    }

    [TestCase("soon", "Type a reminder as 30m, 1h, 2d or 9am.")]
    [TestCase("6pm", "The reminder would come after the due date, 2026-11-23 17:00.")]
    [TestCase("9999d", "A reminder comes at most ten years before the due date.")]
    public void What_cannot_be_stays_and_says_what_to_mend(string text, string message)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("R").Type(text);
        Assert.That(screen.Text, Does.Contain(message));
        screen.Press("Enter");

        Assert.That(screen.Text, Does.Contain($"Remind: {text}\n"));
        Assert.That(screen.StatusLine, Does.StartWith(" " + message[..30]));
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report));
    }

    [Test]
    public void Several_get_one_in_one_edit_each_before_its_own_date()
    {
        using var screen = ScreenDriver.Open([Report, Milk, Undated]);

        screen.Press("V", "R");
        Assert.That(screen.Text, Does.Contain("Remind (3 tasks):"));
        screen.Type("2h");
        Assert.That(screen.Text, Does.Contain("= 2 tasks, each before its own due date").And.Contain("1 task without a due date: left as before."));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.ReminderBefore?.TotalHours), Is.EqualTo(new double?[] { 2, 2, null }));
        screen.Press("u");
        Assert.That(screen.Store.Snapshot.Items, Is.EquivalentTo(new[] { Report, Milk, Undated }));
    }

    [Test]
    public void It_is_done_again_to_another_task()
    {
        using var screen = ScreenDriver.Open([Report, Milk]);

        screen.Press("R").Type("9am").Press("Enter", "j", ".");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.ReminderBefore?.TotalHours), Is.EqualTo(new double?[] { 8, 15 }));
    }

    [Test]
    public void The_form_takes_the_same_words_and_says_when_it_comes()
    {
        using var screen = ScreenDriver.Open([Milk]);

        screen.Press("e", "Down", "Down", "Down", "Down", "Down").Type("4pm");
        Assert.That(screen.Text, Does.Contain("= Mon 23 Nov 16:00, in 4 h"));
        screen.Press("Ctrl-U").Type("9am");
        Assert.That(screen.Text, Does.Contain("= Mon 23 Nov 09:00  That is already past; it will not come."));
        screen.Press("Ctrl-S");

        Assert.That(screen.Store.Snapshot.Items.Single().ReminderBefore, Is.EqualTo(TimeSpan.FromHours(15)));
    }

    [Test]
    public void Quick_add_says_that_a_reminder_is_already_past()
    {
        using var screen = ScreenDriver.Open([Milk]);

        screen.Press("a").Type("Call due:5pm remind:6h");

        Assert.That(screen.Text, Does.Contain("The reminder is already past; it will not come."));
    }
}
