using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Only the owner reads what the storage writes.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class FileModeTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Row("F25")]
    [Row("F06")]
    [TestCase("000")]
    [TestCase("022")]
    [TestCase("077")]
    [TestCase("777")]
    public void Whatever_the_umask_is_only_the_owner_reads(string umask)
    {
        using var data = new DataDirectory();

        var answers = DriverProcess.Run(data.Primary, WithUmask(umask), "init", "load", "save 1", "save 2");

        Assert.That(answers[^1], Is.EqualTo("ACK 2"));
        AssertPrivate(data);
    }

    [Row("F25")]
    [TestCase("777")]
    public void With_a_umask_that_takes_everything_a_user_still_owns_what_he_saves(string umask)
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();
        data.GiveToNobody();
        var below = new DataDirectory(data.File("deep/data"));

        var answers = DriverProcess.Run(below.Primary, [.. Shell.AsNobody, .. WithUmask(umask)], "init", "load", "save 1", "save 2");

        Assert.That(answers[^1], Is.EqualTo("ACK 2"));
        AssertPrivate(below);
        Assert.That(ModeOf(data.File("deep")), Is.EqualTo("700"));
    }

    [Test]
    [Row("F25")]
    public void A_stale_temporary_file_that_all_can_read_does_not_become_the_task_file()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        foreach (var stale in new[] { data.Temporary, data.BackupTemporary })
        {
            File.WriteAllText(stale, "stale");
            Shell.Run("chmod", "644", stale);
        }

        storage.SaveTasks(Generation.Of(2));

        AssertPrivate(data);
    }

    [Test]
    [Row("F26")]
    public void Files_that_people_made_readable_for_all_become_private()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        foreach (var file in Directory.GetFiles(data.Path))
            Shell.Run("chmod", "644", file);
        var storage = data.Start();
        storage.SaveTasks(Generation.Of(3));
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("generation 3", "generation 4"));
        Shell.Run("chmod", "644", data.Primary);

        Assert.That(((SaveOutcome.Saved)storage.SaveTasks(Generation.Of(5))).ConflictKeptAs, Is.Not.Null);

        AssertPrivate(data);
    }

    [Test]
    [Row("F26")]
    public void What_is_kept_as_corrupt_is_as_private_as_it_was()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");

        data.Load();

        Assert.That(File.Exists(data.Corrupted));
        AssertPrivate(data);
    }

    [Test]
    [Row("F26")]
    public void A_directory_that_is_there_already_keeps_its_mode()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        Shell.Run("chmod", "750", data.Path);

        data.Save(1);

        Assert.That(ModeOf(data.Path), Is.EqualTo("750"));
    }

    private static string[] WithUmask(string umask) => ["sh", "-c", $"umask {umask}; exec \"$@\"", "sh"];

    private static void AssertPrivate(DataDirectory data)
    {
        Assert.That(ModeOf(data.Path), Is.EqualTo("700"));
        Assert.That(Directory.GetFiles(data.Path).Where(file => ModeOf(file) != "600"), Is.Empty);
        Assert.That(data.Names, Does.Contain("tasks.json").And.Contain("tasks.json.backup"));
    }

    private static string ModeOf(string path) => Shell.Try("stat", "--format=%a", path).Output.Trim();
}
