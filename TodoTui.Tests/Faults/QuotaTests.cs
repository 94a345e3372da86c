using TodoTui.Core.Persistence;
using TodoTui.Presentation;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Faults;

/// <summary>A quota that is really used up.</summary>
[Row("F11")]
public sealed class QuotaTests
{
    [Test]
    public void A_save_beyond_the_quota_leaves_the_files_and_fits_once_there_is_room()
    {
        using var disk = new LoopMount();
        using var data = new DataDirectory(disk.Path);
        var storage = data.Start();
        Assert.That(storage.SaveTasks(Generation.Of(1)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(storage.SaveTasks(Generation.Of(2)), Is.InstanceOf<SaveOutcome.Saved>());
        disk.Limit("64k");

        var fault = ((SaveOutcome.Failed)storage.SaveTasks(Generation.Of(3))).Fault;

        Assert.That((fault.Kind, fault.Path), Is.EqualTo((FaultKind.QuotaExceeded, data.Temporary)));
        Assert.That(StorageText.InMemory(fault), Does.Contain("quota exceeded").And.Not.Contain("disk full"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(2));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));

        disk.Unlimit();
        Assert.That(storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
    }
}
