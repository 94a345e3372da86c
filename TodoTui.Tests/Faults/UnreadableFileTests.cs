using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A file that cannot be read now may be good: nothing is recovered, moved or written.</summary>
[Row("F60")]
[Parallelizable(ParallelScope.All)]
public sealed class UnreadableFileTests
{
    private static IEnumerable<TestCaseData> ReadFailures()
    {
        yield return new TestCaseData("openat", "EACCES", "PermissionDenied");
        yield return new TestCaseData("openat", "EIO", "InputOutputError");
        yield return new TestCaseData("openat", "EMFILE", "TooManyOpenFiles");
        yield return new TestCaseData("openat", "ELOOP", "BrokenLink");
        yield return new TestCaseData("pread64", "EIO", "InputOutputError");
    }

    [TestCaseSource(nameof(ReadFailures))]
    public void A_task_file_that_cannot_be_read_is_left_alone(string call, string error, string kind)
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1, 2);

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Primary, call, error, "1+"), "init", "load", "save 3", "start-over 3");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", $"Unreadable {kind} read tasks.json", $"Failed {kind} read tasks.json", $"Failed {kind} read tasks.json" }));
        AssertUntouched(data);
    }

    [TestCaseSource(nameof(ReadFailures))]
    public void A_backup_that_cannot_be_read_is_left_alone(string call, string error, string kind)
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Backup, call, error, "1+"), "init", "load", "start-over 3");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", $"Unreadable {kind} read tasks.json.backup", "Refused NeverRead" }));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void A_task_file_that_another_program_has_locked_is_left_alone()
    {
        Requires.Tool("flock");
        using var data = new DataDirectory();
        data.Save(1, 2);

        var answers = DriverProcess.Run(data.Primary, ["flock", "--no-fork", "--exclusive", data.Primary], "init", "load", "save 3");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", "Unreadable Busy read tasks.json", "Failed Busy read tasks.json" }));
        AssertUntouched(data);
    }

    [Test]
    [Row("F23")]
    public void A_task_file_of_root_is_left_alone()
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();
        data.Save(1, 2);
        data.GiveToNobody();
        Shell.Run("chown", "root", data.Primary);

        var answers = DriverProcess.Run(data.Primary, Shell.AsNobody, "init", "load", "save 3");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", "Unreadable OwnedByRoot read tasks.json", "Failed OwnedByRoot read tasks.json" }));
        AssertUntouched(data);
    }

    [Test]
    public void Once_the_task_file_can_be_read_again_its_tasks_and_those_in_memory_come_together()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var bytes = File.ReadAllBytes(data.Primary);
        File.Delete(data.Primary);
        Directory.CreateDirectory(data.Primary);
        var storage = data.Start();

        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Failed>());

        Directory.Delete(data.Primary);
        File.WriteAllBytes(data.Primary, bytes);
        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3));
        var both = Generation.Of(2).Items.Concat(Generation.Of(3).Items).Select(item => item.Title);
        Assert.That(saved.External.Single().Result.Merged.Items.Select(item => item.Title), Is.EquivalentTo(both));
    }

    private static void AssertUntouched(DataDirectory data)
    {
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }
}
