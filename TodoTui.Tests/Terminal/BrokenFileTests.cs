using System.Text.RegularExpressions;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

public sealed class BrokenFileTests
{
    [Test]
    [Row("F07")]
    public void A_corrupt_file_comes_back_from_the_backup_and_the_user_is_told()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk", "Read a book");
        File.WriteAllText(data.Primary, "torn");

        using var session = TmuxSession.Open(data, ready: "restored from the backup");

        session.WaitFor(screen => Regex.IsMatch(screen, @"\b2[\s│]+tasks[\s│]+restored")).WaitFor("tasks.json.corrupted");
        session.Press("Enter").WaitUntilGone("restored").WaitFor("2 of 2").WaitFor("Read a book");
        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("torn"));
    }

    [Test]
    [Row("F29")]
    public void Two_corrupt_files_are_left_alone_when_the_user_wants_that()
    {
        using var data = TwoCorruptFiles();
        using var session = TmuxSession.Open(data, ready: "Leave the files");

        session.Press("Enter").WaitUntilGone("Leave the files").Press("q").WaitForExit(0);

        Assert.That(data.Names, Is.EqualTo(["tasks.json", "tasks.json.backup"]));
        Assert.That((File.ReadAllText(data.Primary), File.ReadAllText(data.Backup)), Is.EqualTo(("torn", "torn too")));
    }

    [Test]
    public void Starting_over_keeps_two_corrupt_files_and_saves()
    {
        using var data = TwoCorruptFiles();
        using var session = TmuxSession.Open(data, ready: "Start over");

        session.Click("Start over").WaitUntilGone("Start over").Add("Buy milk").Press("q").WaitForExit(0);

        string[] kept = [.. data.Names.Where(name => name.Contains(".corrupted", StringComparison.Ordinal)).Select(name => File.ReadAllText(data.File(name)))];
        Assert.That(kept, Is.EquivalentTo(["torn", "torn too"]));
        Assert.That(data.Load().Tasks.Items.Single().Title, Is.EqualTo("Buy milk"));
    }

    [Test]
    [Row("F51")]
    public void A_file_of_a_newer_version_is_shown_and_left_as_it_is()
    {
        using var data = new DataDirectory();
        data.Keep("Buy milk");
        var newer = File.ReadAllText(data.Primary).Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal);
        File.WriteAllText(data.Primary, newer);

        using var session = TmuxSession.Open(data, ready: "is opened read-only");
        session.Press("Enter").WaitUntilGone("is opened").WaitFor("READ-ONLY").WaitFor("Buy milk").Press("Space", "q").WaitForExit(0);

        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo(newer));
    }

    private static DataDirectory TwoCorruptFiles()
    {
        var data = new DataDirectory();
        data.Keep("Buy milk");
        File.WriteAllText(data.Primary, "torn");
        File.WriteAllText(data.Backup, "torn too");
        return data;
    }
}
