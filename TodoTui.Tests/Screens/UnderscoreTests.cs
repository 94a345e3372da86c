using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>An underscore in a text of the user is an underscore, and not the mark of a key.</summary>
public sealed class UnderscoreTests
{
    [Test]
    public void In_the_title_of_a_dialog()
    {
        using var screen = ScreenDriver.Open("fix_the_build");

        screen.Press("t");

        Assert.That(screen.Text, Does.Contain("Due: fix_the_build"));
    }

    [Test]
    public void In_what_is_wrong_with_a_field()
    {
        using var screen = ScreenDriver.Open([Some.Item()]);

        screen.Press("e", "Tab", "Tab", "Tab", "Tab").Type("every_now").Press("Enter");

        Assert.That(screen.Text, Does.Contain("“every_now” is no repeat"));
    }

    [Test]
    public void In_a_question()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("/").Type("milk").Press("Enter", "L").Type("my_own_list").Press("Enter").Press("h", "d", "d");

        Assert.That(screen.Text, Does.Contain("\"my_own_list\" "));
    }
}
