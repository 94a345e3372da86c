using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>The recovery view, over real files that a storage has put aside.</summary>
public sealed class RecoveryViewTests
{
    private const string Event =
        """{"Timestamp":"2026-11-20T10:00:00.0000000+00:00","Level":"Warning","RenderedMessage":"Recovered 3 tasks from the backup","Properties":{"EventId":{"Id":201,"Name":"Recovered"}}}""";

    [Test]
    public void It_lists_the_files_that_were_put_aside_and_what_happened()
    {
        using var data = KeptFiles();
        using var screen = Open(data);

        Assert.That(screen.Text, Does.Contain("tasks.json.conflict-1  20 Nov 2026 11:00  3 tasks"));
        Assert.That(screen.Text, Does.Contain("tasks.json.corrupted  20 Nov 2026 10:00  not readable:"));
        Assert.That(screen.Text, Does.Contain("20 Nov 2026 10:00  Recovered 3 tasks from the backup"));
        ApprovedScreen.Compare(screen.Text, "recovery-80x24");
    }

    [Test]
    public void A_file_opens_beside_the_present_tasks_and_chosen_ones_come_back_as_one_edit()
    {
        using var data = KeptFiles();
        using var screen = Open(data);

        screen.Press("Enter").WaitFor("missing");
        ApprovedScreen.Compare(screen.Text, "bring-back-80x24");
        screen.Press("a", "Enter", "Esc");

        Assert.That(screen.Titles, Is.EquivalentTo(new[] { "Buy milk", "Pay the rent", "Pay rent", "Read a book" }));
        screen.Press("u");
        Assert.That(screen.Titles, Is.EquivalentTo(new[] { "Buy milk", "Pay the rent" }));
    }

    [Test]
    public void Of_a_file_that_cannot_be_read_the_whole_reason_is_told()
    {
        using var data = KeptFiles();
        using var screen = Open(data);

        screen.Press("j", "Enter").WaitFor("line 1, column 2");
    }

    [Test]
    public void A_file_is_deleted_after_a_question()
    {
        using var data = KeptFiles();
        using var screen = Open(data);

        screen.Press("d").WaitFor("[ Delete ]");
        screen.Press("Esc");
        Assert.That(File.Exists(data.File("tasks.json.conflict-1")));
        screen.Press("d").WaitFor("[ Delete ]");
        screen.Press("Alt-d");

        Assert.That(() => File.Exists(data.File("tasks.json.conflict-1")), Is.False.After(10_000, 20));
    }

    private static ScreenDriver Open(DataDirectory data)
    {
        // Where times are shown as the zone of the user has them.
        var log = Path.GetDirectoryName(data.Path)!;
        TodoItem[] present = [Some.Item(1, "Buy milk"), Some.Item(2, "Pay the rent")];
        var screen = ScreenDriver.Open(present, recovery: new RecoveryFiles(data.Primary, log));
        screen.Press("Alt-f").WaitFor("Recovery").Click("Recovery").WaitFor("tasks.json.corrupted");
        return screen;
    }

    private static DataDirectory KeptFiles()
    {
        var data = new DataDirectory();
        data.Save(1);
        var conflict = data.File("tasks.json.conflict-1");
        var outcome = TaskFileCopy.Write(TodoSnapshot.From([Some.Item(1, "Buy milk"), Some.Item(2, "Pay rent"), Some.Item(3, "Read a book")]), conflict, Some.Clock());
        Assert.That(outcome, Is.InstanceOf<SaveOutcome.Saved>());
        File.WriteAllText(data.Corrupted, "torn");
        File.SetLastWriteTime(conflict, new DateTime(2026, 11, 20, 11, 0, 0));
        File.SetLastWriteTime(data.Corrupted, new DateTime(2026, 11, 20, 10, 0, 0));
        var at = new DateTimeOffset(new DateTime(2026, 11, 20, 10, 0, 0)).ToString("o");
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(data.Path)!, "todotui-20261120.log"), Event.Replace("2026-11-20T10:00:00.0000000+00:00", at, StringComparison.Ordinal) + "\n");
        return data;
    }
}
