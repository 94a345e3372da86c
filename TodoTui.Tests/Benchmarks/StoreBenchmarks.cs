using BenchmarkDotNet.Attributes;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>What happens in memory between a key and the screen.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private readonly TodoStore _store = new(TimeProvider.System);
    private TodoDraft _draft = new();
    private TodoDraft _otherDraft = new();
    private TodoId _id;

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _store.Load(TaskSample.Of(Tasks));
        _id = new TodoId(Tasks / 2);
        _draft = TodoDraft.Of(_store.Get(_id)!);
        _otherDraft = _draft with { Title = "Another title" };
        _store.Update(_id, _otherDraft);
    }

    /// <summary>Sets and resets the title of one task, so that each edit changes something.</summary>
    [Benchmark]
    public StoreChange? Edit()
    {
        (_draft, _otherDraft) = (_otherDraft, _draft);
        return _store.Update(_id, _otherDraft);
    }

    [Benchmark(OperationsPerInvoke = 2)]
    public StoreChange? UndoAndRedo()
    {
        _store.Undo();
        return _store.Redo();
    }
}
