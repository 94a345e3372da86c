using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>What an interrupted save left behind.</summary>
[Row("F09")]
public sealed class StaleFileTests
{
    [Test]
    public void Stale_temporary_files_are_removed_and_never_loaded()
    {
        using var newer = new DataDirectory();
        newer.Save(9);
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Copy(newer.Primary, data.Temporary);
        File.Copy(newer.Primary, data.BackupTemporary);

        Assert.That(Generation.NumberOf(data.Load().Tasks), Is.EqualTo(2));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
    }

    [Test]
    public void A_temporary_file_alone_is_no_task_file()
    {
        using var newer = new DataDirectory();
        newer.Save(9);
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.Copy(newer.Primary, data.Temporary);

        Assert.That(data.Load().Tasks.Count, Is.Zero);
        Assert.That(data.Names, Is.Empty);
    }

    // A rename between two names of one file does nothing and leaves both.
    [Test]
    public void After_a_crash_between_the_renames_no_helper_name_stays()
    {
        Requires.Linux();
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Backup);
        Shell.Run("ln", data.Primary, data.Backup);

        data.Save(3);
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup" }));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(2));

        data.Save(4);
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(3));
    }

    [Test]
    public void A_temporary_name_taken_by_a_directory_is_told()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();
        Directory.CreateDirectory(data.Temporary);

        var fault = ((SaveOutcome.Failed)storage.SaveTasks(Generation.Of(2))).Fault;

        Assert.That((fault.Operation, fault.Path), Is.EqualTo(("create", data.Temporary)));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(1));
    }
}
