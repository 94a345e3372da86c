namespace TodoTui.Tests.Screens;

/// <summary>The help and its search.</summary>
public sealed class HelpTests
{
    [TestCase("priority", "Raise the priority", "Save now")]
    [TestCase("PRIÓRITY", "Raise the priority", "Save now")]
    [TestCase("ctrl-s", "Save now", "Redraw")]
    [TestCase("task done", "Done or not done", "Sort by due date")]
    [TestCase("mouse wheel", "Scroll", "Sort by due date")]
    [TestCase("field word", "Delete the word before", "Sort by due date")]
    [TestCase("about", "in the menu", "Save now")]
    public void It_is_searched_by_title_keys_and_heading(string typed, string found, string gone)
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("?", "/").Type(typed);

        Assert.That(screen.Text, Does.Contain(found).And.Not.Contain(gone));
    }

    [TestCase("Home", "|one two")]
    [TestCase("Ctrl-A", "|one two")]
    [TestCase("Ctrl-A End", "one two|")]
    [TestCase("Ctrl-A Ctrl-E", "one two|")]
    [TestCase("Left", "one tw|o")]
    [TestCase("Ctrl-B", "one tw|o")]
    [TestCase("Ctrl-A Right", "o|ne two")]
    [TestCase("Ctrl-A Ctrl-F", "o|ne two")]
    [TestCase("Ctrl-Left", "one |two")]
    [TestCase("Ctrl-A Ctrl-Right", "one |two")]
    [TestCase("Ctrl-W", "one |")]
    [TestCase("Left Ctrl-U", "|o")]
    [TestCase("Ctrl-A Right Ctrl-K", "o|")]
    [TestCase("Ctrl-A Ctrl-D", "|ne two")]
    [TestCase("Ctrl-A Del", "|ne two")]
    public void What_it_says_of_text_fields_is_so(string keys, string text)
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("one two").Press(keys.Split(' ')).Type("|").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo([text]));
    }

    [Test]
    public void Escape_clears_the_search_first_and_then_closes()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("?", "/").Type("priority").Press("Esc");
        Assert.That(screen.Text, Does.Contain("Save now").And.Not.Contain("Search:"));
        screen.Press("Esc");

        Assert.That(screen.Text, Does.Not.Contain("Save now"));
    }

    [Test]
    public void After_enter_the_keys_move_again_and_escape_still_clears()
    {
        using var screen = ScreenDriver.Open(["One"], 80, 12);

        screen.Press("?", "/").Type("task").Press("Enter", "G");
        Assert.That(screen.Text, Does.Contain("Edit the task").Or.Contain("priority"));
        screen.Press("Esc", "g");

        Assert.That(screen.Text, Does.Contain("Save now"));
    }

    [Test]
    public void Letters_in_the_search_are_letters()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("?", "/").Type("q?jk");

        Assert.That(screen.Text, Does.Contain("Search: q?jk").And.Contain("Nothing in the help matches \"q?jk\"."));
    }
}
