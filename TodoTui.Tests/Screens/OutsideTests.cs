using TodoTui.Hosting;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

public sealed class OutsideTests
{
    [Test]
    public void The_title_is_copied_and_the_user_told()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("y");

        Assert.That(screen.StatusLine, Does.StartWith(" Copied \"Buy milk\"."));
    }

    [Test]
    public void A_title_that_is_too_long_is_not_copied_and_the_user_told()
    {
        using var screen = ScreenDriver.Open(new string('a', (ClipboardSequence.LongestBase64 / 4 * 3) + 1));

        screen.Press("y");

        Assert.That(screen.StatusLine, Does.Contain("too long"));
    }

    [TestCase("y", "No task is selected.")]
    [TestCase("o", "No task is selected.")]
    [TestCase("E", "No task is selected.")]
    public void Without_a_task_the_reason_is_told(string key, string reason)
    {
        using var screen = ScreenDriver.Open();

        screen.Press(key);

        Assert.That(screen.StatusLine, Does.StartWith(" " + reason));
    }

    [Test]
    public void Who_only_looks_on_may_copy_but_not_edit()
    {
        using var screen = ScreenDriver.Open([Some.Item()], readOnly: "READ-ONLY");

        Assert.That(screen.Press("y").StatusLine, Does.Contain("Copied"));
        Assert.That(screen.Press("E").StatusLine, Does.Contain("Read-only"));
    }

    [Test]
    public void A_task_without_an_address_says_so()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("o");

        Assert.That(screen.StatusLine, Does.StartWith(" The task has no address to open."));
    }

    [Test]
    public void Where_nothing_opens_an_address_it_is_copied()
    {
        using var screen = ScreenDriver.Open([Some.Item(title: "Read") with { Description = "At https://example.org/a." }]);

        screen.Press("o");

        Assert.That(screen.StatusLine, Does.StartWith(" No browser here; copied https://example.org/a"));
    }

    [Test]
    public void Without_an_editor_the_user_learns_of_the_variable()
    {
        using var screen = ScreenDriver.Open("Buy milk");

        screen.Press("E");

        Assert.That(screen.StatusLine, Does.StartWith(" There is no editor: set $EDITOR."));
    }

    [TestCase("printf 'new\\n' > \"$1\"", "Changed \"Buy milk\"", "new")]
    [TestCase("exit 0", "Nothing was changed.", "old")]
    [TestCase("exit 7", "editor ended with the code 7; nothing was changed.", "old")]
    [TestCase("printf 'new' > \"$1\"; exit 7", "editor ended with the code 7. The task is as it was; the text is in", "old")]
    [TestCase("printf '\\303(' > \"$1\"", "The text cannot be taken, since it is not UTF-8.", "old")]
    [TestCase("rm \"$1\"", "The text cannot be taken, since it is gone", "old")]
    public void What_the_editor_leaves_is_one_edit_or_told(string script, string notice, string description)
    {
        Requires.Linux();
        using var place = new TemporaryDirectory();
        File.WriteAllText(place.File("editor"), $"#!/bin/sh\ndirname \"$1\" > {place.File("kept")}\n{script}\n");
        Shell.Run("chmod", "+x", place.File("editor"));
        using var screen = ScreenDriver.Open(
            [Some.Item() with { Description = "old" }],
            columns: 200,
            environment: new Dictionary<string, string> { ["EDITOR"] = place.File("editor") });

        screen.Press("E");

        Assert.That(screen.Text, Does.Contain(notice));
        Assert.That(screen.Store.Snapshot.Items.Single().Description, Is.EqualTo(description));
        var kept = File.ReadAllText(place.File("kept")).Trim();
        Assert.That(Directory.Exists(kept), Is.EqualTo(notice.EndsWith("text is in", StringComparison.Ordinal) || notice.EndsWith("UTF-8.", StringComparison.Ordinal)));
        if (Directory.Exists(kept))
            Directory.Delete(kept, recursive: true);
    }
}
