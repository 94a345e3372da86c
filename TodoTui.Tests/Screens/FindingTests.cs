using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Lists, search and order.</summary>
public sealed class FindingTests
{
    [Test]
    public void The_search_narrows_with_each_key_and_keeps_the_selection()
    {
        using var screen = ScreenDriver.Open("Milk", "Mill", "Bank", "Milan");

        screen.Press("G", "/").Type("m");
        Assert.That(screen.Titles, Is.EqualTo(["Milk", "Mill", "Milan"]));
        Assert.That(screen.Selected, Is.EqualTo("Milan"));
        screen.Type("ilk");

        Assert.That(screen.Titles, Is.EqualTo(["Milk"]));
        Assert.That(screen.Selected, Is.EqualTo("Milk"));
    }

    [Test]
    public void A_task_that_the_search_has_found_stays_selected_when_the_search_is_cleared()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank", "Rent");

        screen.Press("/").Type("RÉNT").Press("Enter", "Esc");

        Assert.That(screen.Titles, Is.EqualTo(["Milk", "Bank", "Rent"]));
        Assert.That(screen.Selected, Is.EqualTo("Rent"));
    }

    [Test]
    public void Escape_while_typing_clears_the_search()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank");

        screen.Press("/").Type("mil").Press("Esc");

        Assert.That(screen.Titles, Is.EqualTo(["Milk", "Bank"]));
        Assert.That(screen.Text, Does.Not.Contain("Search:").And.Not.Contain("/mil"));
    }

    [Test]
    public void The_matches_are_gone_through_in_a_circle()
    {
        using var screen = ScreenDriver.Open("Milk", "Bank", "Mill");

        screen.Press("/").Type("mil").Press("Enter", "n");
        Assert.That(screen.Selected, Is.EqualTo("Mill"));
        screen.Press("n");
        Assert.That(screen.Selected, Is.EqualTo("Milk"));
        screen.Press("N");

        Assert.That(screen.Selected, Is.EqualTo("Mill"));
    }

    [Test]
    public void The_words_of_a_search_are_safe_to_show()
    {
        using var screen = ScreenDriver.Open("Milk");

        screen.Press("/").Paste("a\u202Eb\u0007c").Press("Enter");

        Assert.That(screen.Text, Has.None.EqualTo('\u202E').And.None.EqualTo('\a'));
        Assert.That(screen.Text, Does.Contain("Nothing here matches"));
    }

    [TestCase("1", "Today", "Late", "Now")]
    [TestCase("2", "Upcoming", "Now", "Next")]
    [TestCase("3", "All", "Late", "Now", "Next", "Tagged", "Whenever", "Past")]
    [TestCase("4", "Done", "Past")]
    [TestCase("5", "Inbox", "Whenever")]
    [TestCase("6", "Overdue", "Late")]
    [TestCase("7", "No date", "Tagged", "Whenever")]
    public void A_digit_shows_a_list(string key, string name, params string[] titles)
    {
        using var screen = ScreenDriver.Open(
        [
            Some.Item(1, "Late") with { Due = Some.Due("2026-11-22") },
            Some.Item(2, "Now") with { Due = Some.Due("2026-11-23") },
            Some.Item(3, "Next") with { Due = Some.Due("2026-11-30") },
            Some.Item(4, "Tagged") with { Tags = ["home"] },
            Some.Item(5, "Whenever"),
            Some.Item(6, "Past") with { IsComplete = true },
        ]);

        screen.Press(key);

        Assert.That(screen.Titles, Is.EqualTo(titles));
        Assert.That(screen.Text, Does.Contain($"{name} · {titles.Length} of 6"));
    }

    [TestCase("p", "CAB", "BAC")]
    [TestCase("t", "ABC", "CBA")]
    [TestCase("c", "BCA", "ACB")]
    [TestCase("i", "ABC", "CBA")]
    [TestCase("d", "BAC", "BAC")]
    public void Two_keys_sort_and_S_turns_the_order_round(string key, string titles, string turned)
    {
        using var screen = ScreenDriver.Open(
        [
            Some.Item(1, "A") with { Created = Some.Moment("2026-03-01") },
            Some.Item(2, "B") with { Created = Some.Moment("2026-01-01"), Due = Some.Due("2026-12-01"), Priority = Priority.Low },
            Some.Item(3, "C") with { Created = Some.Moment("2026-02-01"), Priority = Priority.High },
        ]);

        screen.Press("s", key);
        Assert.That(string.Concat(screen.Titles), Is.EqualTo(titles));
        screen.Press("S");

        Assert.That(string.Concat(screen.Titles), Is.EqualTo(turned));
        Assert.That(screen.Rows[1], Does.Contain("▼"));
    }

    [Test]
    public void A_deadline_that_passes_is_seen_when_the_minute_does()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Due = Some.Due("2026-11-23 12:01") }]);

        Assert.That(screen.Text, Does.Contain("today 12:01").And.Contain("Overdue      0"));
        screen.Wait(TimeSpan.FromMinutes(3));

        Assert.That(screen.Text, Does.Contain("! 2 min ago").And.Contain("Overdue      1"));
    }
}
