using System.Text.RegularExpressions;
using TodoTui.Core.Persistence;
using TodoTui.Tests.BadInput;
using TodoTui.Tests.Persistence.Document;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Terminal;

/// <summary>
/// The real program started on malformed files: some of each kind in an ordinary run, all of them in the full one. The
/// screen never shows an empty list in place of what is wrong, the program ends as the user wants, and the bytes stay.
/// </summary>
[Parallelizable(ParallelScope.All)]
public sealed class BadInputStartTests
{
    private const int Columns = 120;
    private const int Rows = 30;

    private static IEnumerable<TestCaseData> Refused() =>
        Chosen(MalformedTexts.Refused().Concat(MalformedBytes.Refused()).Concat(MalformedValues.Refused()), oneOf: 9);

    private static IEnumerable<TestCaseData> WithoutBackup() =>
        Chosen(MalformedTexts.Refused().Concat(MalformedBytes.Refused()).Concat(MalformedValues.Refused()).Where((_, index) => index % 4 == 1), oneOf: 9);

    private static IEnumerable<TestCaseData> Accepted() =>
        Chosen(MalformedTexts.Accepted().Concat(MalformedValues.Accepted()), oneOf: 6);

    [TestCaseSource(nameof(Refused))]
    public void The_tasks_of_the_backup_are_shown_and_the_file_is_kept(BadInputCase file)
    {
        using var data = Holding(file);
        using var session = Start(data);

        session.WaitFor(screen => Regex.IsMatch(screen, @"2[\s│]+tasks[\s│]+restored[\s│]+from[\s│]+the[\s│]+backup"));
        session.Press("Enter").WaitUntilGone("restored").WaitFor("Buy milk").WaitFor("Read a book");
        session.Press("q").WaitForExit(0);

        Assert.That(File.ReadAllBytes(data.Corrupted), Is.EqualTo(file.Content));
        Assert.That(File.ReadAllBytes(data.Primary), Is.EqualTo(File.ReadAllBytes(data.Backup)));
    }

    [TestCaseSource(nameof(WithoutBackup))]
    public void Without_a_backup_the_screen_says_so_and_the_file_stays(BadInputCase file)
    {
        using var data = Holding(file);
        File.Delete(data.Backup);
        using var session = Start(data);

        session.WaitFor(screen => Regex.IsMatch(screen, @"is[\s│]+corrupt") && Regex.IsMatch(screen, @"There[\s│]+is[\s│]+no[\s│]+backup"));
        session.Press("Enter").WaitUntilGone("Leave the files").WaitFor("NOT SAVED: file corrupt");
        session.Press("q").WaitForExit(0);

        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json" }));
        Assert.That(File.ReadAllBytes(data.Primary), Is.EqualTo(file.Content));
    }

    [TestCaseSource(nameof(Accepted))]
    public void What_is_a_task_file_is_shown_and_left_as_it_is(BadInputCase file)
    {
        var read = Documents.Valid(file.Content);
        using var data = Holding(file);
        using var session = Start(data);

        // What is told of a file stands before its tasks.
        if (read.Remarks.Any(remark => remark is not LoadRemark.CompletionDateMissing))
            session.WaitFor("Task file").Press("Enter").WaitUntilGone("Task file");
        session.WaitFor($"{read.Tasks.Count} of {read.Tasks.Count}");
        session.Press("q").WaitForExit(0);

        Assert.That(File.ReadAllBytes(data.Primary), Is.EqualTo(file.Content));
    }

    private static IEnumerable<TestCaseData> Chosen(IEnumerable<BadInputCase> files, int oneOf) =>
        files.Where((_, index) => Requires.IsFullRun || index % oneOf == 0).Select(file => file.ToTestCase());

    private static DataDirectory Holding(BadInputCase file)
    {
        var data = new DataDirectory();
        data.Keep("Buy milk", "Read a book");
        File.WriteAllBytes(data.Primary, file.Content);
        return data;
    }

    private static TmuxSession Start(DataDirectory data) =>
        new(home => TodoTuiProgram.CommandLine(home, $"--data-dir {data.Path}"), Columns, Rows);
}
