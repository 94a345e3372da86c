using TodoTui.Core.Persistence;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

public sealed class KeptFilesTests
{
    [Test]
    [Row("F30")]
    public void One_conflict_is_kept_once_however_often_the_save_is_tried()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var kept = new KeptFiles(new TaskFiles(data.Primary));

        Assert.That(kept.KeepConflict(), Is.EqualTo(data.File("tasks.json.conflict-1")));
        Assert.That(kept.KeepConflict(), Is.EqualTo(data.File("tasks.json.conflict-1")));
        data.Save(2);
        Assert.That(kept.KeepConflict(), Is.EqualTo(data.File("tasks.json.conflict-2")));
    }

    [Test]
    [Row("F27")]
    public void Names_that_only_look_like_ours_are_left_alone()
    {
        using var data = new DataDirectory();
        data.Save(1);
        foreach (var name in new[] { "tasks.json.corrupted.old", "tasks.json.corrupted.-1", "tasks.json.corrupted~" })
            File.WriteAllText(data.File(name), name);

        Assert.That(new KeptFiles(new TaskFiles(data.Primary)).KeepCorrupted(data.Primary), Is.EqualTo(data.Corrupted));
        Assert.That(File.ReadAllText(data.File("tasks.json.corrupted.old")), Is.EqualTo("tasks.json.corrupted.old"));
    }

    [Test]
    public void Without_its_directory_nothing_can_be_kept()
    {
        using var data = new DataDirectory();

        var exception = Assert.Throws<StorageException>(() => new KeptFiles(new TaskFiles(data.Primary)).KeepCorrupted(data.Primary))!;

        Assert.That(exception.Fault, Has.Property("Kind").EqualTo(FaultKind.DirectoryMissing).And.Property("Path").EqualTo(data.Path));
        Assert.That(exception.Message, Does.StartWith($"list {data.Path}: "));
    }
}
