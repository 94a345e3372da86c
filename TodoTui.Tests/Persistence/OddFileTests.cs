using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>What stands at the place of a file is none that can be read.</summary>
[Row("F52")]
public sealed class OddFileTests
{
    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    public void A_file_that_is_far_too_large_is_not_read()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        Shell.Run("truncate", "--size=257M", data.Primary);

        AssertLeftAlone(data, FaultKind.FileTooLarge);
    }

    [Test]
    public void A_pipe_is_not_read()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);
        Shell.Run("mkfifo", data.Primary);

        AssertLeftAlone(data, FaultKind.NotAFile);
    }

    [Test]
    public void A_device_is_not_read()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);
        var storage = data.Start();
        File.CreateSymbolicLink(data.Primary + ".link", "/dev/zero");
        File.Move(data.Primary + ".link", data.Primary, overwrite: true);

        Assert.That(((LoadOutcome.Unreadable)storage.LoadTasks()).Fault.Kind, Is.EqualTo(FaultKind.NotAFile));
    }

    [Test]
    public void A_link_to_a_device_is_not_read_at_a_start()
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();
        data.GiveToNobody();
        File.CreateSymbolicLink(data.Primary, "/dev/zero");

        var answers = DriverProcess.Run(data.Primary, Shell.AsNobody, "init", "load", "save 1");

        Assert.That(answers, Is.EqualTo(new[] { "Unavailable PermissionDenied open zero.lock", "Unreadable NotAFile read zero", "Failed PermissionDenied open zero.lock" }));
    }

    [Test]
    [Row("F60")]
    public void A_backup_that_is_a_directory_is_left_alone_with_the_file_it_stands_for()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        File.Delete(data.Backup);
        Directory.CreateDirectory(data.Backup);

        var loaded = data.Load();

        Assert.That(loaded, Is.EqualTo(new LoadOutcome.Unreadable(new StorageFault(FaultKind.NotAFile, data.Backup, "read", "it is not a regular file"))));
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));
    }

    [Test]
    public void A_lock_file_that_is_a_directory_leaves_no_storage()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Lock);

        var fault = ((InitializeOutcome.Unavailable)data.New().InitializeStorage()).Fault;

        Assert.That((fault.Kind, fault.Operation, fault.Path), Is.EqualTo((FaultKind.PermissionDenied, "open", data.Lock)));
    }

    private static void AssertLeftAlone(DataDirectory data, FaultKind kind)
    {
        var storage = data.Start();

        var unreadable = (LoadOutcome.Unreadable)storage.LoadTasks();

        Assert.That((unreadable.Fault.Kind, unreadable.Fault.Path), Is.EqualTo((kind, data.Primary)));
        Assert.That(((SaveOutcome.Failed)storage.SaveTasks(Generation.Of(3))).Fault.Kind, Is.EqualTo(kind));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }
}
