using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The language of the search on the screen, and the dialog that builds it.</summary>
public sealed class FilterTests
{
    private static readonly TodoItem[] Tasks =
    [
        Some.Item(1, "Report of the résumé") with { Tags = ["work"], Priority = Priority.High },
        Some.Item(2, "Slides") with { Tags = ["work"], Due = Some.Due("2026-11-24") },
        Some.Item(3, "Milk"),
    ];

    [TestCase("#work", "Slides|Report of the résumé")]
    [TestCase("!high", "Report of the résumé")]
    [TestCase("-#work", "Milk")]
    [TestCase("slides | milk", "Slides|Milk")]
    [TestCase("due:tomorrow", "Slides")]
    public void A_search_understands_terms(string search, string titles)
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("/").Type(search);

        Assert.That(string.Join('|', screen.Titles), Is.EqualTo(titles));
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    public void What_was_found_stands_out(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(Tasks, columns, rows);

        screen.Press("/").Type("resume");

        ApprovedScreen.Compare(screen.Picture, $"search-highlight-{columns}x{rows}");
    }

    [Test]
    public void A_term_that_is_not_understood_is_said_to_be_searched_as_text()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("/").Type("pri:hgih ");

        Assert.That(screen.StatusLine, Does.Contain("“pri:hgih” is searched as text: type pri:high"));
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(60, 15)]
    public void A_search_that_finds_nothing_says_which_term_to_drop_and_drops_it(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(Tasks, columns, rows);

        screen.Press("/").Type("#work milk !high").Press("Enter");
        ApprovedScreen.Compare(screen.Text, $"no-match-{columns}x{rows}");
        screen.Press("Backspace");

        Assert.That(screen.Titles, Is.EqualTo(["Report of the résumé"]));
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(60, 15)]
    public void The_builder_shows_what_is_searched_for(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(Tasks, columns, rows);

        screen.Press("/").Type("report #work !high is:open -milk").Press("Enter", "f");

        ApprovedScreen.Compare(screen.Text, $"filter-{columns}x{rows}");
    }

    [Test]
    public void The_builder_writes_what_could_have_been_typed()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("f", "Tab", "Right", "Tab", "Space", "Tab", "Tab", "Tab").Type("work").Press("Enter");

        Assert.That(screen.Rows[1], Does.Contain("/is:open !high #work"));
        Assert.That(screen.Titles, Is.EqualTo(["Report of the résumé"]));
    }

    [Test]
    public void The_mouse_checks_boxes_and_clears_the_builder()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("f").Click("] High");
        Assert.That(screen.Text, Does.Contain("!high").And.Contain("1 task"));
        screen.Click("[ Clear ]").Click("[  Search  ]");

        Assert.That(screen.Titles, Has.Count.EqualTo(3));
    }

    [Test]
    public void Giving_the_builder_up_changes_nothing()
    {
        using var screen = ScreenDriver.Open(Tasks);

        screen.Press("f").Type("milk").Press("Esc");

        Assert.That(screen.Titles, Has.Count.EqualTo(3));
    }
}
