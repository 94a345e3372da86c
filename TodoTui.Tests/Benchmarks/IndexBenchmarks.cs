using BenchmarkDotNet.Attributes;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>What the screen asks for after each key: the tasks to show, and how many each list has.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    private const int Letters = 6;

    private static readonly SmartList All = new SmartList.BuiltIn(TaskList.All);
    private static readonly SmartList Today = new SmartList.BuiltIn(TaskList.Today);
    private static readonly SmartList Agenda = new SmartList.BuiltIn(TaskList.Agenda);
    private static readonly SmartList Tagged = new SmartList.OfTag("home");
    private static readonly SortOrder ByTitle = new(SortKey.Title);
    private static readonly SortOrder ByPriority = new(SortKey.Priority);
    private static readonly Func<TodoItem, bool>? Rare = Condition(TaskSample.RareWord);
    private static readonly TodoId Edited = new(500);

    private readonly TodoStore _store = new(TimeProvider.System);
    private readonly TodoIndex _index = new();
    private bool _isTurn;

    [Params(1_000, 10_000, 100_000)]
    public int Tasks { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _store.Load(TaskSample.Of(Tasks));
        _index.Update(_store.Snapshot);
        _store.Changed += change => _index.Update(_store.Snapshot, change.Ids);
        Find(All, ByTitle);
        Find(All, ByPriority);
    }

    /// <summary>The whole of it at the start, or when another program has changed the file that is followed.</summary>
    [Benchmark]
    public void Load() => _index.Update(_store.Snapshot);

    [Benchmark]
    public object SortByDueDateAnew()
    {
        _index.Update(_store.Snapshot);
        return Find(All, SortOrder.Default);
    }

    [Benchmark]
    public object SortByTitleAnew()
    {
        _index.Update(_store.Snapshot);
        return Find(All, ByTitle);
    }

    /// <summary>To an order that was shown before.</summary>
    [Benchmark]
    public object SwitchSort() => Find(All, (_isTurn = !_isTurn) ? ByTitle : ByPriority);

    [Benchmark]
    public object SwitchList()
    {
        _isTurn = !_isTurn;
        return Find(_isTurn ? Today : Tagged, SortOrder.Default);
    }

    /// <summary>The first letter of a word looks at every task.</summary>
    [Benchmark]
    public object SearchFirstLetter() => Search(TaskSample.RareWord[..1], isNarrower: false);

    /// <summary>A whole word at once, as when a search is pasted or cut short.</summary>
    [Benchmark]
    public object SearchWord() => Search(TaskSample.RareWord, isNarrower: false);

    /// <summary>A word letter by letter; the time is that of one key.</summary>
    [Benchmark(OperationsPerInvoke = Letters)]
    public object? SearchAsTyped()
    {
        object? found = null;
        for (var typed = 1; typed <= Letters; typed++)
            found = Search(TaskSample.RareWord[..typed], isNarrower: typed > 1);
        return found;
    }

    [Benchmark]
    public object Count() => _index.Count(TaskSample.Now);

    /// <summary>Completes a task, or reopens it, and shows what there is then: the list, its counts and the tags.</summary>
    [Benchmark]
    public object Edit() => Edit(ByTitle, null);

    /// <summary>The same in the order by due date, while a word is searched for.</summary>
    [Benchmark]
    public object EditInSearch() => Edit(SortOrder.Default, Rare);

    /// <summary>From a list to the agenda and the month beside it, and back.</summary>
    [Benchmark]
    public object OpenCalendar() => (_isTurn = !_isTurn) ? Month(Find(Agenda, SortOrder.Default)) : Find(Today, SortOrder.Default);

    /// <summary>Completes a task, or reopens it, in the agenda, and shows the month that there is then.</summary>
    [Benchmark]
    public object EditInCalendar()
    {
        _ = (_isTurn = !_isTurn) ? _store.Complete(Edited) : _store.Reopen(Edited);
        return Month(Find(Agenda, SortOrder.Default));
    }

    [Benchmark]
    public object Statistics() => TaskStatistics.Of(_index, TaskSample.Now, DayOfWeek.Monday);

    private int Month(FoundTasks agenda)
    {
        const int days = 42;
        var first = TaskSample.Now.Day;
        return Enumerable.Range(0, days).Sum(day => _index.Loads[first.AddDays(day)].Weight + agenda.DueOn(first.AddDays(day)).Start);
    }

    private object Edit(SortOrder order, Func<TodoItem, bool>? condition)
    {
        _ = (_isTurn = !_isTurn) ? _store.Complete(Edited) : _store.Reopen(Edited);
        return (_index.Find(All, order, TaskSample.Now, condition), _index.Count(TaskSample.Now), _index.Tags);
    }

    private FoundTasks Find(SmartList list, SortOrder order) => _index.Find(list, order, TaskSample.Now);

    private FoundTasks Search(string words, bool isNarrower) =>
        _index.Find(All, SortOrder.Default, TaskSample.Now, Condition(words), isNarrower);

    private static Func<TodoItem, bool> Condition(string words)
    {
        var filter = FilterParser.Parse(words).Filter;
        var moment = new FilterMoment(TaskSample.Now, DayOfWeek.Monday);
        return item => filter.Matches(item, moment);
    }
}
