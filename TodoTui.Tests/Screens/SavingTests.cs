using TodoTui.Core.Persistence;

namespace TodoTui.Tests.Screens;

/// <summary>The screen always says whether what it shows is on the disk.</summary>
public sealed class SavingTests
{
    private static readonly SaveOutcome DiskFull = new SaveOutcome.Failed(new StorageFault(FaultKind.DiskFull, "/data/tasks.json.tmp", "write", "No space left on device"));

    [Test]
    public void A_change_on_its_way_says_so_until_it_is_on_the_disk()
    {
        using var screen = ScreenDriver.Open("One");
        Assert.That(screen.StatusLine, Does.EndWith(" Saved ✓"));
        screen.Disk.Hold();

        screen.Press("x");
        Assert.That(screen.StatusLine, Does.EndWith(" Saving…"));
        screen.Disk.Release();

        Assert.That(screen.Settle().StatusLine, Does.EndWith(" Saved 12:00 ✓"));
    }

    [Test]
    public void A_failed_save_stays_on_the_screen_and_work_goes_on()
    {
        using var screen = ScreenDriver.Open("One", "Two");
        screen.Disk.Trouble = DiskFull;

        screen.Press("x", "j", "?", "Esc", "a").Type("Three").Press("Enter");

        Assert.That(screen.StatusLine, Does.EndWith(" NOT SAVED: disk full, retrying"));
        Assert.That(screen.Titles, Is.EqualTo(["Two", "Three", "One"]));
    }

    [Test]
    public void The_line_for_adding_does_not_keep_anyone_from_saving()
    {
        using var screen = ScreenDriver.Open();
        screen.Disk.Trouble = DiskFull;
        screen.Press("a").Type("One").Press("Enter").Type("Tw");

        screen.Disk.Trouble = null;
        screen.Press("Ctrl-S").Type("o");

        Assert.That(screen.StatusLine, Does.EndWith(" Saved again 12:00 ✓"));
        Assert.That(screen.Text, Does.Contain("Add: Two\n"));
    }

    [Test]
    public void A_failed_save_is_tried_again_after_a_while_and_its_success_is_told()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = DiskFull;
        screen.Press("x");

        screen.Disk.Trouble = null;
        screen.Clock.Advance(TimeSpan.FromSeconds(1));
        screen.WaitForStatus(" Saved again 12:00 ✓");

        Assert.That(screen.Disk.Saves, Has.Count.EqualTo(1));
        Assert.That(screen.Press("p").StatusLine, Does.EndWith(" Saved 12:00 ✓"));
    }

    [Test]
    public void The_banner_stays_while_a_failed_save_is_tried_again()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = DiskFull;
        screen.Press("x");

        screen.Disk.Hold();
        screen.Press("p");

        Assert.That(screen.StatusLine, Does.EndWith(" NOT SAVED: disk full, retrying"));
    }

    [Test]
    public void What_was_changed_and_changed_back_is_not_asked_about()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = DiskFull;

        screen.Press("x", "u", "q");

        screen.WaitForEnd();
    }

    [Test]
    public void Quitting_waits_for_a_save_on_its_way()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Hold();

        screen.Press("x", "q");
        Assert.That(screen.HasEnded, Is.False);
        Assert.That(screen.StatusLine, Does.StartWith(" Quitting as soon as everything is saved."));
        screen.Disk.Release();

        screen.WaitForEnd();
    }

    [TestCase("s", false)]
    [TestCase("q", true)]
    public void Quitting_with_unsaved_changes_asks(string answer, bool ends)
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = DiskFull;

        screen.Press("x", "q");
        Assert.That(screen.Text, Does.Contain("1 change not on the disk: Changed \"One\".").And.Contain("Quit and lose 1 change"));
        screen.Press(answer == "s" ? "Esc" : "Alt-q");

        Assert.That(screen.HasEnded, Is.EqualTo(ends));
    }

    [Test]
    public void Retrying_quits_when_the_disk_has_room_again()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = DiskFull;
        screen.Press("x", "q");

        screen.Disk.Trouble = null;
        screen.Press("Alt-r");

        screen.WaitForEnd();
        Assert.That(screen.Disk.Saves, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_file_that_someone_else_has_written_is_told_of()
    {
        using var screen = ScreenDriver.Open("One");
        screen.Disk.Trouble = new SaveOutcome.Saved(Support.Some.Now, "/data/tasks.json.conflict-1");

        screen.Press("x");

        Assert.That(screen.StatusLine, Does.StartWith(" Kept as tasks.json.conflict-1: another program"));
    }

    [Test]
    public void Saving_by_key_saves_what_is_there()
    {
        using var screen = ScreenDriver.Open("One");

        screen.Press("Ctrl-S");

        Assert.That(screen.Disk.Saves.Single().Tasks.Count, Is.EqualTo(1));
        Assert.That(screen.StatusLine, Does.EndWith("Saved 12:00 ✓"));
    }
}
