using TodoTui.Configuration;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>What the settings change on the screen.</summary>
public sealed class SettingsTests
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Report") with { Tags = ["work"], Due = Some.Due("2026-11-23") },
        Some.Item(2, "Slides") with { Tags = ["work", "talk"] },
        Some.Item(3, "Milk") with { Tags = ["home"] },
    ];

    private static readonly TodoItem[] Two = [Some.Item(1, "One"), Some.Item(2, "Two")];

    private static readonly UserSettings Confirming = new() { ConfirmsDelete = true };

    [TestCase(1, "Task 2 ")]
    [TestCase(5, "Task 6 ")]
    [TestCase(20, "Task 21 ")]
    public void A_notch_of_the_wheel_scrolls_as_many_rows_as_are_set(int rows, string first)
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(50), settings: new UserSettings { WheelRows = rows });

        screen.Wheel("Task 1", isDown: true);

        Assert.That(screen.Rows[3], Does.Contain(first));
    }

    [Test]
    public void A_notch_of_the_wheel_scrolls_as_many_rows_in_dialogs_too()
    {
        using var screen = ScreenDriver.Open(Two, settings: new UserSettings { WheelRows = 1 });
        screen.Press("?");
        var second = screen.Rows[4];

        screen.Wheel("Save now", isDown: true);

        Assert.That(screen.Rows[3], Is.EqualTo(second));
    }

    [TestCase("today", "Today · 1 of 3")]
    [TestCase("done", "Done · 0 of 3 · sort: finished ▼")]
    [TestCase("tag:WORK", "#work · 2 of 3")]
    [TestCase("own:my week", "My week · 1 of 3")]
    public void The_list_that_is_set_is_shown_first(string list, string title)
    {
        using var screen = Open(list);

        Assert.That(screen.Rows[1], Does.Contain(title));
        Assert.That(screen.StatusLine, Does.StartWith(" a Add"));
    }

    [Test]
    public void The_agenda_is_shown_first_with_its_calendar()
    {
        using var screen = Open("agenda");

        Assert.That(screen.Rows[1], Does.Contain("November 2026").And.Contain("Agenda · 1 of 3"));
        screen.Press("Esc");
        Assert.That(screen.Rows[1], Does.Contain("All · 3 of 3"));
    }

    [TestCase("own:Last week", " \"default_list\": there is no list \"Last week\" any more. ")]
    [TestCase("tag:sea", " \"default_list\": no task has #sea any more. ")]
    public void A_list_that_does_not_exist_any_more_is_told_and_all_tasks_are_shown(string list, string told)
    {
        using var screen = Open(list);

        Assert.That(screen.StatusLine, Does.StartWith(told));
        Assert.That(screen.Rows[1], Does.Contain("All · 3 of 3"));
    }

    [Test]
    public void Lists_without_an_order_of_their_own_have_the_one_that_is_set()
    {
        var lists = ListSettings.Empty.WithSort(new SmartList.OfTag("work"), new SortOrder(SortKey.Id));
        using var screen = ScreenDriver.Open(Tasks, settings: new UserSettings { DefaultSort = new SortOrder(SortKey.Title, Descending: true) }, lists: lists);

        Assert.That(screen.Titles, Is.EqualTo(["Slides", "Report", "Milk"]));
        screen.Click("work         2");
        Assert.That(screen.Rows[1], Does.Contain("sort: id ▲"));
        screen.Press("4");

        Assert.That(screen.Rows[1], Does.Contain("sort: finished ▼"));
    }

    [TestCase("y")]
    [TestCase("Enter")]
    public void A_task_goes_when_the_question_is_answered_with_yes(string answer)
    {
        using var screen = ScreenDriver.Open(Two, settings: Confirming);

        screen.Press("d", "d");
        Assert.That(screen.Text, Does.Contain("Delete the task?").And.Contain("│ One  ").And.Contain("u brings it back."));
        Assert.That(screen.Titles, Has.Count.EqualTo(2));
        screen.Press(answer);

        Assert.That(screen.Titles, Is.EqualTo(["Two"]));
        Assert.That(screen.StatusLine, Does.StartWith(" Deleted \"One\".  u Undo"));
    }

    [TestCase("n")]
    [TestCase("Esc")]
    [TestCase("Ctrl-C")]
    public void A_task_stays_when_the_question_is_answered_with_no(string answer)
    {
        using var screen = ScreenDriver.Open(Two, settings: Confirming);
        var before = screen.Picture;

        screen.Press("Del", answer);

        screen.MustShow(before);
    }

    [TestCase("Yes, delete", 1)]
    [TestCase("No, keep", 2)]
    public void The_question_is_answered_with_the_mouse(string answer, int left)
    {
        using var screen = ScreenDriver.Open(Two, settings: Confirming);

        screen.Press("Del").Click(answer);

        Assert.That(screen.Titles, Has.Count.EqualTo(left));
    }

    [Test]
    public void The_question_comes_again_when_a_deletion_is_repeated()
    {
        using var screen = ScreenDriver.Open([.. Two, Some.Item(3, "Three")], settings: Confirming);

        screen.Press("Del", "y", ".");

        Assert.That(screen.Text, Does.Contain("Delete the task?").And.Contain("│ Two  "));
    }

    [TestCase(80, 24)]
    [TestCase(60, 15)]
    [TestCase(40, 10)]
    public void The_question_on_many_tasks(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(50), columns, rows, settings: Confirming);

        screen.Press("V", "Del");

        ApprovedScreen.Compare(screen.Text, $"confirm-delete-{columns}x{rows}");
    }

    private static ScreenDriver Open(string list) => ScreenDriver.Open(
        Tasks,
        settings: new UserSettings { DefaultList = Core.Persistence.ListWords.ToList(list)! },
        lists: ListSettings.Empty.Add("My week", "due:week").Settings);
}
