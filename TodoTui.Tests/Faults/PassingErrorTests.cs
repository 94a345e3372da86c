using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A disk that fails for a moment, while the storage only looks: what it could not see is not taken for gone or changed.</summary>
public sealed class PassingErrorTests
{
    [SetUp]
    public void RequireStrace() => Strace.Require();

    [Test]
    [Row("F36")]
    public void A_lock_file_that_cannot_be_looked_at_at_the_start_does_not_count_as_lost_later()
    {
        using var data = new DataDirectory();

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Lock, "statx", "EIO"), "init", "load", "save 1");

        Assert.That(answers, Is.EqualTo(new[] { "Unavailable InputOutputError look at tasks.json.lock", "Loaded 0", "ACK 1" }));
    }

    [Test]
    [Row("F30")]
    public void A_task_file_that_cannot_be_looked_at_is_not_taken_for_one_that_another_program_wrote()
    {
        using var data = new DataDirectory();
        data.Save(1);

        // The last look before the renames decides whether the file becomes the backup.
        var look = Strace.Calls(data, "init", "load", "save 2").Last(call => call.Name == "statx" && call.Line.Contains("/tasks.json\""));

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data, look, "EIO"), "init", "load", "save 3", "save 4");

        Assert.That(answers[2..], Is.EqualTo(new[] { "Failed InputOutputError look at tasks.json", "ACK 4" }));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
    }

    [Row("F28")]
    [Row("F60")]
    [TestCase(true)]
    [TestCase(false)]
    public void A_backup_that_a_start_did_not_get_as_far_as_comes_in_with_the_first_save(bool isCorrupt)
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);
        if (isCorrupt)
            Tear(data.Primary);

        var answers = DriverProcess.Run(data.Primary, Strace.Failing(data.Primary, "openat", "EIO"), "init", "load", "save 3", "save 4");

        Assert.That(answers[1], Is.EqualTo("Unreadable InputOutputError read tasks.json"));
        Assert.That(answers[2..], Has.All.StartsWith("ACK"));
        Assert.That(DataDirectory.DescriptionOf(data.Primary), Is.EqualTo("generation 1, generation 4"));
    }

    // Long enough ago not to be taken for a file that is being written.
    private static void Tear(string path)
    {
        File.WriteAllText(path, "torn");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);
    }
}
