using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using TodoTui.Core.Persistence;
using TodoTui.Core.Store;

namespace TodoTui.Benchmarks;

/// <summary>
/// The task file on a real disk. A save is all of it: temporary file, fsync, backup, rename, fsync of the directory.
/// </summary>
[MemoryDiagnoser]
public class StorageBenchmarks
{
    private TodoSnapshot _tasks = TodoSnapshot.Empty;
    private string _directory = "";
    private TodoPersistence? _persistence;

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        // The temporary directory may be held in memory, where fsync costs nothing: name another one then.
        var root = Environment.GetEnvironmentVariable("TODOTUI_BENCH_DIR") ?? Path.GetTempPath();
        _directory = Directory.CreateDirectory(Path.Combine(root, Path.GetRandomFileName())).FullName;
        _tasks = TaskSample.Of(Tasks);
        var options = new StorageOptions(Path.Combine(_directory, "tasks.json"));
        _persistence = new TodoPersistence(options, TimeProvider.System, NullLogger<TodoPersistence>.Instance);
        _persistence.InitializeStorage();
        _persistence.LoadTasks();
        Save();
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        _persistence!.ShutdownStorage();
        Directory.Delete(_directory, recursive: true);
    }

    [Benchmark]
    public TodoSnapshot Load() => _persistence!.LoadTasks() is LoadOutcome.Loaded { Tasks.Count: > 0 } loaded
        ? loaded.Tasks
        : throw new InvalidOperationException("The tasks could not be loaded.");

    [Benchmark]
    public SaveOutcome.Saved Save() => _persistence!.SaveTasks(_tasks) as SaveOutcome.Saved
        ?? throw new InvalidOperationException("The tasks could not be saved.");
}
