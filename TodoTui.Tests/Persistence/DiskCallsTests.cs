using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Each step of a durable write does what it says or says what failed.</summary>
public sealed class DiskCallsTests
{
    private readonly List<string> _told = [];

    [SetUp]
    public void RequireLinux() => Requires.Linux();

    [Test]
    [Row("F13")]
    public void A_file_system_that_cannot_sync_a_directory_is_told()
    {
        DiskCalls.SyncDirectory("/proc", _told.Add);

        Assert.That(_told, Is.EqualTo(new[] { "/proc" }));
    }

    [Test]
    public void A_directory_that_is_not_there_cannot_be_synced()
    {
        using var directory = new TemporaryDirectory();

        AssertFault(() => DiskCalls.SyncDirectory(directory.File("none"), _told.Add), FaultKind.DirectoryMissing, "open", directory.File("none"));
        Assert.That(_told, Is.Empty);
    }

    [Test]
    [Row("F19")]
    public void A_rename_to_another_file_system_fails_and_copies_nothing()
    {
        using var directory = new TemporaryDirectory();
        using var disk = new TemporaryMount("size=64k");
        File.WriteAllText(directory.File("new"), "new");
        File.WriteAllText(disk.File("old"), "old");

        AssertFault(() => DiskCalls.Rename(directory.File("new"), disk.File("old")), FaultKind.CrossDevice, "rename", disk.File("old"));

        Assert.That(File.ReadAllText(disk.File("old")), Is.EqualTo("old"));
        Assert.That(File.ReadAllText(directory.File("new")), Is.EqualTo("new"));
    }

    [Test]
    [Row("F24")]
    public void Where_no_link_can_be_made_the_second_name_gets_a_private_copy()
    {
        using var directory = new TemporaryDirectory();
        using var disk = new TemporaryMount("size=64k");
        File.WriteAllText(directory.File("file"), "content");

        DiskCalls.LinkOrCopy(directory.File("file"), disk.File("copy"));

        Assert.That(File.ReadAllText(disk.File("copy")), Is.EqualTo("content"));
        Assert.That(Shell.Try("stat", "--format=%a", disk.File("copy")).Output.Trim(), Is.EqualTo("600"));
    }

    [Test]
    public void A_link_to_a_file_that_is_not_there_fails()
    {
        using var directory = new TemporaryDirectory();

        AssertFault(() => DiskCalls.LinkOrCopy(directory.File("none"), directory.File("link")), FaultKind.DirectoryMissing, "link", directory.File("link"));
    }

    [Test]
    public void The_mode_of_a_file_that_is_not_there_cannot_be_set()
    {
        using var directory = new TemporaryDirectory();

        AssertFault(() => DiskCalls.RestrictToOwner(directory.File("none")), FaultKind.DirectoryMissing, "chmod", directory.File("none"));
    }

    [Test]
    public void What_cannot_be_deleted_is_left_where_that_is_of_no_matter()
    {
        using var directory = new TemporaryDirectory();
        Directory.CreateDirectory(directory.File("directory"));

        DiskCalls.DeleteIfPossible(directory.File("directory"));

        AssertFault(() => DiskCalls.Delete(directory.File("directory")), FaultKind.PermissionDenied, "delete", directory.File("directory"));
        Assert.That(Directory.Exists(directory.File("directory")));
    }

    [Test]
    [Row("F06")]
    public void Every_directory_that_is_made_is_private()
    {
        using var directory = new TemporaryDirectory();

        DiskCalls.CreatePrivateDirectory(directory.File("a/b/c"), _told.Add);

        var modes = Shell.Try("stat", "--format=%a", directory.File("a"), directory.File("a/b"), directory.File("a/b/c")).Output;
        Assert.That(modes, Is.EqualTo("700\n700\n700\n"));
    }

    private static void AssertFault(Action step, FaultKind kind, string operation, string path)
    {
        var fault = Assert.Throws<StorageException>(step)!.Fault;
        Assert.That((fault.Kind, fault.Operation, fault.Path), Is.EqualTo((kind, operation, path)));
    }
}
