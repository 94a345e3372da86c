using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>A tag wherever it is: renamed, merged, coloured, deleted.</summary>
public sealed class ManagingTagsTests
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Report") with { Tags = ["work"] },
        Some.Item(2, "Slides") with { Tags = ["Work", "talk"] },
        Some.Item(3, "Past") with { Tags = ["talk"], IsComplete = true },
    ];

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    public void All_tags(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(Tasks, columns, rows);

        screen.Press("T");

        ApprovedScreen.Compare(screen.Text, $"tags-{columns}x{rows}");
    }

    [Test]
    public void A_tag_is_renamed_everywhere_as_one_step()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("T").Type("work").Press("F2", "Ctrl-U").Type("office").Press("Enter", "Esc");

        Assert.That(Tags(screen), Is.EqualTo(["office", "office talk", "talk"]));
        screen.Press("u");
        Assert.That(Tags(screen), Is.EqualTo(["work", "Work talk", "talk"]));
    }

    [Test]
    public void A_tag_that_gets_the_name_of_another_is_merged_into_it_after_a_question()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("T").Type("talk").Press("F2", "Ctrl-U").Type("WORK").Press("Enter");
        Assert.That(screen.Text, Does.Contain("every task with #talk gets it instead"));
        screen.Press("Alt-M", "Esc");

        Assert.That(Tags(screen), Is.All.EqualTo("work").IgnoreCase);
        Assert.That(screen.Store.UndoLabel, Does.StartWith("merge #talk into #"));
    }

    [Test]
    public void A_tag_is_deleted_everywhere_as_one_step()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("T").Type("talk").Press("F8", "Esc");

        Assert.That(Tags(screen), Is.EqualTo(["work", "Work", ""]));
        Assert.That(screen.StatusLine, Does.Contain("Deleted #talk from 2 tasks."));
    }

    [Test]
    public void A_tag_gets_a_colour_that_it_has_in_the_rows_and_in_the_lists()
    {
        using var screen = ScreenDriver.Open(Tasks);
        var before = screen.Colors;

        screen.Press("T").Type("work").Press("F4");
        Assert.That(screen.Text, Does.Contain("red"));
        screen.Press("Esc");

        Assert.That(screen.Colors, Is.Not.EqualTo(before).And.Contains("Red on default"));
    }

    [Test]
    public void A_tag_that_no_task_can_have_is_refused()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("T", "F2", "Ctrl-U").Type("a,b").Press("Enter");

        Assert.That(screen.Text, Does.Contain("Remove the comma"));
    }

    [Test]
    public void Enter_shows_the_tasks_of_the_tag()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("T").Type("ta").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Slides", "Past"]));
    }

    [Test]
    public void Without_a_tag_there_is_nothing_to_manage()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("T");

        Assert.That(screen.StatusLine, Does.Contain("No task has a tag yet: # adds one."));
    }

    private static IEnumerable<string> Tags(ScreenDriver screen) => screen.Store.Snapshot.Items.Select(item => string.Join(' ', item.Tags));
}
