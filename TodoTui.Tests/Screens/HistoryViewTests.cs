using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The history of changes: any point of it is one choice away, and undo shows what it changed.</summary>
public sealed class HistoryViewTests
{
    [Test]
    public void It_lists_what_was_done_and_undone_with_the_times()
    {
        using var screen = WithHistory();

        screen.Press("H");

        ApprovedScreen.Compare(screen.Picture, "history-80x24");
    }

    [Test]
    public void Enter_goes_to_the_point_chosen_as_one_step_and_says_so()
    {
        using var screen = WithHistory();
        var saves = screen.Disk.Saves.Count;

        screen.Press("H", "j", "j", "j", "Enter");

        Assert.That(screen.Titles, Is.EqualTo(new[] { "Buy milk", "Pay rent", "Call Ada" }));
        Assert.That(screen.StatusLine, Does.Contain("Undid 2 changes.").And.Contain("Redo"));
        Assert.That(screen.Disk.Saves, Has.Count.EqualTo(saves + 1));
        Assert.That(screen.Selected, Is.EqualTo("Buy milk"));
    }

    [Test]
    public void Above_now_it_goes_forward()
    {
        using var screen = WithHistory();

        screen.Press("H", "k", "k", "Enter");

        Assert.That(screen.StatusLine, Does.Contain("Did 2 changes again.").And.Contain("Undo"));
        Assert.That(screen.Store.History.Undone.Count, Is.Zero);
    }

    [Test]
    public void The_last_line_goes_before_all_changes()
    {
        using var screen = WithHistory();

        screen.Press("H", "G", "Enter");

        Assert.That(screen.Titles, Is.EqualTo(new[] { "Buy milk", "Pay rent" }));
        Assert.That(screen.Store.UndoLabel, Is.Null);
    }

    [Test]
    public void A_double_click_goes_there_and_a_click_only_selects()
    {
        using var screen = WithHistory();

        screen.Press("H").Click("add \"Call Ada\"").Press("Esc");
        Assert.That(screen.Store.History.Done.Count, Is.EqualTo(3));

        screen.Press("H").DoubleClick("add \"Call Ada\"");
        Assert.That(screen.Store.History.Done.Count, Is.EqualTo(1));
    }

    [Test]
    public void However_many_changes_are_undone_it_opens_where_one_is()
    {
        using var screen = ScreenDriver.Open("Buy milk");
        screen.Do(_ =>
        {
            for (var number = 0; number < 100; number++)
                screen.Store.Add(Some.Draft($"task {number}"));
            screen.Store.GoTo(20);
        });

        screen.Press("H");

        Assert.That(screen.Text, Does.Contain("▸ now").And.Contain("add \"task 20\"").And.Contain("add \"task 19\""));
    }

    [TestCase("Enter", "That is how things are now.")]
    [TestCase("Esc", "Add")]
    public void Where_one_is_nothing_changes(string key, string status)
    {
        using var screen = WithHistory();
        var before = screen.Store.Snapshot;

        screen.Press("H", key);

        Assert.That(screen.Store.Snapshot, Is.SameAs(before));
        Assert.That(screen.StatusLine, Does.Contain(status));
    }

    [Test]
    public void Without_a_history_it_says_so()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("H");

        Assert.That(screen.StatusLine, Does.Contain("There is no history yet."));
    }

    [Test]
    public void Undo_of_a_task_that_is_not_shown_says_so_and_leaves_the_selection()
    {
        using var screen = ScreenDriver.Open("Buy milk", "Pay rent", "Read a book");
        screen.Press("Space", "/").Type("e").Press("Enter", "j");
        Assert.That(screen.Selected, Is.EqualTo("Read a book"));

        screen.Press("u");

        Assert.That(screen.StatusLine, Does.Contain("Not in this list. Undid: complete \"Buy milk\"."));
        Assert.That(screen.Selected, Is.EqualTo("Read a book"));
    }

    [Test]
    public void Of_several_tasks_the_undo_selects_one_that_is_shown()
    {
        using var screen = ScreenDriver.Open("Buy milk", "Pay rent", "Read a book");
        screen.Do(_ => screen.Store.Complete(Some.Ids(1, 3)));
        screen.Press("/").Type("e").Press("Enter", "k");
        Assert.That(screen.Selected, Is.EqualTo("Pay rent"));

        screen.Press("u");

        Assert.That(screen.Selected, Is.EqualTo("Read a book"));
        Assert.That(screen.StatusLine, Does.Contain("Undid: complete 2 tasks."));
    }

    [Test]
    public void Titles_that_would_act_on_the_terminal_are_shown_as_signs()
    {
        using var screen = ScreenDriver.Open("a\e[31mb");

        screen.Press("Space", "H");

        Assert.That(screen.Text, Does.Contain("complete \"a␛[31mb\""));
    }

    // Yesterday two edits, today one; then two are undone.
    private static ScreenDriver WithHistory()
    {
        var screen = ScreenDriver.Open("Buy milk", "Pay rent");
        screen.Do(_ =>
        {
            screen.Store.Add(Some.Draft("Call Ada"));
            screen.Clock.Advance(TimeSpan.FromHours(13));
            screen.Store.Complete(Some.Ids(1, 2));
            screen.Store.Update(new TodoId(2), Some.Draft("Pay the rent") with { Due = Some.Due("2026-12-01") });
            screen.Clock.Advance(TimeSpan.FromMinutes(62));
            screen.Store.Delete(Some.Ids(3));
            screen.Store.Add(Some.Draft("Read a book"));
            screen.Store.GoTo(3);
        });
        return screen.Settle();
    }
}
