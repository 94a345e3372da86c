using BenchmarkDotNet.Attributes;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>What the palette asks for after each key: the tasks whose titles fit best.</summary>
[MemoryDiagnoser]
public class FuzzyBenchmarks
{
    private const int Rows = 100;

    private TodoItem[] _tasks = [];
    private FuzzyPattern _pattern = new("");

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    /// <summary>In most titles; in few; in many, far apart; beyond ASCII; in none.</summary>
    [Params("th", "letter", "sfm", "für", "zqx")]
    public string Typed { get; set; } = "";

    [GlobalSetup]
    public void SetUp()
    {
        _tasks = [.. TaskSample.Of(Tasks).Items];
        _pattern = new FuzzyPattern(Typed);
    }

    [Benchmark]
    public object Best() => _pattern.Best(_tasks, task => task.Title, Rows);
}
