using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class RecoveryFilesTests
{
    private const string Recovered =
        """{"Timestamp":"2026-11-25T10:00:00.0000000+00:00","Level":"Warning","RenderedMessage":"Recovered 2 tasks","Properties":{"EventId":{"Id":201,"Name":"Recovered"}}}""";

    private const string Ready =
        """{"Timestamp":"2026-11-25T09:00:00.0000000+00:00","Level":"Information","RenderedMessage":"Storage ready","Properties":{"EventId":{"Id":100,"Name":"Ready"}}}""";

    private const string Failed =
        """{"Timestamp":"2026-11-25T11:00:00.0000000+00:00","Level":"Error","RenderedMessage":"Not saved","Properties":{"EventId":{"Id":301,"Name":"SaveFailed"}}}""";

    private const string Other =
        """{"Timestamp":"2026-11-25T12:00:00.0000000+00:00","Level":"Error","RenderedMessage":"Of the screen","Properties":{"EventId":{"Id":900,"Name":"Screen"}}}""";

    [Test]
    public void The_files_put_aside_are_found_with_their_tasks_or_what_is_wrong_with_them()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Corrupted, "torn");
        File.Copy(data.Primary, data.File("tasks.json.conflict-1"));

        var found = Recovery(data).Find();

        Assert.That(found.Select(file => Path.GetFileName(file.Path)), Is.EquivalentTo(new[] { "tasks.json.backup", "tasks.json.corrupted", "tasks.json.conflict-1" }));
        Assert.That(found.Single(file => file.Path == data.Corrupted).Tasks, Is.Null);
        Assert.That(found.Single(file => file.Path == data.Corrupted).Problem, Is.Not.Empty);
        Assert.That(found.Single(file => file.Path == data.Backup).Tasks!.Count, Is.GreaterThan(0));
    }

    [Test]
    public void Of_a_newer_version_or_a_file_that_cannot_be_read_the_reason_is_told()
    {
        Requires.Linux();
        using var data = new DataDirectory();
        data.Save(1);
        File.WriteAllText(data.File("tasks.json.conflict-1"), """{ "version": "2.0" }""");
        Shell.Run("mkfifo", data.File("tasks.json.conflict-2"));

        var problems = Recovery(data).Find().OrderBy(file => file.Path).Select(file => file.Problem);

        Assert.That(problems, Is.EqualTo(new[] { "format version 2.0", "it is not a regular file" }));
    }

    [Test]
    public void The_task_file_is_never_deleted()
    {
        using var data = new DataDirectory();
        data.Save(1);

        Assert.That(Recovery(data).Delete(new RecoveryFile(data.Primary, default, 0, null, null)), Is.False);
        Assert.That(File.Exists(data.Primary));
    }

    [Test]
    public void The_backup_is_never_deleted_and_other_files_are()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Corrupted, "torn");
        var recovery = Recovery(data);

        var deleted = recovery.Find().ToDictionary(file => file.Path, recovery.Delete);

        Assert.That(deleted[data.Backup], Is.False);
        Assert.That(deleted[data.Corrupted], Is.True);
        Assert.That(File.Exists(data.Backup), Is.True);
        Assert.That(File.Exists(data.Corrupted), Is.False);
    }

    [Test]
    public void The_events_out_of_the_ordinary_are_told_the_newest_first_and_torn_lines_are_passed_over()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllLines(directory.File("todotui-20261125.log"), [Ready, Recovered, Failed, Other, "{\"Timestamp\":\"2026-", "{}", "5", "null"]);

        var events = new RecoveryFiles(directory.File("tasks.json"), directory.Path).Events();

        Assert.That(events.Select(told => told.Message), Is.EqualTo(new[] { "Not saved", "Recovered 2 tasks" }));
    }

    [Test]
    public void Where_there_is_nothing_nothing_is_found()
    {
        using var directory = new TemporaryDirectory();
        var recovery = new RecoveryFiles(directory.File("missing/tasks.json"), directory.File("missing/log"));

        Assert.That(recovery.Find(), Is.Empty);
        Assert.That(recovery.Events(), Is.Empty);
    }

    private static RecoveryFiles Recovery(DataDirectory data) => new(data.Primary, data.Path);
}
