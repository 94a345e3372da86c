using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A disk that is really full.</summary>
[Row("F10")]
public sealed class FullDiskTests
{
    [Test]
    public void A_save_that_does_not_fit_leaves_the_files_and_fits_once_there_is_room()
    {
        using var disk = new TemporaryMount("size=64k");
        using var data = new DataDirectory(disk.Path);
        var storage = data.Start();
        Assert.That(storage.SaveTasks(TodoSnapshot.Empty), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(storage.SaveTasks(TodoSnapshot.Empty), Is.InstanceOf<SaveOutcome.Saved>());

        AssertFails(storage.SaveTasks(Generation.Of(1)), "write", data.Temporary);
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.Zero);
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.Zero);
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));

        disk.Remount("size=1m");
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
    }

    [Test]
    public void Without_free_inodes_a_save_leaves_the_files_and_succeeds_once_there_are_some()
    {
        using var disk = new TemporaryMount("size=1m,nr_inodes=5");
        using var data = new DataDirectory(disk.Path);
        var storage = data.Start();
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
        File.WriteAllText(disk.File("one"), "");
        File.WriteAllText(disk.File("two"), "");

        AssertFails(storage.SaveTasks(Generation.Of(2)), "create", data.Temporary);
        File.Delete(disk.File("one"));
        AssertFails(storage.SaveTasks(Generation.Of(2)), "link", data.BackupTemporary);
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));

        File.Delete(disk.File("two"));
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    public void A_start_on_a_full_disk_loads_the_tasks_and_saves_once_there_is_room()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1);
        File.Delete(data.Lock);
        disk.FillUp();
        var storage = data.New();

        var initialized = (InitializeOutcome.Unavailable)storage.InitializeStorage();
        Assert.That(initialized.Fault.Kind, Is.EqualTo(FaultKind.DiskFull));
        Assert.That(Generation.NumberOf(storage.LoadTasks().Tasks), Is.EqualTo(1));
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Failed>());

        disk.Empty();
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F08")]
    public void A_recovery_on_a_full_disk_moves_nothing_and_is_made_by_the_next_start()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        disk.FillUp();

        var recovered = (LoadOutcome.Recovered)data.Load();
        Assert.That(Generation.NumberOf(recovered.Tasks), Is.EqualTo(1));
        Assert.That(recovered.Fault?.Kind, Is.EqualTo(FaultKind.DiskFull));
        Assert.That(recovered.KeptAs, Is.Null);
        Assert.That(File.ReadAllText(data.Primary), Is.EqualTo("torn"));

        disk.Empty();
        Assert.That(((LoadOutcome.Recovered)data.Load()).KeptAs, Is.EqualTo(data.Corrupted));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
    }

    [Test]
    [Row("F27")]
    public void A_recovery_that_failed_is_made_good_by_the_first_save_that_succeeds()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        disk.FillUp();
        var storage = data.Start();
        disk.Empty();

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3));

        Assert.That(saved.ConflictKeptAs, Is.EqualTo(data.Corrupted));
        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("torn"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F29")]
    public void Starting_over_on_a_full_disk_moves_nothing()
    {
        using var disk = new TemporaryMount("size=1m");
        using var data = new DataDirectory(disk.Path);
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "torn");
        File.WriteAllText(data.Backup, "torn too");
        var storage = data.Start();
        disk.FillUp();

        AssertFails(storage.SaveTasks(Generation.Of(3), SaveConsent.StartOver), "write", data.Temporary);
        disk.Empty();

        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(storage.SaveTasks(Generation.Of(3), SaveConsent.StartOver), Is.InstanceOf<SaveOutcome.Saved>());
    }

    private static void AssertFails(SaveOutcome outcome, string operation, string path)
    {
        var fault = ((SaveOutcome.Failed)outcome).Fault;
        Assert.That((fault.Kind, fault.Operation, fault.Path), Is.EqualTo((FaultKind.DiskFull, operation, path)));
    }
}
