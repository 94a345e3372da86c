using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The tags of one or more tasks.</summary>
public sealed class TaggingTests
{
    [Test]
    public void A_new_tag_is_typed_and_kept_with_Enter()
    {
        using var screen = ScreenDriver.Open("Milk");

        screen.Press("#").Type("shop").Press("Enter", "Enter");

        Assert.That(Tags(screen), Is.EqualTo(["shop"]));
        Assert.That(screen.StatusLine, Does.Contain("Tagged \"Milk\" with #shop."));
    }

    [Test]
    public void A_tag_is_found_by_its_beginning()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "Milk") with { Tags = ["shopping"] }, Some.Item(2, "Bread")]);

        screen.Press("j", "#").Type("sho").Press("Enter", "Enter");

        Assert.That(Tags(screen), Is.EqualTo(["shopping", "shopping"]));
    }

    [Test]
    public void Space_toggles_the_tag_under_the_cursor()
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "Milk") with { Tags = ["shop", "dairy"] }]);

        screen.Press("#", "Down", "Space", "Enter");

        Assert.That(Tags(screen), Is.EqualTo(["dairy"]));
        Assert.That(screen.StatusLine, Does.Contain("Took #shop off \"Milk\"."));
    }

    [Test]
    public void A_click_toggles_and_the_button_saves()
    {
        using var screen = ScreenDriver.Open("Milk");

        screen.Press("#").Click("] Home").Click("Save");

        Assert.That(Tags(screen), Is.EqualTo(["Home"]));
    }

    [Test]
    public void Escape_changes_nothing()
    {
        using var screen = ScreenDriver.Open("Milk");

        screen.Press("#", "Space", "Esc");

        Assert.That(Tags(screen), Is.EqualTo([""]));
        Assert.That(screen.Store.UndoLabel, Is.Null);
    }

    [Test]
    public void Many_tasks_get_a_tag_as_one_step_and_again_elsewhere()
    {
        using var screen = ScreenDriver.Open("Milk", "Bread", "Rent");

        screen.Press("v", "v", "#").Type("shop").Press("Enter", "Enter");
        Assert.That(screen.StatusLine, Does.Contain("Tagged 2 tasks with #shop."));
        screen.Press("Esc", "G", ".");
        Assert.That(Tags(screen), Is.EqualTo(["shop", "shop", "shop"]));
        screen.Press("u", "u");

        Assert.That(Tags(screen), Is.EqualTo(["", "", ""]));
    }

    [TestCase(80, 24)]
    [TestCase(120, 40)]
    public void The_tags_of_several_tasks(int columns, int rows)
    {
        using var screen = ScreenDriver.Open([Some.Item(1, "Milk") with { Tags = ["shop"] }, Some.Item(2, "Rent")], columns, rows);

        screen.Press("V", "#").Type("mo");

        ApprovedScreen.Compare(screen.Text, $"tags-of-tasks-{columns}x{rows}");
    }

    private static IEnumerable<string> Tags(ScreenDriver screen) => screen.Store.Snapshot.Items.Select(item => string.Join(' ', item.Tags));
}
