using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>The mouse, as a terminal reports it.</summary>
public sealed class PointerTests
{
    [Test]
    public void A_click_selects_and_one_on_the_box_completes()
    {
        using var data = new DataDirectory();
        data.Keep("Apple", "Banana", "Cherry");
        using var session = TmuxSession.Open(data);

        session.Click("Banana").WaitFor("id 2");
        session.Click("[ ]").WaitFor("Done: \"Apple\"").WaitFor("[✓]");
    }

    [Test]
    public void A_click_on_a_heading_sorts()
    {
        using var data = new DataDirectory();
        data.Keep("Cherry", "Apple");
        using var session = TmuxSession.Open(data);

        session.Click("Title").WaitFor("sort: title");

        Assert.That(session.Rows[3], Does.Contain("Apple"));
    }

    [Test]
    public void The_wheel_scrolls()
    {
        using var data = new DataDirectory();
        data.Keep([.. Enumerable.Range(1, 50).Select(number => $"Task {number:00}")]);
        using var session = TmuxSession.Open(data);

        session.Wheel("Task 05", isDown: true).WaitUntilGone("] · M Task 01");
        session.Wheel("Task 05", isDown: false).WaitFor("] · M Task 01");
    }

    [Test]
    public void A_double_click_opens_the_form()
    {
        using var data = new DataDirectory();
        data.Keep("Apple", "Banana");
        using var session = TmuxSession.Open(data);

        session.DoubleClick("Banana").WaitFor("Edit the task").WaitFor("Title     Banana");
    }

    [Test]
    public void A_click_on_a_menu_opens_it()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);

        session.Click("File").WaitFor("Suspend to the shell").Click("Quit");

        session.WaitForExit(0);
    }
}
