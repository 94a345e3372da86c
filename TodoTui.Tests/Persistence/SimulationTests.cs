using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence;

/// <summary>
/// Random edits, saves and restarts beside a plain dictionary that says what must be there. A seed that fails is
/// replayed by its number.
/// </summary>
public sealed class SimulationTests
{
    private static readonly DateOnly FirstDay = new(2026, 1, 1);

    private sealed record Expected(TodoDraft Draft, bool IsComplete);

    [Test]
    public void What_is_loaded_is_what_was_saved([Range(1, 20)] int seed)
    {
        using var data = new DataDirectory();
        using var simulation = new Simulation(data, seed);
        for (var step = 0; step < 200; step++)
            simulation.Step();

        simulation.Restart();
    }

    private sealed class Simulation : IDisposable
    {
        private readonly DataDirectory _data;
        private readonly Random _random;
        private readonly string _name;
        private readonly Stack<Dictionary<int, Expected>> _undo = [];
        private readonly Stack<Dictionary<int, Expected>> _redo = [];

        private Dictionary<int, Expected> _expected = [];
        private Dictionary<int, Expected> _saved = [];
        private Dictionary<int, Expected> _savedBefore = [];
        private int _saves;
        private int _lastId;
        private TodoStore _store = new(TimeProvider.System);
        private TodoPersistence _storage;

        public Simulation(DataDirectory data, int seed)
        {
            _data = data;
            _random = new Random(seed);
            _name = $"seed {seed}";
            _storage = data.Start();
        }

        public void Step()
        {
            switch (_random.Next(20))
            {
                case < 6:
                    Add();
                    break;
                case < 9:
                    Change(id => _store.Update(id, NewDraft()) is null ? null : _expected[id.Value] with { Draft = TodoDraft.Of(_store.Get(id)!) });
                    break;
                case < 11:
                    Change(id => _store.Complete(id) is null ? null : _expected[id.Value] with { IsComplete = true });
                    break;
                case < 12:
                    Change(id => _store.Reopen(id) is null ? null : _expected[id.Value] with { IsComplete = false });
                    break;
                case < 13:
                    Delete();
                    break;
                case < 15:
                    Replay(_store.Undo() is not null, _undo, _redo);
                    break;
                case < 16:
                    Replay(_store.Redo() is not null, _redo, _undo);
                    break;
                case < 19:
                    Save();
                    break;
                default:
                    Damage();
                    Restart();
                    break;
            }

            AssertSame(_store.Snapshot, _expected);
        }

        /// <summary>Ends without a shutdown of the store: what was not saved is gone.</summary>
        public void Restart()
        {
            _storage.ShutdownStorage();
            _storage = _data.Start();
            _store = new TodoStore(TimeProvider.System);
            _store.Load(_storage.LoadTasks().Tasks);
            _expected = _saved;
            _undo.Clear();
            _redo.Clear();
            _lastId = _expected.Keys.DefaultIfEmpty(0).Max();
            AssertSame(_store.Snapshot, _expected);
        }

        public void Dispose() => _storage.ShutdownStorage();

        private void Add()
        {
            var draft = NewDraft();
            var id = _store.Add(draft).Id.Value;
            Assert.That(id, Is.EqualTo(++_lastId), _name);
            Remember(new(_expected) { [id] = new Expected(draft, IsComplete: false) });
        }

        private void Change(Func<TodoId, Expected?> change)
        {
            if (_expected.Count == 0)
                return;
            var id = _expected.Keys.ElementAt(_random.Next(_expected.Count));
            if (change(new TodoId(id)) is { } changed)
                Remember(new(_expected) { [id] = changed });
        }

        private void Delete()
        {
            var ids = _expected.Keys.Where(_ => _random.Next(3) == 0).ToHashSet();
            if (_store.Delete(ids.Select(id => new TodoId(id))) is not null)
                Remember(_expected.Where(task => !ids.Contains(task.Key)).ToDictionary());
        }

        private void Remember(Dictionary<int, Expected> after)
        {
            _undo.Push(_expected);
            _redo.Clear();
            _expected = after;
        }

        private void Replay(bool isDone, Stack<Dictionary<int, Expected>> from, Stack<Dictionary<int, Expected>> to)
        {
            Assert.That(isDone, Is.EqualTo(from.Count > 0), _name);
            if (!isDone)
                return;
            to.Push(_expected);
            _expected = from.Pop();
        }

        private void Save()
        {
            Assert.That(_storage.SaveTasks(_store.Snapshot), Is.InstanceOf<SaveOutcome.Saved>(), _name);
            (_savedBefore, _saved) = (_saved, _expected);
            _saves++;
        }

        // What a crash or a bad disk leaves: a torn temporary file, and now and then a torn task file.
        private void Damage()
        {
            File.WriteAllText(_data.Temporary, "torn");
            if (_saves < 2 || _random.Next(2) == 0)
                return;
            File.WriteAllText(_data.Primary, "torn");
            _saved = _savedBefore;
        }

        private void AssertSame(TodoSnapshot snapshot, Dictionary<int, Expected> expected)
        {
            var found = snapshot.Items.ToDictionary(item => item.Id.Value, item => new Expected(TodoDraft.Of(item), item.IsComplete));
            Assert.That(found, Is.EquivalentTo(expected), _name);
            Assert.That(snapshot.Items.Where(item => item.IsComplete == (item.Completed is null)), Is.Empty, _name);
        }

        private TodoDraft NewDraft()
        {
            var due = _random.Next(2) == 0 ? new DueDate(FirstDay.AddDays(_random.Next(1000)), new TimeOnly(_random.Next(24), _random.Next(60))) : default(DueDate?);
            return new TodoDraft
            {
                Title = $"task {_random.Next(1000)} é日😀",
                Description = _random.Next(2) == 0 ? "" : "one\ntwo\t\"three\" \\ \u001b[31m",
                Priority = (Priority)_random.Next(3),
                Tags = [.. Enumerable.Range(0, _random.Next(4)).Select(tag => $"tag {tag}")],
                Due = due,
                Recurrence = due is null ? null : (Recurrence)_random.Next(5),
                ReminderBefore = due is null ? null : TimeSpan.FromMinutes(_random.Next(10_000)),
            };
        }
    }
}
