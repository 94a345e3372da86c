using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The lists that everybody has, those of the tags and the user's own.</summary>
public sealed class ListsTests
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Report") with { Tags = ["work"], Priority = Priority.High },
        Some.Item(2, "Slides") with { Tags = ["work", "talk"] },
        Some.Item(3, "Milk") with { Tags = ["home"] },
    ];

    [Test]
    public void Each_list_and_tag_has_the_number_of_its_tasks()
    {
        using var screen = ScreenDriver.Open(Tasks);

        Assert.That(Pane(screen), Does.Contain("Inbox        0").And.Contain("No date      3").And.Contain("── Tags").And.Contain("work         2").And.Contain("talk         1"));
        screen.Press("x");

        Assert.That(Pane(screen), Does.Contain("Done         1").And.Contain("work         1"));
    }

    [Test]
    public void A_click_on_a_tag_in_the_pane_shows_its_tasks()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Click("talk         1");

        Assert.That(screen.Titles, Is.EqualTo(["Slides"]));
        Assert.That(screen.Rows[1], Does.Contain("#talk · 1 of 3"));
    }

    [Test]
    public void A_click_on_a_tag_of_a_task_filters_and_the_next_one_takes_it_back()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Click("work talk");
        Assert.That(screen.Titles, Is.EqualTo(["Report", "Slides"]));
        Assert.That(screen.Rows[1], Does.Contain("/#work"));
        screen.Click("work talk", offset: 5);
        Assert.That(screen.Titles, Is.EqualTo(["Slides"]));
        screen.Click("work talk").Click("work talk", offset: 5);

        Assert.That(screen.Titles, Has.Count.EqualTo(3));
    }

    [Test]
    public void Upcoming_is_grouped_by_day()
    {
        using var screen = ScreenDriver.Open(
        [
            Some.Item(1, "Bank") with { Due = Some.Due("2026-11-25") },
            Some.Item(2, "Milk") with { Due = Some.Due("2026-11-23 17:00") },
            Some.Item(3, "Rent") with { Due = Some.Due("2026-11-23") },
            Some.Item(4, "Call") with { Due = Some.Due("2026-11-24") },
        ]);

        screen.Press("2", "G");

        ApprovedScreen.Compare(screen.Text, "upcoming-80x24");
        Assert.That(screen.Selected, Is.EqualTo("Bank"));
        screen.Click("Call");
        Assert.That(screen.Selected, Is.EqualTo("Call"));
        screen.Click("Today, ");
        Assert.That(screen.Selected, Is.EqualTo("Call"));
    }

    [Test]
    public void Each_list_remembers_its_order()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("s", "t", "7", "s", "p", "3");
        Assert.That(screen.Rows[1], Does.Contain("sort: title ▲"));
        screen.Press("7");

        Assert.That(screen.Rows[1], Does.Contain("sort: priority ▲"));
    }

    [Test]
    public void What_is_shown_is_saved_as_a_list_under_a_name()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("7", "/").Type("#work -slides").Press("Enter", "L").Type("To write").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Report"]));
        Assert.That(screen.Rows[1], Does.Contain("To write · 1 of 3 · sort"));
        Assert.That(screen.StatusLine, Does.Contain("Saved the list \"To write\": is:open due:none #work -slides"));
        Assert.That(Pane(screen), Does.Contain("── Own lists").And.Contain("To write     1"));
    }

    [Test]
    public void Two_lists_cannot_have_one_name()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("L").Type("Mine").Press("Enter", "L").Type("mine").Press("Enter");

        Assert.That(screen.Text, Does.Contain("There is a list \"Mine\" already."));
    }

    [Test]
    public void An_own_list_is_renamed_moved_and_deleted_in_the_pane()
    {
        using var screen = ScreenDriver.Open(Tasks);
        screen.Press("L").Type("One").Press("Enter", "3", "L").Type("Two").Press("Enter");

        screen.Press("h", "K");
        Assert.That(Place(screen, "Two"), Is.LessThan(Place(screen, "One")));
        screen.Press("e", "Ctrl-U").Type("Three").Press("Enter");
        Assert.That(Pane(screen), Does.Contain("Three").And.Not.Contain("Two"));
        screen.Press("d", "d", "Alt-D");

        Assert.That(Pane(screen), Does.Not.Contain("Three"));
        Assert.That(screen.Rows[1], Does.Contain("All · 3 of 3"));
    }

    [Test]
    public void Lists_that_are_not_the_users_own_stay_as_they_are()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("h", "d", "d");

        Assert.That(screen.StatusLine, Does.Contain("This is no list of your own: L saves what is shown as one."));
        Assert.That(screen.Store.Snapshot.Count, Is.EqualTo(3));
    }

    [Test]
    public void The_pane_scrolls_to_the_tag_that_is_shown()
    {
        using var screen = ScreenDriver.Open(Enumerable.Range(1, 100).Select(id => Some.Item(id, $"Task {id}") with { Tags = [$"tag{id:000}"] }));

        screen.Press("h", "G");

        Assert.That(screen.Titles, Is.EqualTo(["Task 100"]));
        Assert.That(Pane(screen), Does.Contain("▸tag100"));
    }

    private static int Place(ScreenDriver screen, string name) => Pane(screen).IndexOf(name, StringComparison.Ordinal);

    private static string Pane(ScreenDriver screen) => string.Join('\n', screen.Rows.Skip(2).Where(row => row.Length > 17).Select(row => row[1..17]));
}
