using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Each recovery, fallback, refusal, failure and success after failures is one event with path, cause and what was done.</summary>
public sealed class StorageLogTests
{
    private readonly CollectingLogger _logger = new();

    [Test]
    public void A_recovery_is_told()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "[\n]");

        data.Start(_logger);

        Assert.That(_logger.Single(201), Is.EqualTo(new LogEvent(201, LogLevel.Warning,
            $"Recovered 250 tasks from {data.Backup}: {data.Primary} was corrupt: it does not start with {{ (line 1, column 1); kept as {data.Corrupted}")));
    }

    [Test]
    public void A_recovery_of_a_missing_file_is_told()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.Delete(data.Primary);

        data.Start(_logger);

        Assert.That(_logger.Single(201).Text, Is.EqualTo($"Recovered 250 tasks from {data.Backup}: {data.Primary} was missing; kept as (null)"));
    }

    [Test]
    public void Two_files_that_cannot_be_understood_are_told()
    {
        using var data = new DataDirectory();
        data.Save(1, 2);
        File.WriteAllText(data.Primary, "{\"version\": 1}");
        File.WriteAllText(data.Backup, "{}");

        data.Start(_logger);

        Assert.That(_logger.Single(204).Level, Is.EqualTo(LogLevel.Error));
        Assert.That(_logger.Single(204).Text, Does.Contain("(corrupt: \"version\" is not a version such as \"1.0\" (line 1, column 13))").And.Contain("(corrupt: \"version\" is missing)"));
    }

    [Test]
    public void A_second_instance_is_told()
    {
        using var data = new DataDirectory();
        data.Start();

        data.New(logger: _logger).InitializeStorage();

        Assert.That(_logger.Single(101).Text, Does.StartWith($"Storage {data.Primary} is in use by process {Environment.ProcessId} of {Environment.UserName} on {Environment.MachineName} since "));
    }

    [Test]
    public void A_failed_save_and_the_success_after_it_are_told()
    {
        using var data = new DataDirectory();
        data.Save(1);
        var storage = data.Start(_logger);
        Directory.CreateDirectory(data.Temporary);
        using var failed = new ManualResetEventSlim();
        storage.Saver.StatusChanged += status => { if (status is SaveStatus.NotSaved) failed.Set(); };
        storage.Saver.Post(Generation.Of(2));
        failed.Wait();
        Directory.Delete(data.Temporary);

        Assert.That(storage.ShutdownStorage().AllSaved);

        Assert.That(_logger.Single(301).Text, Does.StartWith($"Not saved to {data.Temporary}: create failed (PermissionDenied: ").And.EndWith("; the tasks stay in memory"));
        Assert.That(_logger.Single(302).Text, Is.EqualTo($"Saved again to {data.Primary} after 1 failures"));
        Assert.That(_logger.Single(300).Level, Is.EqualTo(LogLevel.Debug));
        Assert.That(_logger.Single(400).Text, Is.EqualTo("Storage shut down; all saved: True"));
    }

    [Test]
    public void A_storage_that_is_not_there_is_told()
    {
        using var data = new DataDirectory();
        File.WriteAllText(data.Path, "");

        data.New(logger: _logger).InitializeStorage();

        Assert.That(_logger.Single(103).Text, Does.StartWith($"Storage {data.Path} is unavailable: create failed (").And.EndWith("; tasks live in memory"));
    }

    [Test]
    public void A_file_that_cannot_be_read_is_told()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Primary);

        data.Start(_logger);

        Assert.That(_logger.Single(202).Text, Is.EqualTo($"Cannot read {data.Primary}: read failed (NotAFile: it is not a regular file); nothing was touched, tasks live in memory"));
    }

    [Test]
    public void A_newer_version_and_the_refusal_to_save_are_told()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.Primary, """{ "version": "2.0" }""");

        data.Start(_logger).SaveTasks(Generation.Of(1));

        Assert.That(_logger.Single(203).Text, Is.EqualTo($"{data.Primary} has version 2.0, which this program does not write; opened read-only"));
        Assert.That(_logger.Single(303).Text, Is.EqualTo($"Save to {data.Primary} refused: ReadOnly"));
    }

    [Test]
    public void Looking_only_is_told()
    {
        using var data = new DataDirectory();

        data.New(data.Options with { IsReadOnly = true }, _logger).InitializeStorage();

        Assert.That(_logger.Single(102).Text, Is.EqualTo($"Storage {data.Primary} is opened read-only: Asked"));
    }

    [Test]
    public void Stale_files_remarks_and_a_conflict_are_told()
    {
        using var data = new DataDirectory();
        Directory.CreateDirectory(data.Path);
        File.WriteAllText(data.Primary, """{ "version": "1.0", "tasks": [ { "id": 1, "title": "a", "due_date": "soon" } ] }""");
        File.WriteAllText(data.Temporary, "");

        var storage = data.Start(_logger);
        File.WriteAllText(data.Primary, """{ "version": "1.0", "tasks": [ { "id": 1, "title": "theirs" } ] }""");
        storage.SaveTasks(Generation.Of(1));

        Assert.That(_logger.Single(104).Text, Is.EqualTo($"Removed {data.Temporary}, left behind by an interrupted save"));
        Assert.That(_logger.Single(200).Text, Is.EqualTo($"Loaded 1 tasks from {data.Primary}"));
        Assert.That(_logger.Single(205).Text, Does.Contain("UnreadableValue").And.Contain("soon"));
        Assert.That(_logger.Single(304).Text, Is.EqualTo($"{data.Primary} was changed by another program; its content is kept as {data.File("tasks.json.conflict-1")}"));
    }
}
