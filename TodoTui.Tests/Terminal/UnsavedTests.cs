using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class UnsavedTests
{
    [Test]
    public void On_a_full_disk_the_status_says_so_until_there_is_room()
    {
        using var disk = new TemporaryMount("size=64k");
        using var data = new DataDirectory(disk.Path);
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk");

        disk.FillUp();
        session.Press("a").WaitFor("Add:").Send("Read a book").Press("Enter").WaitFor("NOT SAVED: disk full").WaitFor("Read a book");
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
        session.Press("a").WaitFor("Add:").Send("Buy milk").Press("Enter").WaitFor("NOT SAVED");

        session.Press("q").WaitFor("Your last changes are not on the disk.");
        session.Press("Esc").WaitUntilGone("Your last changes").WaitFor("Buy milk");
        session.Press("q").WaitFor("Quit and lose them").Click("Quit and lose them");

        session.WaitFor(TmuxSession.Exit);
    }
}
