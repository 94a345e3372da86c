using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class UnsavedTests
{
    [Test]
    [Row("F31")]
    public void A_directory_that_is_removed_is_told_and_made_again_when_the_user_says_so()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk");
        Directory.Delete(data.Path, recursive: true);

        session.Press("a").WaitFor("Add:").Send("Read a book").Press("Enter").WaitFor("NOT SAVED: directory removed, Ctrl-S retries");
        Assert.That(Directory.Exists(data.Path), Is.False);
        session.Press("Ctrl-S").WaitForSaved().Press("Enter").WaitUntilGone("Add:").Press("q").WaitForExit(0);

        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(["Buy milk", "Read a book"]));
    }

    [Test]
    [Row("F10")]
    public void On_a_full_disk_the_status_says_so_until_there_is_room()
    {
        using var disk = new TemporaryMount("size=64k");
        using var data = new DataDirectory(disk.Path);
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk");

        disk.FillUp();
        session.Press("a").WaitFor("Add:").Send("Read a book").Press("Enter", "Enter").WaitFor("NOT SAVED: disk full").WaitFor("Read a book");
        session.Press("j").WaitFor("NOT SAVED: disk full");
        disk.Empty();
        session.Add("Pay rent").Press("q").WaitForExit(0);

        Assert.That(data.Load().Tasks.Items.Select(item => item.Title), Is.EqualTo(["Buy milk", "Read a book", "Pay rent"]));
    }

    [Test]
    public void Whoever_quits_with_unsaved_changes_is_asked_and_Esc_stays()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        Directory.Delete(data.Path, recursive: true);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("NOT SAVED");

        session.Press("q").WaitFor("1 change not on the disk: Added \"Buy milk\".");
        session.Press("Esc").WaitUntilGone("1 change not").WaitFor("Buy milk");
        session.Press("q").WaitFor("Quit and lose").Click("Quit and lose");

        session.WaitFor(TmuxSession.Exit);
    }

    [Test]
    public void A_copy_elsewhere_has_everything_and_ends_the_program()
    {
        using var data = new DataDirectory();
        using var elsewhere = new TemporaryDirectory();
        using var session = TmuxSession.Open(data);
        Directory.Delete(data.Path, recursive: true);
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter", "Enter").WaitFor("NOT SAVED");

        session.Press("q").WaitFor("Save a copy").Click("Save a copy").WaitFor("Save a copy as:");
        session.Press("Ctrl-U").Send($"{elsewhere.Path}/no-such/copy.json").Press("Enter").WaitFor("No copy was saved.");
        session.Press("q").WaitFor("Save a copy").Click("Save a copy").WaitFor("Save a copy as:");
        session.Press("Ctrl-U").Send($"{elsewhere.Path}/copy.json").Press("Enter").WaitFor(TmuxSession.Exit);

        Assert.That(File.ReadAllText(elsewhere.File("copy.json")), Does.Contain("\"title\": \"Buy milk\""));
    }
}
