using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

public sealed class DueDateTests
{
    private static readonly TodoItem Report = SomeTasks.OfAllKinds[1];

    private static readonly TodoItem Impossible = Some.Item(11, "Water the plants") with { Verbatim = [new VerbatimField(TodoField.Due, "\"2026-02-30\"", IsReadable: false)] };

    private static readonly TodoItem Undated = Some.Item(1, "Call the bank");

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(120, 40)]
    [TestCase(40, 10)]
    public void A_picker_for_a_due_date(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("j", "t").Type("dec 4 9am");

        ApprovedScreen.Compare(screen.Picture, $"due-picker-{columns}x{rows}");
    }

    [Test]
    public void The_day_is_chosen_in_the_calendar_of_the_picker()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds);

        screen.Press("j", "t", "Tab", "j", "l");

        ApprovedScreen.Compare(screen.Picture, "due-picker-calendar-80x24");
    }

    [Test]
    public void The_picker_without_colours()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, look: new ScreenLook(ShippedThemes.Monochrome, Glyphs.Unicode));

        screen.Press("t", "Down");

        ApprovedScreen.Compare(screen.Picture, "mono-due-picker-80x24");
    }

    [TestCase("fri 5pm", "= Fri 27 Nov 17:00 (in 4 days)", "2026-11-27 17:00")]
    [TestCase("+1w", "= Mon 30 Nov 17:00 (in 7 days)", "2026-11-30 17:00")]
    [TestCase("2027-01-02", "= Sat 2 Jan 2027 (in 40 days)", "2027-01-02")]
    public void A_date_is_set_as_the_picker_says(string text, string meaning, string due)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t");
        Assert.That(screen.Text, Does.Contain("│ 2026-11-23 17:00 "));
        screen.Type(text);
        Assert.That(screen.Text, Does.Contain(meaning));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report with { Due = Some.Due(due) }));
        Assert.That(screen.StatusLine, Does.StartWith($" \"Submit the expense report\" is due {meaning[2..meaning.IndexOf(" (", StringComparison.Ordinal)]}."));
        Assert.That(screen.Text, Does.Not.Contain("┤Due"));
        screen.Press("u");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report));
    }

    [TestCase("Down", "2026-11-30 17:00")]
    [TestCase("Right Right Up Left", "2026-11-17 17:00")]
    [TestCase("PgDn PgDn", "2027-01-23 17:00")]
    [TestCase("PgUp", "2026-10-23 17:00")]
    [TestCase("Tab j l l k h", "2026-11-24 17:00")]
    [TestCase("Tab PgDn Home l", "2026-11-24 17:00")]
    [TestCase("Tab Tab Down", "2026-11-30 17:00")]
    public void The_keys_of_the_calendar_choose_a_day_and_keep_the_time(string keys, string due)
    {
        using var screen = ScreenDriver.Open([Report]);

        // A day that has passed is asked for once.
        screen.Press(["t", .. keys.Split(' '), "Enter", "Enter"]);

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due(due)));
    }

    [TestCase("2026-11-23 17:00", "2026-11-24 9:30", "2026-11-24 09:30", Description = "the time is replaced")]
    [TestCase("2026-11-23", "2026-11-24 9:30", "2026-11-24 09:30", Description = "a time is added")]
    public void A_time_is_typed_behind_the_chosen_day(string before, string line, string due)
    {
        using var screen = ScreenDriver.Open([Report with { Due = Some.Due(before) }]);

        screen.Press("t", "Tab", "l").Type("9:30");

        Assert.That(screen.Text, Does.Contain($"│ {line} "));
        screen.Press("Enter");
        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due(due)));
    }

    [Test]
    public void Once_something_is_typed_the_caret_moves_in_it()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("t").Type("5 dec").Press("Left", "Left", "Left", "Left", "Left").Type("1").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-12-15")));
    }

    [Test]
    public void A_day_is_chosen_with_the_mouse()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t").Click("November 2026", 16);
        Assert.That(screen.Text, Does.Contain("December 2026"));
        screen.Click(" 16 ").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-12-16 17:00")));
        screen.Press("t").DoubleClick(" 28 ");
        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-12-28 17:00")));
    }

    [Test]
    public void A_date_that_has_passed_is_asked_for_once()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t").Type("-1d").Press("Enter");
        Assert.That(screen.Text, Does.Contain("= Sun 22 Nov 17:00 (yesterday)").And.Contain("That has passed already. Enter again if it is meant."));
        Assert.That(screen.Disk.Saves, Is.Empty);
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-22 17:00")));
    }

    [Test]
    public void A_date_that_has_passed_is_asked_for_once_in_the_quick_add_line()
    {
        using var screen = ScreenDriver.Open("Call the bank");

        screen.Press("a").Type("Old bill due:2026-11-20").Press("Enter");
        Assert.That(screen.StatusLine, Does.StartWith(" That has passed already. Enter again if it is meant."));
        Assert.That(screen.Titles, Has.Count.EqualTo(1));
        screen.Type(" #home").Press("Enter");
        Assert.That(screen.Titles, Has.Count.EqualTo(1), "another line is asked about again");
        screen.Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(new[] { "Old bill", "Call the bank" }));
    }

    [Test]
    public void A_date_that_has_passed_is_asked_for_once_in_the_form()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("e", "Tab").Type("2026-11-20").Press("Enter");
        Assert.That(screen.Text, Does.Contain("That has passed already. Save again if it is meant."));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-20")));
        screen.Press("e").Type(" now").Press("Enter");
        Assert.That(screen.Selected, Is.EqualTo("Call the bank now"), "a date that was there before is not asked about");
    }

    [Test]
    public void A_date_that_could_not_be_read_is_mended_where_it_stands()
    {
        using var screen = ScreenDriver.Open([Impossible]);

        Assert.That(screen.Text, Does.Contain("unreadable").And.Contain("t mends it"));
        screen.Press("t");
        Assert.That(screen.Text, Does.Contain("│ 2026-02-30 ").And.Contain("is not in the calendar."));
        screen.Press("Enter");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible));
        screen.Press("t", "End", "Backspace", "Backspace").Type("28").Press("Enter", "Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible with { Due = Some.Due("2026-02-28"), Verbatim = [] }));
    }

    [TestCase("t Backspace Enter")]
    [TestCase("e Tab Ctrl-U Enter")]
    public void A_date_that_could_not_be_read_is_cleared(string keys)
    {
        using var screen = ScreenDriver.Open([Impossible]);

        screen.Press(keys.Split(' '));

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible with { Verbatim = [] }));
        screen.Press("u");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible));
    }

    [Test]
    public void The_form_shows_what_could_not_be_read_and_keeps_it_as_long_as_it_is_left()
    {
        using var screen = ScreenDriver.Open([Impossible]);

        screen.Press("e");
        ApprovedScreen.Compare(screen.Picture, "form-unreadable-80x24");
        screen.Type("!").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible with { Title = "Water the plants!" }));
        screen.Press("e", "Tab", "Ctrl-U").Type("28 feb").Press("Enter");
        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Impossible with { Title = "Water the plants!", Due = Some.Due("2027-02-28"), Verbatim = [] }));
    }

    [Test]
    public void A_step_can_be_typed_behind_the_present_date()
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", "End").Type(" +1w").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2026-11-30 17:00")));
    }

    [TestCase("Backspace")]
    [TestCase("Tab Del")]
    public void Nothing_clears_the_date_and_what_needs_one_and_says_so_before(string keys)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press(["t", .. keys.Split(' ')]);
        Assert.That(screen.Text, Does.Contain("= no due date; the repeat and the reminder go too, since"));
        screen.Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single(), Is.EqualTo(Report with { Due = null, Recurrence = null, ReminderBefore = null }));
        Assert.That(screen.StatusLine, Does.StartWith(" \"Submit the expense report\" is without a due date."));
    }

    [Test]
    public void What_is_no_date_stays_and_says_what_to_mend()
    {
        using var screen = ScreenDriver.Open([Undated]);

        screen.Press("t").Type("31 feb").Press("Enter");
        Assert.That(screen.Text, Does.Contain("│ 31 feb ").And.Contain("“31 feb” is not in the calendar."));
        screen.Press("Ctrl-U").Type("28 feb").Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.EqualTo(Some.Due("2027-02-28")));
    }

    [TestCase("Esc")]
    [TestCase("Enter")]
    public void A_picker_left_as_it_is_changes_nothing(string key)
    {
        using var screen = ScreenDriver.Open([Report]);

        screen.Press("t", key);

        Assert.That(screen.Disk.Saves, Is.Empty);
        Assert.That(screen.Text, Does.Not.Contain("┤Due"));
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
