using TodoTui.Core.Persistence;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>Somebody removes or replaces the data directory while the program runs.</summary>
[Row("F31")]
public sealed class RemovedDirectoryTests : IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly TodoPersistence _storage;

    public RemovedDirectoryTests()
    {
        _data.Save(1, 2);
        _storage = _data.Start();
    }

    public void Dispose() => _data.Dispose();

    [Test]
    public void A_directory_that_is_gone_is_told_and_not_made_in_silence()
    {
        Directory.Delete(_data.Path, recursive: true);

        foreach (var generation in new[] { 3, 4 })
        {
            var fault = ((SaveOutcome.Failed)_storage.SaveTasks(Generation.Of(generation))).Fault;
            Assert.That((fault.Kind, fault.Path), Is.EqualTo((FaultKind.DirectoryRemoved, _data.Path)));
        }

        Assert.That(Directory.Exists(_data.Path), Is.False);
    }

    [Test]
    public void When_the_user_saves_it_is_made_again_with_a_lock_of_its_own()
    {
        Directory.Delete(_data.Path, recursive: true);
        _storage.SaveTasks(Generation.Of(3));

        Assert.That(_storage.SaveTasks(Generation.Of(3), SaveConsent.Reopen), Is.InstanceOf<SaveOutcome.Saved>());

        Assert.That(DataDirectory.GenerationIn(_data.Primary), Is.EqualTo(3));
        Assert.That(_data.New().InitializeStorage(), Is.InstanceOf<InitializeOutcome.InUse>());
        Assert.That(_storage.SaveTasks(Generation.Of(4)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(_data.Backup), Is.EqualTo(3));
        if (OperatingSystem.IsLinux())
            Assert.That(Shell.Try("stat", "--format=%a", _data.Path).Output.Trim(), Is.EqualTo("700"));
    }

    [Test]
    public void A_directory_that_comes_back_is_used_again()
    {
        var away = _data.Path + ".away";
        Directory.Move(_data.Path, away);
        Assert.That(_storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Failed>());
        Directory.Move(away, _data.Path);

        Assert.That(_storage.SaveTasks(Generation.Of(3)), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(DataDirectory.GenerationIn(_data.Backup), Is.EqualTo(2));
    }

    [Test]
    public void Into_a_directory_that_stands_in_its_place_nothing_is_written_until_the_user_saves()
    {
        var away = _data.Path + ".away";
        Directory.Move(_data.Path, away);
        Directory.CreateDirectory(_data.Path);
        File.Copy(Path.Combine(away, "tasks.json.backup"), _data.Primary);

        Assert.That(((SaveOutcome.Failed)_storage.SaveTasks(Generation.Of(3))).Fault.Kind, Is.EqualTo(FaultKind.LockLost));
        Assert.That(_data.Names, Is.EqualTo(new[] { "tasks.json" }));

        var saved = (SaveOutcome.Saved)_storage.SaveTasks(Generation.Of(3), SaveConsent.Reopen);
        Assert.That(DataDirectory.GenerationIn(saved.ConflictKeptAs!), Is.EqualTo(1));
        Assert.That(DataDirectory.GenerationIn(_data.Primary), Is.EqualTo(3));
    }
}
