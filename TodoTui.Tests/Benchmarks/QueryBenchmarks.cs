using BenchmarkDotNet.Attributes;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>What the screen asks for after each key: the tasks to show, and how many each list has.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private static readonly TodoQuery Everything = new(TaskList.All);
    private static readonly TodoQuery OneWord = new(TaskList.All, TaskSample.RareWord);
    private static readonly SortOrder ByTitle = new(SortKey.Title);

    private TodoSnapshot _tasks = TodoSnapshot.Empty;

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void SetUp() => _tasks = TaskSample.Of(Tasks);

    [Benchmark]
    public TodoItem[] Search() => OneWord.Run(_tasks, SortOrder.Default, TaskSample.Now);

    [Benchmark]
    public TodoItem[] SortByDueDate() => Everything.Run(_tasks, SortOrder.Default, TaskSample.Now);

    [Benchmark]
    public TodoItem[] SortByTitle() => Everything.Run(_tasks, ByTitle, TaskSample.Now);

    [Benchmark]
    public object CountLists() => TodoQuery.Count(_tasks, TaskSample.Now);
}
