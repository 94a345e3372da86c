using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using TodoTui.Core.Persistence;
using TodoTui.Core.Persistence.Document;
using TodoTui.Tests.Faults;

namespace TodoTui.Tests.Support;

/// <summary>
/// A data directory for one test, which does not exist before the first start, and what was opened in it: all of it
/// is shut down and removed at the end.
/// </summary>
internal sealed class DataDirectory : IDisposable
{
    private readonly TemporaryDirectory? _parent;
    private readonly List<TodoPersistence> _opened = [];

    public DataDirectory()
    {
        _parent = new TemporaryDirectory();
        Path = _parent.File("data");
    }

    /// <summary>A directory that is there already and that someone else removes.</summary>
    public DataDirectory(string path) => Path = path;

    public string Path { get; }

    public string Primary => File("tasks.json");

    public string Backup => File("tasks.json.backup");

    public string Temporary => File("tasks.json.tmp");

    public string BackupTemporary => File("tasks.json.backup.tmp");

    public string Corrupted => File("tasks.json.corrupted");

    public string Lock => File("tasks.json.lock");

    public StorageOptions Options => new(Primary);

    /// <summary>The names of its files, sorted; without the lock file, which is always there.</summary>
    public string[] Names => [.. Directory.GetFileSystemEntries(Path).Select(System.IO.Path.GetFileName).Where(name => name != "tasks.json.lock").Order()!];

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The generation in one file, read on its own.</summary>
    public static int GenerationIn(string file) =>
        TaskFileReader.Read(file) is FileRead.Content { Result: ReadResult.Valid valid } ? Generation.NumberOf(valid.Tasks) : Generation.None;

    /// <summary>What the tasks in one file are, read on its own; null when it is no task file.</summary>
    public static string? DescriptionOf(string file) =>
        TaskFileReader.Read(file) is FileRead.Content { Result: ReadResult.Valid valid } ? Generation.Describe(valid.Tasks) : null;

    /// <summary>A storage that has not been initialized.</summary>
    public TodoPersistence New(StorageOptions? options = null, ILogger<TodoPersistence>? logger = null)
    {
        var opened = new TodoPersistence(options ?? Options, new FakeTimeProvider(), logger ?? NullLogger<TodoPersistence>.Instance);
        _opened.Add(opened);
        return opened;
    }

    /// <summary>Makes a storage ready, which must succeed.</summary>
    // More than once: a process that another test is just starting holds the lock of the storage before it until it has
    // become a program.
    public static void Open(TodoPersistence storage)
    {
        InitializeOutcome? outcome = null;
        SpinWait.SpinUntil(() => (outcome = storage.InitializeStorage()) is not InitializeOutcome.InUse, TimeSpan.FromSeconds(10));
        Assert.That(outcome, Is.InstanceOf<InitializeOutcome.Ready>());
    }

    /// <summary>A storage that is ready and has loaded the tasks.</summary>
    public TodoPersistence Start(ILogger<TodoPersistence>? logger = null)
    {
        var started = New(Options, logger);
        Open(started);
        started.LoadTasks();
        return started;
    }

    /// <summary>Starts, loads and shuts down.</summary>
    public LoadOutcome Load()
    {
        var started = New();
        Open(started);
        var loaded = started.LoadTasks();
        started.ShutdownStorage();
        return loaded;
    }

    /// <summary>Starts, saves these generations and shuts down.</summary>
    public void Save(params int[] generations)
    {
        var started = Start();
        foreach (var generation in generations)
            Assert.That(started.SaveTasks(Generation.Of(generation)), Is.InstanceOf<SaveOutcome.Saved>());
        started.ShutdownStorage();
    }

    /// <summary>Saves tasks with these titles twice, so that there is a backup of them, and shuts down.</summary>
    public void Keep(params string[] titles)
    {
        var started = Start();
        var tasks = Some.Store(titles).Snapshot;
        Assert.That(started.SaveTasks(tasks), Is.InstanceOf<SaveOutcome.Saved>());
        Assert.That(started.SaveTasks(tasks), Is.InstanceOf<SaveOutcome.Saved>());
        started.ShutdownStorage();
    }

    /// <summary>Makes the directory, with what is in it, that of <see cref="Shell.AsNobody"/>.</summary>
    public void GiveToNobody()
    {
        Directory.CreateDirectory(Path);
        Shell.Run("chown", "--recursive", "65534:65534", Path);
        Shell.Run("chmod", "755", System.IO.Path.GetDirectoryName(Path)!);
    }

    public void Dispose()
    {
        foreach (var opened in _opened)
            opened.ShutdownStorage();
        _parent?.Dispose();
    }
}
