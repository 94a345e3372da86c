using TodoTui.Configuration;
using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

/// <summary>A reminder comes while the user works.</summary>
public sealed class ReminderTests
{
    private const string At16 = "2026-11-23T16:00:00";
    private const string Banner = " Reminder: Submit the expense report";

    private static readonly TodoItem Report = SomeTasks.OfAllKinds[1];
    private static readonly TodoItem Milk = SomeTasks.OfAllKinds[2];
    private static readonly TodoItem Call = Some.Item(20, "Call the plumber") with { Due = Some.Due("2026-11-23 16:30"), ReminderBefore = TimeSpan.FromMinutes(30) };

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [TestCase(120, 40)]
    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void A_reminder_stands(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([.. SomeTasks.OfAllKinds, Call], columns, rows);

        screen.WaitUntil(At16).Wait(Second);

        ApprovedScreen.Compare(screen.Picture, $"reminder-{columns}x{rows}");
    }

    [Test]
    public void A_reminder_in_ascii_and_without_colours()
    {
        using var screen = ScreenDriver.Open([.. SomeTasks.OfAllKinds, Call], look: new ScreenLook(ShippedThemes.Monochrome, Glyphs.Ascii));

        screen.WaitUntil(At16).Wait(Second);

        ApprovedScreen.Compare(screen.Picture, "reminder-ascii-80x24");
    }

    [Test]
    public void It_comes_at_its_minute_and_stands_until_it_is_dismissed()
    {
        using var screen = ScreenDriver.Open([Report]);

        Assert.That(screen.WaitUntil("2026-11-23T15:59:00").Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.WaitUntil(At16).Rows[1], Does.StartWith(Banner).And.EndWith("due today 17:00"));
        Assert.That(screen.WaitUntil("2026-11-23T17:00:30").Rows[1], Does.EndWith("due now"));
        Assert.That(screen.WaitUntil("2026-11-23T17:30:00").Rows[1], Does.EndWith("was due 30 min ago"));
        screen.Press("Esc");

        Assert.That(screen.Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.WaitUntil("2026-11-24T12:00:00").Text, Does.Not.Contain("Reminder:"));
    }

