using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.BadInput;

/// <summary>Puts bytes in the place of the task file, starts, and holds the storage to what must become of them.</summary>
internal sealed class BadFile : IDisposable
{
    private static readonly TodoSnapshot Kept = Some.Store("Buy milk", "Read a book").Snapshot;

    // Thousands of starts on a disk that has to sync each of them would take minutes.
    private static readonly string Memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    private readonly DataDirectory _data = new(Path.Combine(Memory, $"todotui-test-{Guid.NewGuid():N}"));
    private readonly byte[] _backup;

    public BadFile()
    {
        _data.Keep([.. Kept.Items.Select(item => item.Title)]);
        _backup = File.ReadAllBytes(_data.Backup);
    }

    /// <summary>Corrupt: kept byte for byte, and the backup takes its place; left where it is when there is no backup.</summary>
    /// <returns>What is said of it.</returns>
    public FileCorruption IsRefused(byte[] content, string what)
    {
        var corruption = WithBackup(content, what);
        WithoutBackup(content, what);
        return corruption;
    }

    /// <summary>A task file: loaded, and left as it is.</summary>
    /// <returns>What is loaded.</returns>
    public LoadOutcome.Loaded IsLoaded(byte[] content, string what)
    {
        var loaded = Load<LoadOutcome.Loaded>(content, _backup, what);
        Assert.That(File.ReadAllBytes(_data.Primary), Is.EqualTo(content), what);
        return loaded;
    }

    /// <summary>Saves tasks over what was loaded, and loads them again.</summary>
    public LoadOutcome Saved(TodoSnapshot tasks)
    {
        var storage = _data.Start();
        Assert.That(storage.SaveTasks(tasks), Is.InstanceOf<SaveOutcome.Saved>());
        storage.ShutdownStorage();
        return _data.Load();
    }

    /// <summary>Of another version: shown, and left as it is.</summary>
    public void IsOtherVersion(byte[] content, string what)
    {
        Load<LoadOutcome.NewerVersion>(content, _backup, what);
        Assert.That(File.ReadAllBytes(_data.Primary), Is.EqualTo(content), what);
        Assert.That(File.ReadAllBytes(_data.Backup), Is.EqualTo(_backup), what);
    }

    /// <summary>What the independent reader says it is.</summary>
    /// <returns>What that was.</returns>
    public ReadingKind IsWhatItSays(byte[] content, string what)
    {
        var expected = ExpectedReading.Of(content);
        switch (expected.Kind)
        {
            case ReadingKind.Tasks:
                Assert.That(IsLoaded(content, what).Tasks.Items.Select(ExpectedReading.Of), Is.EqualTo(expected.Tasks), what);
                break;
            case ReadingKind.OtherVersion:
                IsOtherVersion(content, what);
                break;
            default:
                WithBackup(content, what);
                break;
        }

        return expected.Kind;
    }

    public void Dispose()
    {
        _data.Dispose();
        Directory.Delete(_data.Path, recursive: true);
    }

    private FileCorruption WithBackup(byte[] content, string what)
    {
        var recovered = Load<LoadOutcome.Recovered>(content, _backup, what);
        Assert.That(recovered.Tasks.Items, Is.EqualTo(Kept.Items), what);
        Assert.That(recovered.Fault, Is.Null, what);
        Assert.That(File.ReadAllBytes(recovered.KeptAs!), Is.EqualTo(content), what);
        Assert.That(File.ReadAllBytes(_data.Primary), Is.EqualTo(_backup), what);
        Assert.That(File.ReadAllBytes(_data.Backup), Is.EqualTo(_backup), what);
        return recovered.Corruption!;
    }

    private void WithoutBackup(byte[] content, string what)
    {
        Load<LoadOutcome.NothingReadable>(content, null, what);
        Assert.That(File.ReadAllBytes(_data.Primary), Is.EqualTo(content), what);
    }

    private T Load<T>(byte[] content, byte[]? backup, string what)
        where T : LoadOutcome
    {
        File.WriteAllBytes(_data.Primary, content);
        File.Delete(_data.Backup);
        if (backup is not null)
            File.WriteAllBytes(_data.Backup, backup);
        var storage = _data.New();
        DataDirectory.Open(storage);
        var loaded = storage.LoadTasks();
        if (loaded is LoadOutcome.NothingReadable)
            Assert.That(storage.SaveTasks(Kept), Is.EqualTo(new SaveOutcome.Refused(SaveRefusal.NeedsConsent)), what);
        storage.ShutdownStorage();
        Assert.That(loaded, Is.InstanceOf<T>(), what);
        return (T)loaded;
    }
}
