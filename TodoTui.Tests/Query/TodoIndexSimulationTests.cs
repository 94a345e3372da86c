using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query;

/// <summary>Random edits, undos, merges and loads under an index, and random questions to it, against <see cref="PlainView"/>.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TodoIndexSimulationTests
{
    private static readonly string[] Titles = ["apple", "Apple", "äpfel", "Zebra", "", "zebra crossing", "a", "ab", "日本", "co-op", "coop", "résumé", "RESUME", "a very long title that begins alike", "a very long title that begins otherwise"];
    private static readonly string[] Tags = ["home", "Home", "HOME", "work", "été", "Ete"];

    private readonly TodoStore _store = new(Some.Clock());
    private readonly TodoIndex _index = new();
    private Random _random = new();
    private LocalDateTime _now = Some.Now;
    private SmartList _list = new SmartList.BuiltIn(TaskList.All);
    private SortOrder _order = SortOrder.Default;
    private Func<TodoItem, bool>? _condition;

    [Test, SetCulture("de-DE")]
    public void Whatever_happens_the_index_says_what_a_plain_look_says([Range(1, 12)] int seed)
    {
        _random = new Random(seed);
        _store.Changed += change => _index.Update(_store.Snapshot, change.Kind == StoreChangeKind.Loaded ? null : change.Ids);
        for (var step = 0; step < 400; step++)
        {
            Change();
            if (_random.Next(3) == 0)
                AskOtherwise();
            if (_random.Next(5) == 0)
                _now = new LocalDateTime(_now.ToDateTime().AddHours(_random.Next(-2, 20)));
            Compare($"step {step}");
            if (_random.Next(4) == 0)
                Narrow($"step {step}");
        }
    }

    private void Compare(string when)
    {
        var found = _index.Find(_list, _order, _now, _condition);

        var expected = PlainView.Find(_store.Snapshot, _list, _order, _now, _condition);
        Assert.That(found, Is.EqualTo(expected), $"{when}: {_list}, {_order}");
        Assert.That(expected.Select(found.IndexOf), Is.EqualTo(Enumerable.Range(0, expected.Length)), when);
        Assert.That(_index.Count(_now), Is.EquivalentTo(PlainView.Count(_store.Snapshot, _now)), when);
        Assert.That(_index.Tags, Is.EqualTo(PlainView.Tags(_store.Snapshot)), when);
        var days = Enumerable.Range(-30, 60).Select(distance => _now.Day.AddDays(distance)).ToList();
        Assert.That(days.Select(day => _index.Loads[day]), Is.EqualTo(days.Select(day => PlainView.Load(_store.Snapshot, day))), when);
    }

    private void Narrow(string when)
    {
        var (before, odd) = (_condition, _random.Next(2));
        _condition = item => before?.Invoke(item) is not false && item.Id.Value % 2 == odd;

        var found = _index.Find(_list, _order, _now, _condition, isNarrower: true);

        Assert.That(found, Is.EqualTo(PlainView.Find(_store.Snapshot, _list, _order, _now, _condition)), when);
    }

    private void AskOtherwise()
    {
        var (most, least) = (_random.Next(1, 40), _random.Next(3));
        _condition = _random.Next(3) == 0 ? null : item => item.Title.Length >= least && item.Id.Value < most;
        _order = new SortOrder(Pick(Enum.GetValues<SortKey>()), _random.Next(2) == 0);
        _list = _random.Next(4) == 0 ? new SmartList.OfTag(Pick(Tags)) : new SmartList.BuiltIn(Pick(Enum.GetValues<TaskList>()));
    }

    private void Change()
    {
        TodoId[] some = [.. _store.Snapshot.Items.Select(item => item.Id).Where(_ => _random.Next(8) == 0), new TodoId(_random.Next(1, 40))];
        switch (_random.Next(14))
        {
            case < 4:
                _store.Add(Draft());
                break;
            case 4 or 5:
                _store.Update(Pick(some), Draft());
                break;
            case 6:
                _store.Complete(some);
                break;
            case 7:
                _store.Reopen(some);
                break;
            case 8:
                _store.Delete(some[..Math.Min(some.Length, 3)]);
                break;
            case 9:
                _store.MoveBefore(Pick(some), some[..Math.Min(some.Length, 2)]);
                break;
            case 10:
                _store.Undo();
                break;
            case 11:
                _store.Redo();
                break;
            case 12:
                _store.Merge(_store.Snapshot, Elsewhere());
                break;
            case 13 when _random.Next(5) == 0:
                _store.Load(Elsewhere());
                break;
        }
    }

    // What another program makes of the tasks: it can write what no draft has.
    private TodoSnapshot Elsewhere()
    {
        var kept = _store.Snapshot.Items.Where(_ => _random.Next(10) > 0).Select(item => _random.Next(3) == 0 ? Otherwise(item) : item).ToList();
        var next = (_store.Snapshot.LastId?.Value ?? 0) + 1;
        return TodoSnapshot.From([.. kept, Otherwise(Some.Item(next)), Otherwise(Some.Item(next + 1))]);
    }

    private TodoItem Otherwise(TodoItem item) => item with
    {
        Title = Pick(Titles),
        IsComplete = _random.Next(2) == 0,
        Completed = _random.Next(2) == 0 ? Moment() : null,
        Created = _random.Next(4) == 0 ? null : Moment(),
        Position = _random.Next(2) == 0 ? _random.Next(-3, 3) : null,
        Tags = [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(Tags))],
        Due = Due(),
    };

    private TodoDraft Draft() => new()
    {
        Title = Pick(Titles) + "!",
        Priority = Pick(Enum.GetValues<Priority>()),
        Tags = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Pick(Tags))],
        Due = Due(),
    };

    private DueDate? Due() => _random.Next(3) switch
    {
        0 => null,
        1 => new DueDate(Moment().Day),
        _ => new DueDate(Moment().Day, Pick<TimeOnly>([new(12, 0), new(23, 59, 59), TimeOnly.MaxValue, new(0, 0, 1)])),
    };

    private LocalDateTime Moment() => new(_now.ToDateTime().AddHours(_random.Next(-72, 400)));

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
