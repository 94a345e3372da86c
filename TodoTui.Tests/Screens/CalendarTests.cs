using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The calendar with the agenda beside it. Today is Monday 23 November 2026, noon.</summary>
[SetCulture("en-GB")]
public sealed class CalendarTests
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Rent") with { Due = Some.Due("2026-11-20") },
        Some.Item(2, "Standup") with { Due = Some.Due("2026-11-23 09:00") },
        Some.Item(3, "Report") with { Due = Some.Due("2026-11-23 17:00"), Priority = Priority.High, Tags = ["work"] },
        Some.Item(4, "Milk") with { Due = Some.Due("2026-11-23") },
        Some.Item(5, "Dentist") with { Due = Some.Due("2026-11-26 08:30") },
        Some.Item(6, "Party") with { Due = Some.Due("2026-12-24") },
        Some.Item(7, "Someday"),
        Some.Item(8, "Over") with { Due = Some.Due("2026-11-24"), IsComplete = true, Completed = Some.Moment("2026-11-22T10:00:00") },
    ];

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void The_calendar_beside_the_agenda(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth, columns, rows);

        screen.Press("c");

        ApprovedScreen.Compare(screen.Text, $"calendar-{columns}x{rows}");
    }

    [Test]
    public void The_colours_of_the_calendar()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfABusyMonth);

        screen.Press("c", "l", "j");

        ApprovedScreen.Compare(screen.Picture, "calendar-colors-80x24");
    }

    [Test]
    public void The_agenda_has_what_is_open_by_day_and_what_is_overdue_on_top()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c");

        Assert.That(screen.Titles, Is.EqualTo(["Rent", "Standup", "Report", "Milk", "Dentist", "Party"]));
        Assert.That(Headings(screen), Is.EqualTo(["Overdue", "Today, Mon 23 Nov", "Thu 26 Nov", "Thu 24 Dec"]));
        Assert.That(screen.Rows[1], Does.Contain("< November 2026 >").And.Contain("Agenda · 6 of 8"));
    }

    [Test]
    public void The_agenda_follows_the_minute_and_midnight()
    {
        using var screen = ScreenDriver.Open(Tasks);
        screen.Press("c");

        screen.Wait(TimeSpan.FromHours(6));
        Assert.That(screen.Text, Does.Match("Report +! 1h"));
        screen.Wait(TimeSpan.FromHours(6));

        Assert.That(Headings(screen), Is.EqualTo(["Overdue", "Thu 26 Nov", "Thu 24 Dec"]));
        Assert.That(screen.Text, Does.Contain(" 23 ▸24  25"));
    }

    [TestCase("l l l", "Dentist")]
    [TestCase("Right Right Right", "Dentist")]
    [TestCase("j h h h h", "Dentist")]
    [TestCase("h h h", "Rent")]
    [TestCase("k l l l l", "Rent")]
    [TestCase("PgDn l", "Party")]
    [TestCase("PgDn l PgUp Home", "Standup")]
    [TestCase("l l l Home", "Standup")]
    [TestCase("G", "Party")]
    public void A_day_that_one_goes_to_has_its_first_task_selected(string keys, string selected)
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c").Press(keys.Split(' '));

        Assert.That(screen.Selected, Is.EqualTo(selected));
    }

    [Test]
    public void On_a_day_without_a_task_none_is_selected_and_nothing_is_changed()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "l", "x", "d", "d");
        Assert.That(screen.Selected, Is.Null);
        Assert.That(screen.StatusLine, Does.Contain("No task is selected."));
        Assert.That(screen.Store.Snapshot.Count, Is.EqualTo(8));
        screen.Press("Enter");

        Assert.That(screen.Selected, Is.EqualTo("Dentist"), "the first one after it");
    }

    [TestCase("j", "Dentist")]
    [TestCase("k", "Milk")]
    public void From_a_day_without_a_task_a_step_in_the_agenda_goes_to_its_neighbours(string key, string selected)
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "l", "Tab", key);

        Assert.That(screen.Selected, Is.EqualTo(selected));
    }

    [Test]
    public void A_step_in_the_agenda_takes_the_selected_day_along()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "Tab", "G");
        Assert.That(screen.Rows[1], Does.Contain("< December 2026 >"));
        screen.Press("k", "h", "l");

        Assert.That(screen.Rows[1], Does.Contain("< November 2026 >"));
        Assert.That(screen.Selected, Is.Null, "on the day after the one of the task");
    }

    [Test]
    public void After_the_last_task_there_is_nothing_to_go_to()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "PgDn", "PgDn", "Enter");

        Assert.That(screen.StatusLine, Does.Contain("Nothing is due on this day or later."));
    }

    [Test]
    public void What_is_done_in_the_month_leaves_the_day_selected()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "l", "l", "l", "x");
        Assert.That(screen.Titles, Does.Not.Contain("Dentist"));
        Assert.That(screen.Selected, Is.Null);
        screen.Press("u");

        Assert.That(screen.Selected, Is.EqualTo("Dentist"));
    }

    [Test]
    public void Task_commands_and_marks_work_in_the_agenda()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "Tab", "g", "g", "v", "v", ">");
        Assert.That(Headings(screen)[..2], Is.EqualTo(["Overdue", "Today, Mon 23 Nov"]));
        Assert.That(Due(screen, 1), Is.EqualTo("2026-11-21"));
        Assert.That(Due(screen, 2), Is.EqualTo("2026-11-24 09:00"));
        screen.Press("Esc", "x");

        Assert.That(screen.Store.Snapshot.Items.Count(item => item.IsComplete), Is.EqualTo(2));
    }

    [Test]
    public void Escape_goes_one_step_back_at_a_time()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("3", "j", "j", "c", "/").Type("re").Press("Enter", "Tab", "v");
        Assert.That(screen.Rows[1], Does.Contain("1 marked").And.Contain("/re"));
        screen.Press("Esc");
        Assert.That(screen.Rows[1], Does.Not.Contain("marked").And.Contain("/re"));
        screen.Press("Esc");
        Assert.That(screen.Rows[1], Does.Contain("Agenda").And.Not.Contain("/re"));
        screen.Press("Esc");

        Assert.That(screen.Rows[1], Does.Contain("Lists").And.Contain("All · 8 of 8"));
        Assert.That(screen.Selected, Is.EqualTo("Report"), "as before");
        Assert.That(screen.Press("j").Selected, Is.EqualTo("Milk"));
    }

    [TestCase("c")]
    [TestCase("3")]
    public void The_key_of_the_calendar_and_those_of_lists_leave_it(string key)
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", key);
        Assert.That(screen.Rows[1], Does.Contain("Lists").And.Contain("All"));

        Assert.That(screen.Press("g", "g", "j").Selected, Is.EqualTo("Standup"), "in the tasks, not in the lists");
    }

    [Test]
    public void The_month_counts_what_a_search_finds()
    {
        using var screen = ScreenDriver.Open(Tasks);
        screen.Press("c");
        Assert.That(Counts(screen), Does.Contain("! 3▒"));

        screen.Press("/").Type("#work").Press("Enter");

        Assert.That(Counts(screen), Does.Contain(" 1▒").And.Not.Contain("!"));
    }

    [Test]
    public void A_task_is_added_on_the_selected_day_and_another()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "l", "a").Type("Call 5pm").Press("Enter").Type("Write").Press("Enter", "Enter");

        Assert.That(screen.Text, Does.Not.Contain("Add:"));
        Assert.That((screen.Store.Snapshot.Items.Last().Title, Due(screen, 10)), Is.EqualTo(("Write", "2026-11-24")));
        Assert.That(screen.Selected, Is.EqualTo("Write"));
        Assert.That(screen.Rows.Count(row => row.Contains("Tue 24 Nov", StringComparison.Ordinal)), Is.GreaterThan(0));
    }

    [Test]
    public void Adding_elsewhere_begins_with_an_empty_line_again()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "l", "a", "Esc", "Tab", "a").Type("Plain").Press("Enter", "Esc");

        Assert.That(screen.Store.Snapshot.Items.Last().Due, Is.Null);
    }

    [Test]
    public void A_click_selects_a_day_and_a_double_click_goes_to_its_tasks()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c").Click("25  26", offset: 4);
        Assert.That(screen.Selected, Is.EqualTo("Dentist"));
        screen.Press("h");
        Assert.That(screen.Selected, Is.Null, "the month has the focus");
        screen.DoubleClick("24  25");

        Assert.That(screen.Press("j").Selected, Is.EqualTo("Party"), "the agenda has it");
    }

    [Test]
    public void The_wheel_and_the_title_turn_the_pages()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c").Wheel(" 12 ", isDown: true);
        Assert.That(screen.Rows[1], Does.Contain("< December 2026 >"));
        screen.Wheel(" 12 ", isDown: false).Click("< November");
        Assert.That(screen.Rows[1], Does.Contain("< October 2026 >"));
        screen.Click("2026 >", offset: 5);

        Assert.That(screen.Rows[1], Does.Contain("< November 2026 >"));
    }

    [Test]
    public void A_right_click_offers_what_can_be_done_on_the_day()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c").RightClick(" 25 ");
        screen.Click("Add a task on the day");

        Assert.That(screen.Text, Does.Contain("due:2026-11-25"));
    }

    [Test]
    public void The_week_shows_its_tasks_and_a_click_selects_one()
    {
        using var screen = ScreenDriver.Open(Tasks, 120, 40);

        screen.Press("c");
        Assert.That(screen.Text, Does.Contain("23 Nov to 29 Nov 2026").And.Contain("▸Mon 23").And.Contain("▲17:00 Report"));
        screen.Click("08:30 Dentist");
        Assert.That(screen.Selected, Is.EqualTo("Dentist"));
        screen.Click("Fri 27");
        Assert.That(screen.Selected, Is.Null);
        screen.Press("Tab", "Tab", "w");

        Assert.That(screen.Text, Does.Not.Contain("23 Nov to 29 Nov 2026"));
        Assert.That(screen.Press("w").Text, Does.Contain("23 Nov to 29 Nov 2026"));
    }

    [Test]
    public void What_does_not_fit_into_a_day_of_the_week_is_counted()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(30).Select(item => item with { Due = Some.Due("2026-11-25") }), 120, 40);

        screen.Press("c");

        Assert.That(screen.Text, Does.Contain("│ +23 "));
    }

    [Test]
    public void Where_the_week_has_no_room_its_key_says_so()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "w");

        Assert.That(screen.StatusLine, Does.Contain("The week needs a screen of 120x30."));
    }

    [Test]
    public void The_agenda_cannot_be_sorted_otherwise()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "s", "t");
        Assert.That(screen.StatusLine, Does.Contain("The agenda goes by the day."));
        screen.Click("Title");

        Assert.That(screen.Titles[0], Is.EqualTo("Rent"));
    }

    [Test]
    public void The_agenda_can_be_saved_as_a_list()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("c", "L").Type("Dated").Press("Enter");

        Assert.That(screen.Rows[1], Does.Contain("Lists").And.Contain("Dated · 6 of 8"));
    }

    [Test]
    public void On_a_small_screen_the_month_and_the_agenda_take_turns()
    {
        using var screen = ScreenDriver.Open(Tasks, 50, 12);

        screen.Press("c", "l", "l", "l");
        Assert.That(screen.Text, Does.Contain("< November 2026 >").And.Not.Contain("Dentist"));
        screen.Press("Enter");

        Assert.That(screen.Text, Does.Contain("Dentist").And.Contain("Thu 26 Nov").And.Not.Contain("< November"));
    }

    [TestCase("0001-01-01")]
    [TestCase("0001-01-31 00:01")]
    [TestCase("9999-12-31")]
    [TestCase("9999-12-01 23:59")]
    public void At_the_ends_of_the_calendar_one_goes_no_further(string due)
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "Edge") with { Due = Some.Due(due) }], 120, 40);

        screen.Press("c", "G", "Tab", "g", "g", "h", "h", "PgUp", "PgUp", "k", "k", "h", "PgDn", "PgDn", "j", "j", "l", "a", "Esc", "Enter");

        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.Text, Does.Contain(due[..4]));
    }

    [Test]
    public void The_calendar_of_no_task_is_empty()
    {
        using var screen = ScreenDriver.Open([Some.Item(7, "Someday")]);

        screen.Press("c", "G", "Tab", "j", "V", "Enter");

        Assert.That(screen.Text, Does.Contain("No open task has a date."));
    }

    [Test]
    public void Keys_of_the_calendar_say_how_to_open_it_when_it_is_closed()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press(":").Type("next week").Press("Enter");

        Assert.That(screen.Text, Does.Contain("The calendar is not open: c opens it."));
    }

    private static string Due(ScreenDriver screen, int id) => screen.Store.Snapshot.Find(new TodoId(id))!.Due!.Value.ToString();

    private static List<string> Headings(ScreenDriver screen) =>
        [.. screen.Rows.Where(row => row.Contains("│ ── ", StringComparison.Ordinal)).Select(row => row.Split('─', StringSplitOptions.RemoveEmptyEntries)[1].Trim())];

    private static string Counts(ScreenDriver screen) => string.Join('\n', screen.Rows.Skip(2).Take(19).Select(row => row[1..29]));
}
