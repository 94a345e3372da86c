using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Faults;
using TodoTui.Tests.Persistence.Document;
using TodoTui.Tests.Support;
using static TodoTui.Tests.Simulation.OracleDisk;

namespace TodoTui.Tests.Simulation;

/// <summary>
/// The store and the storage on a real directory, and the oracle beside them. After each step both must have the same
/// tasks in memory and the same files, byte for byte, on the disk.
/// </summary>
/// <param name="data">An empty directory.</param>
/// <param name="mount">The file system it is on, when that can be filled up.</param>
/// <param name="seen">Gets what came about, so that a test can tell that it did.</param>
internal sealed class Simulation(DataDirectory data, TemporaryMount? mount, ISet<string> seen)
{
    private readonly OutsideWorld _outside = new(data);
    private readonly OracleDisk _disk = new();
    private readonly List<ExternalChange> _news = [];
    private OracleMemory _memory = new(new Dictionary<int, Facts>());
    private TodoStore _store = Some.Store();
    private TodoPersistence _storage = data.New();
    private bool _isFull;

    public void Run(IEnumerable<Step> steps)
    {
        Start();
        foreach (var step in steps.Append(new Step.FreeDisk()).Append(new Step.Restart()))
        {
            Do(step);
            Check(step);
        }

        if (_disk.HasDropped)
            seen.Add("Dropped");
    }

    private void Do(Step step)
    {
        switch (step)
        {
            case Step.Add add:
                var facts = new Facts("") { Created = Some.Now.ToString() }.With(Field.Title, add.Title).With(add.Field, add.Value);
                var id = _memory.Add(facts);
                Same(id, _store.Add(facts.ToDraft()).Id.Value, "the new id");
                break;
            case Step.Edit edit:
                Change(edit.Task, (task, now) => (now.With(edit.Field, edit.Value), _store.Update(task, now.With(edit.Field, edit.Value).ToDraft())));
                break;
            case Step.Complete complete:
                // Without its repeat: what completing adds then is the subject of RepeatingTests.
                Do(new Step.Edit(complete.Task, Field.Recurrence, 9));
                Change(complete.Task, (task, now) => (now with { Done = now.Done ?? Some.Now.ToString() }, _store.Complete(task)));
                break;
            case Step.Reopen reopen:
                Change(reopen.Task, (task, now) => (now with { Done = null }, _store.Reopen(task)));
                break;
            case Step.Delete delete:
                Change(delete.Task, (task, _) => (null, _store.Delete(task)));
                break;
            case Step.Undo:
                Same(_memory.Undo(), _store.Undo() is not null, "whether there was something to undo");
                break;
            case Step.Redo:
                Same(_memory.Redo(), _store.Redo() is not null, "whether there was something to do again");
                break;
            case Step.Save:
                Save(SaveConsent.Ordinary);
                break;
            case Step.StartOver:
                Save(SaveConsent.StartOver);
                break;
            case Step.TakeNews:
                TakeNews();
                break;
            case Step.Restart:
                SaveAndEnd();
                Start();
                break;
            case Step.Kill kill:
                WithRoom(() => Interrupt(kill.Point));
                End();
                Start();
                break;
            case Step.OutsideEdit edit:
                WriteOutside(tasks => EditOne(tasks, edit.Task, now => now.With(edit.Field, edit.Value)), edit.IsInPlace);
                break;
            case Step.EditTwice both:
                Do(new Step.Edit(both.Task, both.Field, both.Ours));
                Do(new Step.OutsideEdit(both.Task, both.Field, both.Theirs, IsInPlace: true));
                break;
            case Step.EditBeside beside:
                Do(new Step.Edit(beside.Task, beside.Ours, beside.Value));
                Do(new Step.OutsideEdit(beside.Task, beside.Theirs, beside.Value, IsInPlace: false));
                Do(new Step.Save());
                Do(new Step.TakeNews());
                break;
            case Step.OutsideDelete delete:
                WriteOutside(tasks => EditOne(tasks, delete.Task, _ => null), delete.IsInPlace);
                break;
            case Step.OutsideAdd add:
                WriteOutside(tasks => tasks[tasks.Keys.DefaultIfEmpty().Max() + 1] = new Facts("").With(Field.Title, add.Title), add.IsInPlace);
                break;
            case Step.LoseFile:
                File.Delete(data.Primary);
                _disk.Lose();
                break;
            case Step.Damage damage:
                WithRoom(() => Damage(damage));
                break;
            case Step.FillDisk:
                mount!.FillUp();
                _isFull = true;
                break;
            case Step.FreeDisk:
                mount?.Empty();
                _isFull = false;
                break;
        }
    }

