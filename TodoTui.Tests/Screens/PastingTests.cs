using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class PastingTests
{
    private const string List = "- [ ] Buy milk tomorrow\n\n- [x] Call the bank #home\r\n* Take a break every 3 hours\n\t#home\n";

    [Test]
    public void Lines_pasted_into_the_list_become_tasks_after_one_question()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Paste(List);
        ApprovedScreen.Compare(screen.Text, "paste-80x24");
        screen.Press("Alt-a");

        Assert.That(screen.Store.Snapshot.Items.Select(item => item.Title), Is.EqualTo(["One", "Buy milk", "Call the bank", "Take a break every 3 hours", "#home"]));
        Assert.That(screen.Store.Snapshot.Items.Skip(1).Select(item => item.Due), Is.EqualTo(new DueDate?[] { Some.Due("2026-11-24"), null, null, null }));
        Assert.That(screen.StatusLine, Does.StartWith(" Added 4 tasks.  u Undo"));
        Assert.That(screen.Press("u").Titles, Is.EqualTo(["One"]));
        Assert.That(screen.StatusLine, Does.StartWith(" Undid: add 4 tasks."));
    }

    [TestCase("Esc")]
    [TestCase("Enter")]
    public void The_question_can_be_answered_with_no(string key)
    {
        using var screen = ScreenDriver.Open("One");

        screen.Paste(List).Press(key);

        Assert.That(screen.Titles, Is.EqualTo(["One"]));
        Assert.That(screen.Disk.Saves, Is.Empty);
    }

    [Test]
    public void Lines_pasted_into_the_bar_leave_what_is_typed_there()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Three").Paste("One\nTwo").Press("Alt-a");
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
        screen.Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Three"]));
    }

    [TestCase("q\x1bddx")]
    [TestCase("ddqx")]
    public void One_line_pasted_into_the_list_opens_the_bar_and_runs_no_key(string text)
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Paste(text);
        Assert.That(screen.Titles, Is.EqualTo(["One", "Two"]));
        Assert.That(screen.Text, Does.Contain("Add: " + text.Replace("\x1b", "") + "\n"));
        screen.Press("Esc");

        Assert.That(screen.HasEnded, Is.False);
    }

    [Test]
    public void One_line_pasted_into_the_bar_is_typed_there()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Call ").Paste("Bob\n").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Call Bob"]));
    }

    [Test]
    public void Nothing_is_pasted_where_nothing_can_be_changed()
    {
        using var screen = ScreenDriver.Open([Some.Item()], readOnly: "READ-ONLY");

        screen.Paste("One\nTwo");

        Assert.That(screen.Titles, Has.Count.EqualTo(1));
        Assert.That(screen.StatusLine, Does.StartWith(" Read-only"));
    }

    [Test]
    public void A_search_takes_a_paste_as_its_words()
    {
        using var screen = ScreenDriver.Open("One", "Two");

        screen.Press("/").Paste("two\n");

        Assert.That(screen.Titles, Is.EqualTo(["Two"]));
    }

    [Test]
    public void A_paste_of_blank_lines_is_nothing()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Paste("\n \n");

        Assert.That(screen.Text, Does.Not.Contain("Add:").And.Not.Contain("tasks?"));
    }

    [Test]
    public void Ten_thousand_lines_are_added_at_once()
    {
        using var screen = ScreenDriver.Open();

        screen.Paste(string.Join('\n', Enumerable.Range(1, 10_000).Select(n => $"- Task number {n} #tag{n % 100} due:fri"))).Press("Alt-a");

        Assert.That(screen.Store.Snapshot.Count, Is.EqualTo(10_000));
        Assert.That(screen.Store.UndoLabel, Is.EqualTo("add 10000 tasks"));
        Assert.That(screen.StatusLine, Does.StartWith(" Added 10000 tasks."));
    }

    [Test]
    public void A_very_long_line_is_cut_before_it_reaches_the_field()
    {
        using var screen = ScreenDriver.Open();

        screen.Paste(new string('x', 500_000)).Press("Enter");

        Assert.That(screen.Store.Snapshot.Items.Single().Title, Has.Length.EqualTo(5_000));
    }

    [Test]
    public void Tasks_that_the_list_does_not_show_are_told_of()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("1").Paste("One\nTwo today").Press("Alt-a");

        Assert.That(screen.StatusLine, Does.StartWith(" Added 2 tasks; 1 of them in this list."));
    }
}
