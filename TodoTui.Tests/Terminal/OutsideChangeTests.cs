using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>Other programs write the task file while it is open, each in its own way; nobody's work is lost.</summary>
[Row("F30")]
public sealed class OutsideChangeTests
{
    // What an editor, a checkout and a sync tool do to a file.
    private static readonly Dictionary<string, Action<string, string>> Writers = new()
    {
        ["an editor that writes in place"] = File.WriteAllText,
        ["an editor that renames"] = (path, text) =>
        {
            File.WriteAllText(path + "~", text);
            File.Move(path + "~", path, overwrite: true);
        },
        ["a checkout"] = (path, text) =>
        {
            File.Delete(path);
            File.WriteAllText(path, text);
        },
        ["a sync tool that is slow"] = (path, text) =>
        {
            File.Delete(path);
            Shell.Run("sleep", "0.5");
            File.WriteAllText(path, text[..(text.Length / 2)]);
            Shell.Run("sleep", "0.5");
            File.AppendAllText(path, text[(text.Length / 2)..]);
        },
    };

    private static IEnumerable<string> WriterNames => Writers.Keys;

    [TestCaseSource(nameof(WriterNames))]
    public void What_comes_in_is_shown_and_told_and_what_is_here_stays(string writer)
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk").Add("Pay rent");
        var theirs = File.ReadAllText(data.Primary).Replace("Buy milk", "Buy oat milk", StringComparison.Ordinal);

        Writers[writer](data.Primary, theirs);

        session.WaitFor("Buy oat milk").WaitFor("1 task changed on disk");
        session.Add("Read a book").Press("q").WaitForExit(0);
        Assert.That(Titles(data), Is.EqualTo(["Buy oat milk", "Pay rent", "Read a book"]));
    }

    [Test]
    public void Where_both_changed_a_title_ours_stays_theirs_is_kept_and_the_recovery_view_lists_it()
    {
        using var disk = new TemporaryMount("size=64k");
        using var data = new DataDirectory(disk.Path);
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk");
        var theirs = File.ReadAllText(data.Primary).Replace("Buy milk", "Buy oat milk", StringComparison.Ordinal);

        // Between two saves of ours: there is no room for ours until theirs is written.
        disk.FillUp();
        session.Press("e").WaitFor("Edit the task").Send(" and bread").Press("Enter").WaitFor("NOT SAVED: disk full");
        File.WriteAllText(data.Primary, theirs);
        disk.Empty();

        session.WaitFor(_ => File.Exists(data.File("tasks.json.conflict-1"))).WaitForSaved().WaitFor("Buy milk and bread");
        session.Press("Alt-f").WaitFor("Recovery").Click("Recovery").WaitFor("What happened").WaitFor("1 task").Press("q");
        session.WaitUntilGone("What happened").Press("q").WaitForExit(0);
        Assert.That(Titles(data), Is.EqualTo(["Buy milk and bread"]));
    }

    [Test]
    public void The_form_says_that_its_task_has_changed_and_lets_the_user_choose()
    {
        using var data = new DataDirectory();
        using var session = TmuxSession.Open(data);
        session.Add("Buy milk");

        session.Press("e").WaitFor("Edit the task").Send(" and bread");
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("MEDIUM", "HIGH", StringComparison.Ordinal));
        session.WaitFor("Changed on disk meanwhile").Press("Enter").WaitFor("Keep theirs").Click("Bring both together");

        session.WaitFor("H Buy milk and bread").WaitForSaved().Press("q").WaitForExit(0);
        Assert.That(Titles(data), Is.EqualTo(["Buy milk and bread"]));
        Assert.That(File.ReadAllText(data.Primary), Does.Contain("HIGH"));
    }

    private static IEnumerable<string> Titles(DataDirectory data) => data.Load().Tasks.Items.Select(item => item.Title);
}
