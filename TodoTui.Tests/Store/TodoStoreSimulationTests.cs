using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Store;

/// <summary>Random edits, undos and redos against the simplest model there is: a list of all states and a place in it.</summary>
public sealed class TodoStoreSimulationTests
{
    private const int UndoLimit = 200;

    private readonly TodoStore _store = Some.Store();
    private readonly List<TodoItem[]> _states = [[]];
    private int _present;
    private int _oldest;

    [Test]
    public void Undoing_everything_gives_the_start_and_redoing_everything_gives_the_end([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        while (_states.Count <= UndoLimit)
            Edit(random);

        while (_present > 0)
            Undo();
        Assert.That(_store.Snapshot.Count, Is.Zero);
        Assert.That(_store.UndoLabel, Is.Null);

        while (_present < UndoLimit)
            Redo();
        Assert.That(_store.RedoLabel, Is.Null);
    }

    [Test]
    public void Edits_undos_and_redos_in_any_order_give_what_the_model_says([Range(1, 5)] int seed)
    {
        var random = new Random(seed);
        for (var step = 0; step < 3000; step++)
        {
            var action = random.Next(100);
            if (action < 30 && _present > _oldest)
                Undo();
            else if (action < 55 && _present < _states.Count - 1)
                Redo();
            else
                Edit(random);
        }

        Assert.That(_oldest, Is.Positive, "the walk never got past what the history holds");
    }

    private void Edit(Random random)
    {
        var before = _store.Snapshot;
        Make(random);
        Assert.That(_store.Snapshot.LastId, Is.EqualTo(_store.Snapshot.Items.LastOrDefault()?.Id));
        if (!ReferenceEquals(_store.Snapshot, before))
        {
            _states.RemoveRange(_present + 1, _states.Count - _present - 1);
            _states.Add([.. _store.Snapshot.Items]);
            _present++;
            _oldest = Math.Max(_oldest, _present - UndoLimit);
        }
    }

    private void Make(Random random)
    {
        TodoId[] some = [.. _store.Snapshot.Items.Select(item => item.Id).Where(_ => random.Next(4) == 0), new TodoId(random.Next(1, 50))];
        switch (random.Next(6))
        {
            case 0 or 1:
                _store.Add(Some.Draft($"task {random.Next(10)}") with { Due = Some.Due("2026-11-20"), Recurrence = random.Next(3) == 0 ? Recurrence.Daily : null });
                break;
            case 2:
                _store.Update(some[0], Some.Draft($"task {random.Next(10)}"));
                break;
            case 3:
                _store.Complete(some);
                break;
            case 4:
                _store.Reopen(some);
                break;
            default:
                _store.Delete(some);
                break;
        }
    }

    private void Undo() => Replay(_store.Undo(), _present - 1);

    private void Redo() => Replay(_store.Redo(), _present + 1);

    private void Replay(StoreChange? change, int state)
    {
        _present = state;
        Assert.That(change, Is.Not.Null);
        Assert.That(_store.Snapshot.Items, Is.EqualTo(_states[state]));
    }
}
