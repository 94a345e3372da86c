using System.Text;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using TodoTui.Tests.Support;
using TodoTui.Themes;
using TodoTui.Views;

namespace TodoTui.Tests.Screens;

public sealed class QuickAddBarTests
{
    private const string Rent = "Pay rent #home !high due:fri 5pm every month";

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    [TestCase(60, 15)]
    public void A_line_with_what_was_understood(int columns, int rows)
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, columns, rows);

        screen.Press("a").Type("Submit report !high #work #money due:fri 5pm every month remind:1h every 3 hours // receipts in the blue folder");

        ApprovedScreen.Compare(screen.Picture, $"quick-add-{columns}x{rows}");
    }

    [Test]
    public void A_line_on_the_smallest_screen()
    {
        using var screen = ScreenDriver.Open(SomeTasks.OfAllKinds, 40, 10);

        screen.Press("a").Type("Pay the rent tomorrow");

        ApprovedScreen.Compare(screen.Text, "quick-add-40x10");
    }

    [Test]
    public void A_line_says_what_is_understood_of_it_while_it_is_typed()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type(Rent);
        Assert.That(screen.Text, Does.Contain(" High · tag home · Fri 27 Nov 17:00 (in 4 days) · monthly"));
        screen.Press("Enter");

        var added = screen.Store.Snapshot.Items.Single();
        Assert.That((added.Title, added.Priority, added.Due, added.Recurrence), Is.EqualTo(("Pay rent", Priority.High, (DueDate?)Some.Due("2026-11-27 17:00"), (Recurrence?)Recurrence.Monthly)));
        Assert.That(added.Tags, Is.EqualTo(["home"]));
    }

    [Test]
    public void Enter_leaves_the_line_open_for_the_next_task()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("a").Type("One").Press("Enter").Type("Two").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Buy milk", "One", "Two"]));
        Assert.That(screen.Selected, Is.EqualTo("Two"));
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"Two\" (id 3).  u Undo"));
        Assert.That(screen.Rows.Any(row => row.TrimEnd() == " Add:"));
    }

    [TestCase("Enter")]
    [TestCase("Esc")]
    [TestCase("Ctrl-C")]
    public void An_empty_line_closes_and_what_was_added_can_be_undone(string key)
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("a").Type("One").Press("Enter", key);
        Assert.That(screen.StatusLine, Does.StartWith(" Added \"One\" (id 2).  u Undo"));
        screen.Press("u");

        Assert.That(screen.Titles, Is.EqualTo(["Buy milk"]));
        Assert.That(screen.Text, Does.Not.Contain("Add:"));
    }

    [Test]
    public void What_cannot_be_kept_exactly_is_said_and_stays_in_the_title()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Take a break every 3 hours");

        Assert.That(screen.Text, Does.Contain("The repeat “every 3 hours” cannot be kept"));
        Assert.That(screen.Press("Enter").Titles, Is.EqualTo(["Take a break every 3 hours"]));
    }

    [Test]
    public void A_line_without_a_title_stays_and_says_what_to_mend()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("#home").Press("Enter");
        Assert.That(screen.Text, Does.Contain("Add: #home"));
        Assert.That(screen.StatusLine, Does.StartWith(" Give the task a title."));
        screen.Type(" Sweep").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Sweep"]));
    }

    [Test]
    public void Parts_have_their_colour_where_they_stand()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("家族 re\u0301 👨‍👩‍👧 #home !hi");

        // Two wide letters and a blank, three columns and a blank, one wide sign and a blank.
        Assert.That(ColorsOfInput(screen).TrimEnd('.'), Does.Match(@"^[.]{11}([a-z])\1{4}[.]([a-z])\2{2}$"));
    }

    [Test]
    public void A_long_line_keeps_its_colours_when_it_is_scrolled()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type(new string('x', 100) + " 日本 #home").Press("Left");

        var row = screen.Rows[20];
        Assert.That(row, Does.EndWith("日本 #home"));
        var colors = ColorsOfInput(screen);
        Assert.That(colors.TrimEnd('.')[^5..], Is.EqualTo(new string(colors.TrimEnd('.')[^1], 5)));
        Assert.That(colors.TrimEnd('.')[..^5], Is.All.EqualTo('.'));
    }

    [Test]
    public void Without_colour_parts_are_underlined()
    {
        using var screen = ScreenDriver.Open([], look: new ScreenLook(ShippedThemes.Monochrome, Glyphs.Unicode));

        screen.Press("a").Type("Call #home");

        Assert.That(screen.Colors, Does.Contain("default on default, Underline"));
    }

    [Test]
    public void Earlier_lines_come_back_and_what_is_typed_is_not_lost()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("One").Press("Enter").Type("Two").Press("Enter").Type("Thr").Press("Up", "Up");
        Assert.That(screen.Text, Does.Contain("Add: One\n"));
        screen.Press("Down", "Down");
        Assert.That(screen.Text, Does.Contain("Add: Thr\n"));
        screen.Press("Up").Type("!").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One", "Two", "Two!"]));
    }

    [Test]
    public void Earlier_lines_are_there_after_the_line_was_closed()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("One").Press("Enter", "Esc", "a", "Up");

        Assert.That(screen.Text, Does.Contain("Add: One\n"));
    }

    [Test]
    public void Tab_completes_a_tag_and_goes_through_several()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Tags = ["workshop"] }]);

        screen.Press("a").Type("Saw #wo");
        Assert.That(screen.Text, Does.Contain("Tab: #Work  #workshop"));
        screen.Press("Tab");
        Assert.That(screen.Text, Does.Contain("Add: Saw #Work\n").And.Contain("tag Work"));
        screen.Press("Tab");
        Assert.That(screen.Text, Does.Contain("Add: Saw #workshop\n"));
        screen.Press("Shift-Tab");
        Assert.That(screen.Text, Does.Contain("Add: Saw #Work\n"));
        screen.Type("#ho").Press("Tab", "Enter");

        Assert.That(screen.Store.Snapshot.Items.Last().Tags, Is.EqualTo(["Work", "Home"]));
    }

    [Test]
    public void Esc_takes_a_completion_back_before_it_closes_the_line()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Tags = ["workshop"] }]);

        screen.Press("a").Type("Saw #wo").Press("Tab", "Esc");
        Assert.That(screen.Text, Does.Contain("Add: Saw #wo\n"));

        Assert.That(screen.Press("Esc").Text, Does.Not.Contain("Add:"));
    }

    [Test]
    public void Tab_elsewhere_does_nothing()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("a").Type("Call").Press("Tab", "Shift-Tab").Type(" Bob").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Buy milk", "Call Bob"]));
    }

    [Test]
    public void Backspace_marks_the_last_part_and_then_leaves_it_in_the_title()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Watch tonight").Press("Backspace");
        Assert.That(screen.Text, Does.Contain("Add: Watch tonight\n").And.Contain("Backspace again leaves “tonight” in the title"));
        screen.Press("Backspace");
        Assert.That(screen.Text, Does.Contain("Add: Watch tonight\n").And.Not.Contain("Mon 23 Nov"));
        screen.Type(" show").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["Watch tonight show"]));
        Assert.That(screen.Store.Snapshot.Items.Single().Due, Is.Null);
    }

    [Test]
    public void Anything_typed_takes_the_mark_away()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Call #home").Press("Backspace").Type("s");
        Assert.That(screen.Text, Does.Contain("Add: Call #homes\n").And.Contain("tag homes"));
        screen.Press("Backspace", "Esc");
        Assert.That(screen.Text, Does.Contain("Add: Call #homes\n").And.Not.Contain("Backspace again"));
    }

    [Test]
    public void With_nothing_to_dismiss_Backspace_deletes()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Call #home ").Press("Backspace", "Backspace", "Backspace", "Backspace");
        Assert.That(screen.Text, Does.Contain("Add: Call #hom\n"), "the blank, a mark, dismissed, a letter");
        Assert.That(screen.Text, Does.Contain("tag hom"), "changed, it is another word");
        screen.Type(" // notes").Press("Backspace");

        Assert.That(screen.Text, Does.Contain("Add: Call #hom // note\n"));
    }

    [Test]
    public void A_click_elsewhere_selects_and_leaves_the_line_as_it_is()
    {
        using var screen = ScreenDriver.Open("Buy milk", "Call the bank");

        screen.Press("a").Type("One").Click("Call the bank").Type("!");

        Assert.That(screen.Selected, Is.EqualTo("Call the bank"));
        Assert.That(screen.Text, Does.Contain("Add: One!\n"));
        Assert.That(screen.Press("Enter").Titles, Does.Contain("One!"));
    }

    [Test]
    public void A_click_into_the_line_moves_the_caret()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("Call #home").Click("Call #home").Type("Re");

        Assert.That(screen.Text, Does.Contain("Add: ReCall #home\n").And.Contain("tag home"));
    }

    [Test]
    public void The_menu_does_not_take_what_is_typed()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type("One").Click("Task").Click("Add a task ").Type("!").Press("Enter");

        Assert.That(screen.Titles, Is.EqualTo(["One!"]));
    }

    [Test]
    public void The_status_line_goes_on_telling_whether_all_is_saved()
    {
        using var screen = ScreenDriver.Open();

        screen.Press("a").Type(Rent);

        Assert.That(screen.StatusLine, Does.StartWith(" Enter adds · Up earlier lines").And.EndsWith("Saved ✓"));
    }

    [Test]
    public void A_key_in_the_line_sends_little()
    {
        using var screen = ScreenDriver.Open(SomeTasks.Many(1_000));
        screen.Press("a").Type(Rent);

        screen.Type("x");

        Assert.That(Encoding.UTF8.GetByteCount(screen.LastOutput), Is.InRange(1, 600));
    }

    [Test]
    public void The_search_has_no_rows_below_it()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("/").Type("mi");

        Assert.That(screen.Rows[^2], Is.EqualTo(" Search: mi"));
    }

    // The letters of the row with the field, from its first column on.
    private static string ColorsOfInput(ScreenDriver screen) => screen.Colors.Split('\n')[20][6..];
}
