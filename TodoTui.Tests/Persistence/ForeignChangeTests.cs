using Microsoft.Extensions.Logging.Abstractions;
using TodoTui.Core.Persistence;
using TodoTui.Core.Persistence.Document;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Somebody else writes the task file while the program runs.</summary>
public sealed class ForeignChangeTests
{
    [Test]
    [Row("F30")]
    public void A_file_that_somebody_else_wrote_is_kept_and_told()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        Edit(data, 2, 7);

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3));

        Assert.That(saved.ConflictKeptAs, Is.EqualTo(data.File("tasks.json.conflict-1")));
        Assert.That(DataDirectory.GenerationIn(saved.ConflictKeptAs!), Is.EqualTo(7));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
    }

    [Test]
    [Row("F30")]
    public void A_file_that_somebody_else_wrote_and_that_is_good_becomes_the_backup()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        Edit(data, 2, 7);

        storage.SaveTasks(Generation.Of(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(7));
        Assert.That(((SaveOutcome.Saved)storage.SaveTasks(Generation.Of(4))).ConflictKeptAs, Is.Null);
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(3));
    }

    [Test]
    [Row("F30")]
    public void Each_conflict_is_kept_under_a_name_of_its_own()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start();

        foreach (var theirs in new[] { 7, 8 })
        {
            Edit(data, theirs - 6, theirs);
            storage.SaveTasks(Generation.Of(theirs - 5));
        }

        Assert.That(DataDirectory.GenerationIn(data.File("tasks.json.conflict-1")), Is.EqualTo(7));
        Assert.That(DataDirectory.GenerationIn(data.File("tasks.json.conflict-2")), Is.EqualTo(8));
    }

    [Test]
    [Row("F30")]
    public void A_file_that_somebody_else_broke_is_kept_as_corrupt()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        File.WriteAllText(data.Primary, "torn");

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3));

        Assert.That(saved.ConflictKeptAs, Is.EqualTo(data.Corrupted));
        Assert.That(File.ReadAllText(data.Corrupted), Is.EqualTo("torn"));
        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F30")]
    public void A_file_that_appears_where_there_was_none_is_merged()
    {
        using var theirs = new DataDirectory();
        theirs.Save(7);
        using var data = new DataDirectory();
        var storage = data.Start();
        File.Copy(theirs.Primary, data.Primary);

        var saved = (SaveOutcome.Saved)storage.SaveTasks(Generation.Of(1));

        Assert.That(saved.External.Single().Result.Added, Has.Count.EqualTo(Generation.Of(7).Count));
        Assert.That(TitlesIn(data).Count(), Is.EqualTo(Generation.Of(7).Count + Generation.Of(1).Count));
    }

    [Test]
    [Row("F30")]
    public void What_came_in_is_in_every_later_save_until_the_store_has_taken_it()
    {
        using var data = new DataDirectory();
        var storage = data.Start();
        var store = Some.Store("Buy milk");
        storage.SaveTasks(store.Snapshot);
        AddOutside(data, "From outside");

        var change = ((SaveOutcome.Saved)storage.SaveTasks(store.Snapshot)).External.Single();
        store.Add(Some.Draft("Call the bank"));
        storage.SaveTasks(store.Snapshot);
        Assert.That(TitlesIn(data), Is.EquivalentTo(new[] { "Buy milk", "From outside", "Call the bank" }));

        store.Merge(change.Common, change.Result.Merged);
        storage.SaveTasks(store.Snapshot);
        change.MarkTaken();
        store.Delete(store.Snapshot.Items.Single(item => item.Title == "From outside").Id);
        storage.SaveTasks(store.Snapshot);
        Assert.That(TitlesIn(data), Is.EquivalentTo(new[] { "Buy milk", "Call the bank" }));
    }

    [Test]
    [Row("F30")]
    public void A_merge_whose_save_fails_is_made_again_by_the_next()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Temporary, "rename", "EIO", "1"));
        driver.Ask("init");
        driver.Ask("load");
        AddOutside(data, "From outside");

        Assert.That(driver.Ask("save 1"), Is.EqualTo("Failed InputOutputError rename tasks.json"));
        Assert.That(driver.Ask("save 1"), Does.StartWith("ACK 1"));

        Assert.That(TitlesIn(data), Does.Contain("From outside"));
    }

    [Test]
    [Row("F30")]
    [Row("F13")]
    public void A_merge_whose_save_fails_after_the_rename_is_not_lost()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Path, "fsync", "EIO"));
        driver.Ask("init");
        driver.Ask("load");
        AddOutside(data, "From outside");

        Assert.That(driver.Ask("save 2"), Is.EqualTo("Failed InputOutputError fsync data"));
        Assert.That(driver.Ask("save 2"), Does.StartWith("ACK 2"));

        Assert.That(TitlesIn(data), Does.Contain("From outside"));
    }

    [Test]
    [Row("F30")]
    public void A_file_that_is_half_written_this_very_moment_is_waited_for()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = new TodoPersistence(data.Options, TimeProvider.System, NullLogger<TodoPersistence>.Instance);
        storage.InitializeStorage();
        storage.LoadTasks();
        File.WriteAllText(data.Primary, "{ \"version\": \"1.0\", \"tas");

        var failed = (SaveOutcome.Failed)storage.SaveTasks(Generation.Of(2));
        Assert.That(failed.Fault.Kind, Is.EqualTo(FaultKind.Busy));
        Assert.That(data.Names, Does.Not.Contain("tasks.json.corrupted"));

        File.SetLastWriteTimeUtc(data.Primary, DateTime.UtcNow.AddMinutes(-1));
        Assert.That(((SaveOutcome.Saved)storage.SaveTasks(Generation.Of(2))).ConflictKeptAs, Is.EqualTo(data.Corrupted));
        storage.ShutdownStorage();
    }

    [Test]
    [Row("F28")]
    public void When_the_file_is_deleted_while_running_the_backup_stays_as_it_is()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        var storage = data.Start();
        File.Delete(data.Primary);

        Assert.That(((SaveOutcome.Saved)storage.SaveTasks(Generation.Of(3))).ConflictKeptAs, Is.Null);

        Assert.That(DataDirectory.GenerationIn(data.Primary), Is.EqualTo(3));
        Assert.That(DataDirectory.GenerationIn(data.Backup), Is.EqualTo(1));
    }

    [Test]
    [Row("F30")]
    [Row("F10")]
    public void Saves_that_fail_keep_one_conflict_once_and_the_save_that_succeeds_tells_it()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Temporary, "rename", "EIO", "1..3"));
        driver.Ask("init");
        driver.Ask("load");
        Edit(data, 2, 7);

        foreach (var generation in new[] { 3, 4, 5 })
            Assert.That(driver.Ask($"save {generation}"), Is.EqualTo("Failed InputOutputError rename tasks.json"));

        Assert.That(driver.Ask("save 6"), Is.EqualTo("ACK 6 tasks.json.conflict-1"));
        Assert.That(data.Names, Is.EqualTo(new[] { "tasks.json", "tasks.json.backup", "tasks.json.conflict-1" }));
        Assert.That(DataDirectory.GenerationIn(data.File("tasks.json.conflict-1")), Is.EqualTo(7));
    }

    [Test]
    [Row("F13")]
    [Row("F30")]
    public void A_conflict_met_by_a_save_that_failed_at_the_very_end_is_told_by_the_next()
    {
        Strace.Require();
        using var data = new DataDirectory();
        data.Save(1, 2);
        using var driver = new DriverProcess(data.Primary, Strace.Failing(data.Path, "fsync", "EIO"));
        driver.Ask("init");
        driver.Ask("load");
        Edit(data, 2, 7);

        Assert.That(driver.Ask("save 3"), Is.EqualTo("Failed InputOutputError fsync data"));
        Assert.That(driver.Ask("save 3"), Is.EqualTo("ACK 3 tasks.json.conflict-1"));
    }

    private static void AddOutside(DataDirectory data, string title) =>
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace("\"tasks\": [", $$"""
            "tasks": [ { "id": 99999, "title": "{{title}}" },
            """));

    private static IEnumerable<string> TitlesIn(DataDirectory data) =>
        ((ReadResult.Valid)TodoDocumentReader.Read(File.ReadAllBytes(data.Primary), data.Primary)).Tasks.Items.Select(item => item.Title);

    // In place, with the same size: only the time of the change tells.
    private static void Edit(DataDirectory data, int ours, int theirs) =>
        File.WriteAllText(data.Primary, File.ReadAllText(data.Primary).Replace($"generation {ours}\"", $"generation {theirs}\""));
}
