using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>Places that can be read and not written: a read-only disk, a file or directory that may not change.</summary>
public sealed class UnwritablePlaceTests
{
    [Test]
    [Row("F15")]
    public void On_a_read_only_disk_the_tasks_are_loaded_and_saved_once_it_can_be_written()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1);
        disk.Remount("ro");
        var storage = data.New();

        Assert.That(((InitializeOutcome.Unavailable)storage.InitializeStorage()).Fault.Kind, Is.EqualTo(FaultKind.ReadOnlyFileSystem));
        Assert.That(Generation.NumberOf(storage.LoadTasks().Tasks), Is.EqualTo(1));
        Assert.That(FaultOf(storage.SaveTasks(Generation.Of(2))).Kind, Is.EqualTo(FaultKind.ReadOnlyFileSystem));

        disk.Remount("rw");
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F15")]
    public void On_a_read_only_disk_a_corrupt_file_is_left_and_the_backup_is_loaded()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        disk.Remount("ro");
        var storage = data.New();
        storage.InitializeStorage();

        var recovered = (LoadOutcome.Recovered)storage.LoadTasks();

        Assert.That(Generation.NumberOf(recovered.Tasks), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    [Test]
    [Row("F16")]
    public void A_task_file_that_may_not_change_is_named_and_stays()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        using (new FileAttribute("i", data.Primary))
        {
            Assert.That(FaultOf(storage.SaveTasks(Generation.Of(3))), Has.Property("Kind").EqualTo(FaultKind.PermissionDenied).And.Property("Path").EqualTo(data.Primary));
            Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
            Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        }

        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
    }

    [Test]
    [Row("F16")]
    public void In_a_directory_that_only_grows_what_a_failed_save_leaves_behind_is_in_nobodys_way()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        using (new FileAttribute("a", data.Path))
        {
            Assert.That(FaultOf(storage.SaveTasks(Generation.Of(3))).Kind, Is.EqualTo(FaultKind.PermissionDenied));
            Assert.That(FaultOf(storage.SaveTasks(Generation.Of(4))).Kind, Is.EqualTo(FaultKind.PermissionDenied));
            Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        }

        Assert.That(storage.SaveTasks(Generation.Of(5)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));
    }

    [Test]
    [Row("F16")]
    public void In_a_directory_that_may_not_be_written_the_tasks_are_loaded_and_the_save_names_the_path()
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();
        data.Save(1, 2);
        data.GiveToNobody();
        Shell.Run("chmod", "500", data.Path);

        var answers = DriverProcess.Run(data.Primary, Shell.AsNobody, "init", "load", "save 3");

        Assert.That(answers, Is.EqualTo(new[] { "Ready", "Loaded 2", "Failed PermissionDenied create tasks.json.tmp" }));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
    }

    [Test]
    [Row("F16")]
    [Row("F32")]
    public void Where_no_directory_can_be_made_there_is_no_storage()
    {
        Requires.StartableByNobody(DriverProcess.Program);
        using var data = new DataDirectory();

        var answers = DriverProcess.Run("/no-home/todo-tui/tasks.json", Shell.AsNobody, "init", "load", "save 1");

        Assert.That(answers, Is.EqualTo(new[] { "Unavailable PermissionDenied create no-home", "Loaded 0", "Failed PermissionDenied create no-home" }));
    }

    [Test]
    [Row("F19")]
    public void A_task_file_that_is_a_mount_point_is_busy_and_stays()
    {
        Requires.Root();
        using var data = new DataDirectory();
        data.Save(1, 2);
        TodoPersistence storage;
        using (new BindMount(data.Primary))
        {
            storage = data.Start();
            var fault = FaultOf(storage.SaveTasks(Generation.Of(3)));
            Assert.That((fault.Kind, fault.Operation, fault.Path), Is.EqualTo((FaultKind.Busy, "rename", data.Primary)));
            Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        }

        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
    }

    private static StorageFault FaultOf(SaveOutcome outcome) => ((SaveOutcome.Failed)outcome).Fault;

    /// <summary>An attribute of the file system (chattr), for as long as it is needed.</summary>
    private sealed class FileAttribute : IDisposable
    {
        private readonly string _attribute;
        private readonly string _path;

        public FileAttribute(string attribute, string path)
        {
            Requires.Root();
            Requires.Tool("chattr");
            (_attribute, _path) = (attribute, path);
            if (Shell.Try("chattr", $"+{attribute}", path) is { ExitCode: not 0 } failed)
                Assert.Ignore($"needs a file system with attributes: {failed.Output}");
        }

        public void Dispose() => Shell.Run("chattr", $"-{_attribute}", _path);
    }

    /// <summary>A file mounted onto itself, as containers do it.</summary>
    private sealed class BindMount : IDisposable
    {
        private readonly string _path;

        public BindMount(string path)
        {
            _path = path;
            Shell.Run("mount", "--bind", path, path);
        }

        public void Dispose() => Shell.Run("umount", "--lazy", _path);
    }
}
