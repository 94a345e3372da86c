using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Persistence.Document;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Simulation;

/// <summary>What a user, a kill or another program does next.</summary>
internal enum HistoryStep
{
    Add,
    Rename,
    Complete,
    Reopen,
    Delete,
    Undo,
    Redo,
    Quit,
    Kill,
    ChangeOutside,
}

/// <summary>
/// A user with a history that outlives the program, beside the simplest oracle: all that each task ever was. The two
/// files are those of the program; a kill leaves any two of the last states in them.
/// </summary>
internal sealed class HistorySimulation
{
    private const int LongestLag = 4;

    private readonly Dictionary<TodoId, HashSet<TodoItem?>> _once = [];
    private readonly List<(TodoSnapshot Tasks, EditHistory History)> _states = [];
    private TodoStore _store = Some.Store();

    public HistorySimulation() => Start(TodoSnapshot.Empty, EditHistory.Empty);

    public void Run(IEnumerable<(HistoryStep Step, int Choice)> steps)
    {
        foreach (var (step, choice) in steps)
            Make(step, choice);
        Restart(0, 0, tasks => tasks);
    }

    private void Make(HistoryStep step, int choice)
    {
        TodoId[] some = [.. _store.Snapshot.Items.Select(item => item.Id).Where(id => ((choice >> (id.Value % 8)) & 1) == 1)];
        switch (step)
        {
            case HistoryStep.Add:
                _store.Add(Some.Draft($"task {choice % 3}"));
                break;
            case HistoryStep.Rename:
                _store.Update(some.FirstOrDefault(), Some.Draft($"task {choice % 3}"));
                break;
            case HistoryStep.Complete:
                _store.Complete(some);
                break;
            case HistoryStep.Reopen:
                _store.Reopen(some);
                break;
            case HistoryStep.Delete:
                _store.Delete(some);
                break;
            case HistoryStep.Undo:
                _store.GoTo(_store.History.Done.Count - 1 - (choice % 3));
                break;
            case HistoryStep.Redo:
                _store.GoTo(_store.History.Done.Count + 1 + (choice % 3));
                break;
            case HistoryStep.Quit:
                Restart(0, 0, tasks => tasks);
                break;
            case HistoryStep.Kill:
                Restart(choice % LongestLag, choice / LongestLag % LongestLag, tasks => tasks);
                break;
            case HistoryStep.ChangeOutside:
                Restart(0, 0, tasks => Changed(tasks, some));
                break;
        }
    }

    // By how many states each of the two files lags behind.
    private void Restart(int tasksLag, int historyLag, Func<TodoSnapshot, TodoSnapshot> outside)
    {
        var tasks = outside(Documents.Valid(Documents.Written(Late(tasksLag).Tasks)).Tasks);
        var written = Late(historyLag).History;
        var (fitting, leftOut) = HistoryFit.Of(Read(Written(written)), tasks);

        if (ReferenceEquals(Late(tasksLag).History, written) && tasks.Items.SequenceEqual(Late(tasksLag).Tasks.Items))
            Assert.That((fitting, leftOut), Is.EqualTo((written, 0)), "two files that belong together fit");
        Note(tasks);
        AssertLeadsOnlyToWhatWas(tasks, fitting);
        Start(tasks, fitting);
    }

    private (TodoSnapshot Tasks, EditHistory History) Late(int lag) => _states[Math.Max(0, _states.Count - 1 - lag)];

    private void Start(TodoSnapshot tasks, EditHistory history)
    {
        _store = Some.Store();
        _store.Load(tasks);
        _store.RestoreHistory(history);
        _store.Changed += _ => Keep();
        _states.Clear();
        Keep();
    }

    private void Keep()
    {
        _states.Add((_store.Snapshot, _store.History));
        Note(_store.Snapshot);
    }

    private void Note(TodoSnapshot tasks)
    {
        foreach (var id in _once.Keys.Concat(tasks.Items.Select(item => item.Id)).ToList())
        {
            // Before it was added there was no such task.
            _once.TryAdd(id, [null]);
            _once[id].Add(tasks.Find(id));
        }
    }

    private void AssertLeadsOnlyToWhatWas(TodoSnapshot tasks, EditHistory history)
    {
        var store = Some.Store();
        store.Load(tasks);
        store.RestoreHistory(history);
        while (store.Undo() is { } change)
            AssertWas(store, change);
        Assert.That(store.History.Undone.Count, Is.EqualTo(history.Count), "nothing is lost on the way");
        while (store.Redo() is { } change)
            AssertWas(store, change);
    }

    private void AssertWas(TodoStore store, StoreChange change)
    {
        foreach (var id in change.Ids)
            Assert.That(_once[id].Contains(store.Get(id)), $"{change.Kind} {change.Label} made {store.Get(id)}");
    }

    private static TodoSnapshot Changed(TodoSnapshot tasks, TodoId[] ids) =>
        TodoSnapshot.From(tasks.Items.Select(item => ids.Contains(item.Id) ? item with { Title = item.Title + "!" } : item));

    private static byte[] Written(EditHistory history)
    {
        using var stream = new MemoryStream();
        HistoryDocumentWriter.Write(history, stream);
        return stream.ToArray();
    }

    private static EditHistory Read(byte[] bytes) => ((DocumentRead<EditHistory>.Valid)HistoryDocumentReader.Read(bytes, "history")).Content;
}
