using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Tasks that are larger than anybody would make them, and many tags.</summary>
public sealed class LargeTaskTests
{
    private static readonly string LongTitle = string.Concat(Enumerable.Repeat("A title without an end. ", 420));

    private static readonly string LongNotes = string.Concat(Enumerable.Repeat("A line of the notes, which is long enough.\n", 25_000));

    [Test]
    public void A_title_of_ten_thousand_characters_is_shown_and_edited()
    {
        using var screen = ScreenDriver.Open(LongTitle, "Two");

        Assert.That(screen.Rows[3], Does.Contain("A title without an end").And.Contain("…"));
        screen.Press("e").Type("!").Press("Enter");

        Assert.That(screen.Store.Get(new TodoId(1))!.Title, Is.EqualTo(LongTitle.Trim() + "!"));
    }

    [Test]
    public void Notes_of_a_megabyte_are_shown_from_the_beginning_and_say_how_to_read_on()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Description = LongNotes }]);

        screen.Press("Enter", "G");

        Assert.That(screen.Text, Does.Contain($"… and {LongNotes.Length - 20_000} characters: E opens them in your editor."));
    }

    [Test]
    public void Notes_of_a_megabyte_stay_as_they_are_when_the_form_is_saved()
    {
        using var screen = ScreenDriver.Open([Some.Item() with { Description = LongNotes }]);

        screen.Press("e");
        Assert.That(screen.Text, Does.Contain("characters: E opens them in your editor."));
        screen.Type("!").Press("Enter");

        Assert.That(screen.Store.Get(new TodoId(1)), Is.EqualTo(Some.Item(1, "Buy milk!") with { Description = LongNotes }));
    }

    [Test]
    public void A_search_finds_what_is_at_the_end_of_them()
    {
        using var screen = ScreenDriver.Open([Some.Item(1) with { Description = LongNotes + "needle" }, Some.Item(2)]);

        screen.Press("/").Type("needle");

        Assert.That(screen.Titles, Has.Count.EqualTo(1));
    }
}