    // A change that changes nothing is no edit, and nothing to undo.
    private void Change(int number, Func<TodoId, Facts, (Facts? Changed, StoreChange? Made)> change)
    {
        if (_memory.Tasks.Count == 0)
            return;
        var (id, now) = _memory.Tasks.OrderBy(task => task.Key).ElementAt(number % _memory.Tasks.Count);
        var (changed, made) = change(new TodoId(id), now);
        Same(changed != now, made is not null, "whether anything changed");
        if (made is not null)
            _memory.Do(id, changed);
    }

    private void Start()
    {
        _storage = data.New();
        DataDirectory.Open(_storage);
        var expected = _disk.Load();
        var loaded = _storage.LoadTasks();
        seen.Add(loaded.GetType().Name);
        Same(expected.Kind, loaded switch
        {
            LoadOutcome.Loaded => ReadingKind.Loaded,
            LoadOutcome.Recovered => ReadingKind.Recovered,
            LoadOutcome.NothingReadable => ReadingKind.NothingReadable,
            _ => throw new AssertionException($"loading gave {loaded}"),
        }, "what loading says");
        if (loaded is LoadOutcome.Recovered recovered)
            CheckRecovery(recovered);

        _news.Clear();
        _store = Some.Store();
        _store.Load(loaded.Tasks);
        _memory = new OracleMemory(expected.Tasks);
    }

    private void CheckRecovery(LoadOutcome.Recovered recovered)
    {
        Same(_disk.PrimaryContent is not null, recovered.Corruption is not null, "whether a file was corrupt");
        if (recovered.Fault is null)
            Same(_disk.Repair(), Path.GetFileName(recovered.KeptAs), "where the corrupt file is kept");
        else
            RequireFull(recovered.Fault);
    }

    private void Save(SaveConsent consent)
    {
        var expected = _disk.BeginSave(_memory.Tasks, mayStartOver: consent is SaveConsent.StartOver);
        switch (_storage.SaveTasks(_store.Snapshot, consent))
        {
            case SaveOutcome.Refused { Reason: SaveRefusal.NeedsConsent } when expected is null:
                seen.Add("Refused");
                break;
            case SaveOutcome.Failed failed when expected is not null:
                RequireFull(failed.Fault);
                break;
            case SaveOutcome.Saved saved when expected is not null:
                _disk.Commit(expected);
                seen.UnionWith([expected.News is null ? "Saved" : "Merged", saved.ConflictKeptAs is null ? "Saved" : saved.ConflictKeptAs.Contains("conflict") ? "Conflict" : "Corrupted"]);
                Same(_disk.TellKept(), Path.GetFileName(saved.ConflictKeptAs), "where the other file is kept");
                _news.AddRange(saved.External.Except(_news));
                Same(_disk.Untaken.Count, _news.Count, "how much there is to take in");
                break;
            case var other:
                throw new AssertionException($"saving gave {other}");
        }
    }

    private void TakeNews()
    {
        foreach (var (change, news) in _news.Zip(_disk.Untaken))
        {
            _store.Merge(change.Common, change.Result.Merged);
            change.MarkTaken();
            _memory.Merge(news.Common, news.Merged);
        }

        _news.Clear();
        _disk.Untaken.Clear();
    }

