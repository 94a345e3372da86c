using BenchmarkDotNet.Attributes;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>What a key in the search line costs before anything is sorted: the text is read, and every task asked.</summary>
[MemoryDiagnoser]
public class FilterBenchmarks
{
    private static readonly FilterMoment Moment = new(TaskSample.Now, DayOfWeek.Monday);

    private TodoItem[] _tasks = [];

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    [Params(TaskSample.RareWord, "überweisung", "is:open #work the -letter", "due<+7d !high", "(report | slides) created>1mo")]
    public string Filter { get; set; } = "";

    [GlobalSetup]
    public void SetUp() => _tasks = [.. TaskSample.Of(Tasks).Items];

    [Benchmark]
    public int ReadAndMatch()
    {
        var filter = FilterParser.Parse(Filter).Filter;
        var count = 0;
        foreach (var task in _tasks)
            count += filter.Matches(task, Moment) ? 1 : 0;
        return count;
    }
}