    [Test]
    public void Enter_goes_to_the_task_wherever_it_is_and_is_an_answer()
    {
        using var screen = ScreenDriver.Open([Milk, Report]);
        screen.Press("/").Type("milk").Press("Enter").WaitUntil(At16).Wait(Second);

        screen.Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo(Report.Title));
        Assert.That(screen.Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.Text, Does.Not.Contain("/milk"));
    }

    [Test]
    public void From_a_list_without_the_task_Enter_goes_to_that_of_all()
    {
        using var screen = ScreenDriver.Open([Milk, Report]);
        screen.Press("7").WaitUntil(At16).Wait(Second);

        screen.Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo(Report.Title));
        Assert.That(screen.Text, Does.Contain("All · 2 of 2"));
    }

    [TestCase("1", "2026-11-23T16:10:00", " Reminds again Mon 23 Nov 16:10.")]
    [TestCase("h", "2026-11-23T17:00:00", " Reminds again Mon 23 Nov 17:00.")]
    [TestCase("t", "2026-11-24T16:00:00", " Reminds again Tue 24 Nov 16:00.")]
    public void It_is_put_off_by_two_keys(string key, string until, string told)
    {
        using var screen = ScreenDriver.Open([Report]);
        screen.WaitUntil(At16).Wait(Second);

        screen.Press("s");
        Assert.That(screen.StatusLine, Does.StartWith(" s…  Remind again:  1 in 10 minutes  h in 1 hour  t tomorrow"));
        screen.Press(key);

        Assert.That(screen.StatusLine, Does.StartWith(told));
        Assert.That(screen.Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.WaitUntil(until).Rows[1], Does.StartWith(Banner));
    }

    [TestCase("Go to it", "Submit the expense report", null)]
    [TestCase("10 minutes", "Call the bank about the card", "2026-11-23T16:10:00")]
    [TestCase("1 hour", "Call the bank about the card", "2026-11-23T17:00:00")]
    [TestCase("Tomorrow", "Call the bank about the card", "2026-11-24T16:00:00")]
    [TestCase("Dismiss", "Call the bank about the card", null)]
    public void Its_words_can_be_clicked_on(string word, string selected, string? until)
    {
        using var screen = ScreenDriver.Open([SomeTasks.OfAllKinds[0], Report]);
        screen.WaitUntil(At16).Wait(Second);

        screen.Click(word);

        Assert.That(screen.Selected, Is.EqualTo(selected));
        Assert.That(screen.Text, Does.Not.Contain("Reminder:"));
        if (until is not null)
            Assert.That(screen.WaitUntil(until).Rows[1], Does.StartWith(Banner));
    }

    [Test]
    public void What_is_pressed_before_it_can_be_seen_means_what_it_meant()
    {
        using var screen = ScreenDriver.Open([Milk, Report]);
        screen.Press("/").Type("milk").Press("Enter").WaitUntil(At16);

        screen.Press("Esc");
        Assert.That(screen.Text, Does.Not.Contain("/milk"));
        screen.Press("s");
        Assert.That(screen.StatusLine, Does.StartWith(" s…  Sort by:"));
        screen.Wait(Second).Press("t");
        Assert.That(screen.Text, Does.Contain("sort: title"));

        Assert.That(screen.Rows[1], Does.StartWith(Banner));
        Assert.That(screen.Press("Esc").Text, Does.Not.Contain("Reminder:"));
    }

    [Test]
    public void It_takes_no_key_from_a_line_that_is_typed()
    {
        using var screen = ScreenDriver.Open([Report]);
        screen.Press("a").Type("Buy").WaitUntil(At16).Wait(Second);

        screen.Type(" ssh keys").Press("Enter", "Esc");

        Assert.That(screen.Titles, Does.Contain("Buy ssh keys"));
        Assert.That(screen.Rows[1], Does.StartWith(Banner));
    }

    [Test]
    public void It_takes_no_key_from_a_dialog_or_a_menu()
    {
        using var screen = ScreenDriver.Open([Report]);
        screen.Press("e").WaitUntil(At16).Wait(Second);
        screen.Press("Esc").Press("Alt-t").Press("Esc");

        Assert.That(screen.Rows[1], Does.StartWith(Banner));
        Assert.That(screen.Press("Esc").Text, Does.Not.Contain("Reminder:"));
    }

    [Test]
    public void Of_several_one_stands_at_a_time()
    {
        using var screen = ScreenDriver.Open([Report, Call, Milk with { ReminderBefore = TimeSpan.FromHours(10) }]);
        screen.WaitUntil(At16).Wait(Second);

        Assert.That(screen.Rows[1], Does.StartWith(" Reminder: Buy milk").And.EndWith("· 2 more"));
        screen.Press("Esc").Wait(Second);
        Assert.That(screen.Rows[1], Does.StartWith(Banner).And.EndWith("· 1 more"));
        screen.Press("Esc").Wait(Second);
        Assert.That(screen.Rows[1], Does.StartWith(" Reminder: Call the plumber").And.EndWith("due today 16:30"));
        Assert.That(screen.Press("Esc").Text, Does.Not.Contain("Reminder:"));
    }

    [Test]
    public void A_task_that_is_done_meanwhile_takes_it_away_and_undo_brings_it_back()
    {
        using var screen = ScreenDriver.Open([Report with { Repeat = null }]);
        screen.WaitUntil(At16).Wait(Second);

        Assert.That(screen.Press("x").Text, Does.Not.Contain("Reminder:"));
        Assert.That(screen.Press("u").Rows[1], Does.StartWith(Banner));
        Assert.That(screen.Press(">").Text, Does.Not.Contain("Reminder:"));
    }

    [Test]
    public void After_the_clock_jumped_everything_is_right()
    {
        using var screen = ScreenDriver.Open([Report, Milk]);

        screen.Press("1").Jump(TimeSpan.FromHours(32));
        Assert.That(screen.Rows[1], Does.StartWith(Banner).And.EndWith("was due 1d ago"));
        Assert.That(screen.Text, Does.Contain("Overdue      2").And.Contain("! 1d ago"));

        screen.Jump(TimeSpan.FromHours(-32));
        Assert.That(screen.Rows[1], Does.StartWith(Banner).And.EndWith("due today 17:00"));
        Assert.That(screen.Text, Does.Contain("Overdue      0"));
    }

    [Test]
    public void Without_one_its_commands_say_so()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press(":").Type("remind again in 1 hour").Press("Enter");

        Assert.That(screen.Text, Does.Contain("No reminder stands."));
    }

    [Test]
    public void The_keys_of_the_panes_go_on_while_one_stands()
    {
        using var screen = ScreenDriver.Open([Milk, Report]);
        screen.WaitUntil(At16).Wait(Second);

        Assert.That(screen.Press("k", "j").Selected, Is.EqualTo(Milk.Title).Or.EqualTo(Report.Title));
        Assert.That(screen.Press("?").Text, Does.Contain("Help"));
    }

    [TestCase(80, 24)]
    [TestCase(40, 10)]
    public void Those_missed_are_listed_at_the_start(int columns, int rows)
    {
        using var screen = OpenAfterNight(columns, rows);

        ApprovedScreen.Compare(screen.Picture, $"missed-{columns}x{rows}");
    }

    [Test]
    public void The_list_of_those_missed_is_closed_and_none_comes_again()
    {
        using var screen = OpenAfterNight();

        screen.Press("Esc");

        Assert.That(screen.Wait(TimeSpan.FromHours(1)).Text, Does.Not.Contain("Missed").And.Not.Contain("Reminder:"));
    }

    [Test]
    public void From_the_list_of_those_missed_one_goes_to_a_task()
    {
        using var screen = OpenAfterNight();

        screen.Press("j", "Enter");

        Assert.That(screen.Selected, Is.EqualTo("Water the plants"));
        Assert.That(screen.Text, Does.Not.Contain("Missed").And.Not.Contain("Reminder:"));
    }

    [Test]
    public void From_the_list_of_those_missed_one_is_put_off()
    {
        using var screen = OpenAfterNight();

        screen.Press("s");
        Assert.That(screen.Text, Does.Contain("Remind again: 1 in 10 minutes"));
        screen.Press("h", "Esc");

        Assert.That(screen.WaitUntil("2026-11-23T13:00:00").Rows[1], Does.StartWith(" Reminder: Pay the rent"));
    }

    [Test]
    public void The_last_of_those_missed_closes_the_list()
    {
        using var screen = OpenAfterNight();

        screen.Press("s", "1", "s", "x", "s", "t");

        Assert.That(screen.Text, Does.Not.Contain("Missed"));
    }

    [Test]
    public void The_terminal_is_told_once_of_all_that_come_at_once()
    {
        var environment = new Dictionary<string, string> { ["TERM"] = "foot" };
        using var screen = ScreenDriver.Open([Report, Call], environment: environment, settings: new UserSettings { Reminders = new ReminderSettings { Bell = true } });
        var sent = "";

        screen.Do(app => screen.Clock.Advance(TimeSpan.FromHours(4))).Do(app =>
        {
            screen.Tick();
            sent = app.Driver!.GetOutput().GetLastOutput();
        });

        Assert.That(sent, Does.Contain("\a\e]777;notify;2 reminders;Submit the expense report and 1 more\a"));
    }

    private static ScreenDriver OpenAfterNight(int columns = 80, int rows = 24) => ScreenDriver.Open(
    [
        .. SomeTasks.OfAllKinds.Take(3),
        Some.Item(21, "Pay the rent") with { Due = Some.Due("2026-11-22 20:00"), ReminderBefore = TimeSpan.FromHours(2) },
        Some.Item(22, "Water the plants") with { Due = Some.Due("2026-11-23"), ReminderBefore = TimeSpan.FromHours(15) },
    ], columns, rows, log: ReminderLog.Empty.WatchedUntil(Some.Moment("2026-11-22T17:00:00")));
}