    private void SaveAndEnd()
    {
        var expected = _disk.BeginSave(_memory.Tasks, mayStartOver: false);
        _storage.Saver.Post(_store.Snapshot);
        if (_storage.ShutdownStorage().AllSaved)
            _disk.Commit(expected ?? throw new AssertionException("saved what could not be read"));
        else
            Same(expected is null || _isFull, true, "a reason not to have saved");
    }

    // Nothing was posted, so the shutdown does no more than the end of a process: it lets the lock go.
    private void End() => _storage.ShutdownStorage();

    private void Interrupt(KillPoint point)
    {
        if (point is KillPoint.Renamed)
        {
            Save(SaveConsent.Ordinary);
            return;
        }

        var isRotating = point is KillPoint.BackupLinked or KillPoint.BackupRenamed && _disk.IsKnown;
        _outside.LeaveTemporary(Documents.Written(_store.Snapshot), point, isRotating);
        if (point is KillPoint.BackupRenamed && isRotating)
            _disk.LinkBackup();
    }

    private void WriteOutside(Action<Dictionary<int, Facts>> edit, bool inPlace)
    {
        if (_disk.PrimaryContent is { Tasks: null })
            return;
        var tasks = _disk.PrimaryContent?.Tasks?.ToDictionary() ?? [];
        edit(tasks);
        WithRoom(() => _disk.WriteOutside(tasks, _outside.Write(tasks, inPlace), inPlace));
    }

    private static void EditOne(Dictionary<int, Facts> tasks, int number, Func<Facts, Facts?> edit)
    {
        if (tasks.Count == 0)
            return;
        var id = tasks.Keys.Order().ElementAt(number % tasks.Count);
        if (edit(tasks[id]) is { } edited)
            tasks[id] = edited;
        else
            tasks.Remove(id);
    }

    private void Damage(Step.Damage damage)
    {
        var content = damage.IsOfBackup ? _disk.BackupContent : _disk.PrimaryContent;
        // What is corrupt already may not be made whole by another damage.
        if (content is { Tasks: not null })
            _disk.Damage(content, _outside.Damage(damage.IsOfBackup ? data.Backup : data.Primary, damage.Harm, damage.Place));
    }

    // Other programs, and the past, do not wait for our disk.
    private void WithRoom(Action action)
    {
        if (_isFull)
            mount!.Empty();
        action();
        if (_isFull)
            mount!.FillUp();
    }

    private void RequireFull(StorageFault fault)
    {
        seen.Add(nameof(FaultKind.DiskFull));
        Same((true, FaultKind.DiskFull), (_isFull, fault.Kind), $"a failure: {fault}");
    }

    private void Check(Step step)
    {
        SameTasks(_memory.Tasks, _store.Snapshot.Items.ToDictionary(item => item.Id.Value, Facts.Of), $"in memory after {step}");
        var files = _disk.Files;
        Same(string.Join(", ", files.Keys.Order(StringComparer.Ordinal)), string.Join(", ", data.Names.Order(StringComparer.Ordinal)), $"the files after {step}");
        foreach (var (name, content) in files)
        {
            var bytes = File.ReadAllBytes(data.File(name));
            if (content.Bytes is null)
                SameTasks(content.Tasks!, Facts.In(bytes), $"in {name} after {step}");
            content.Bytes ??= bytes;
            if (!content.Bytes.AsSpan().SequenceEqual(bytes))
                throw new AssertionException($"{name} is not what it must be after {step}");
        }
    }

    private static void SameTasks(IReadOnlyDictionary<int, Facts> expected, IReadOnlyDictionary<int, Facts> found, string where)
    {
        string Lines(IReadOnlyDictionary<int, Facts> tasks) => string.Join('\n', tasks.OrderBy(task => task.Key).Select(task => $"  {task.Key} {task.Value}"));
        Same(Lines(expected), Lines(found), where);
    }

    // Thrown without NUnit's own record of a failure, which the many failures on the way to the shortest history would fill.
    private static void Same<T>(T expected, T found, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            throw new AssertionException($"{what}: expected\n{expected}\nbut found\n{found}");
    }
}
