using TodoTui.Core.Schedule;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>
/// The tasks in memory: create, read, update, delete, with undo and redo. Memory is primary, the file follows.
/// Not thread-safe: it belongs to the thread of the screen; other threads get its immutable snapshots.
/// </summary>
/// <param name="clock">Tells when a task was created or completed.</param>
public sealed class TodoStore(TimeProvider clock)
{
    private readonly IdSequence _ids = new();

    /// <summary>Raised after each change, once for each user action.</summary>
    public event Action<StoreChange>? Changed;

    /// <summary>All tasks as they are now.</summary>
    public TodoSnapshot Snapshot { get; private set; } = TodoSnapshot.Empty;

    /// <summary>What can be undone and redone.</summary>
    public EditHistory History { get; private set; } = EditHistory.Empty;

    /// <summary>The label of the edit that <see cref="Undo"/> would take back, or null.</summary>
    public string? UndoLabel => History.Done is { Count: > 0 } done ? done[^1].Label : null;

    /// <summary>The label of the edit that <see cref="Redo"/> would make again, or null.</summary>
    public string? RedoLabel => History.Undone is { Count: > 0 } undone ? undone[^1].Label : null;

    /// <summary>Replaces everything by the tasks of a file. The history keeps what it has.</summary>
    public void Load(TodoSnapshot snapshot)
    {
        Snapshot = snapshot;
        _ids.See(snapshot.LastId);
        Changed?.Invoke(new StoreChange(StoreChangeKind.Loaded, "load", []));
    }

    /// <summary>Takes in what someone else made of the tasks. The history keeps what it has, and undoes only what it did.</summary>
    /// <param name="common">What both sides began with.</param>
    /// <param name="theirs">What the other side has.</param>
    /// <returns>What came in.</returns>
    public MergeResult Merge(TodoSnapshot common, TodoSnapshot theirs)
    {
        var result = ThreeWayMerge.Merge(common, theirs, Snapshot, History.Ids);
        Snapshot = result.Merged;
        _ids.See(Snapshot.LastId);
        Changed?.Invoke(new StoreChange(StoreChangeKind.Merged, "merge", [.. result.Changed, .. result.Added, .. result.Removed]));
        return result;
    }

    /// <summary>The task with this id, or null.</summary>
    public TodoItem? Get(TodoId id) => Snapshot.Find(id);

    /// <summary>Adds a task with the next id, open and created now.</summary>
    /// <exception cref="ArgumentException">The draft has errors: call <see cref="TodoDraft.Validate"/> first.</exception>
    public TodoItem Add(TodoDraft draft)
    {
        RequireValid(draft, known: []);
        var item = new TodoItem { Id = _ids.Next(IsTaken), Title = draft.Title, Created = Now }.With(draft);
        Apply(new TodoEdit($"add {Quoted(item)}", [item], []));
        return item;
    }

    /// <summary>Adds these tasks as one edit, with the next ids in their order, open and created now.</summary>
    /// <returns>The tasks; empty when there are no drafts.</returns>
    /// <exception cref="ArgumentException">A draft has errors: call <see cref="TodoDraft.Validate"/> first.</exception>
    public ValueList<TodoItem> AddAll(IReadOnlyCollection<TodoDraft> drafts)
    {
        foreach (var draft in drafts)
            RequireValid(draft, known: []);
        var now = Now;
        var items = new Dictionary<TodoId, TodoItem>();
        foreach (var draft in drafts)
        {
            var id = _ids.Next(id => IsTaken(id) || items.ContainsKey(id));
            items.Add(id, new TodoItem { Id = id, Title = draft.Title, Created = now }.With(draft));
        }

        Put("add", items.Values);
        return [.. items.Values];
    }

    /// <summary>Gives a task the fields of <paramref name="draft"/>; its id, created date and completion stay.</summary>
    /// <returns>What changed; null when there is no such task or the draft changes nothing.</returns>
    /// <exception cref="ArgumentException">
    /// The draft has errors that the task, as its file brought it, does not have: call <see cref="TodoDraft.Validate"/> first.
    /// </exception>
    public StoreChange? Update(TodoId id, TodoDraft draft)
    {
        if (Get(id) is not { } item)
            return null;
        RequireValid(draft, known: TodoDraft.Of(item).Validate());
        return Put("edit", [item.With(draft)]);
    }

    /// <summary>Gives each of these tasks the fields that <paramref name="change"/> makes of it, as one edit.</summary>
    /// <param name="ids">The tasks; one that does not exist is passed over.</param>
    /// <param name="change">The new fields of a task.</param>
    /// <param name="label">The label of the edit, from what it is about: a title in quotation marks or <c>3 tasks</c>.</param>
    /// <returns>What changed; null when the drafts change nothing.</returns>
    /// <exception cref="ArgumentException">
    /// A draft has errors that its task does not have: call <see cref="TodoDraft.Validate"/> first.
    /// </exception>
    public StoreChange? Change(IEnumerable<TodoId> ids, Func<TodoItem, TodoDraft> change, Func<string, string> label)
    {
        var items = new List<TodoItem>();
        foreach (var item in Existing(ids))
        {
            var draft = change(item);
            RequireValid(draft, known: TodoDraft.Of(item).Validate());
            if (item.With(draft) is var changed && changed != item)
                items.Add(changed);
        }

        return items.Count == 0 ? null : Apply(new TodoEdit(label(Named(items)), [.. items], []));
    }

    /// <summary>Marks the open ones among these tasks as done, now, and adds the next one of each that comes back: one edit.</summary>
    /// <returns>What changed, the tasks added after those completed; null when none was open.</returns>
    public StoreChange? Complete(params IEnumerable<TodoId> ids)
    {
        var now = Now;
        var done = new List<TodoItem>();
        var added = new List<TodoItem>();
        foreach (var item in Existing(ids).Where(item => !item.IsComplete))
        {
            var next = Repetition.Next(item, now, () => _ids.Next(id => IsTaken(id) || added.Exists(other => other.Id == id)));
            done.Add(item.AsCompleted(now, next?.Id));
            if (next is not null)
                added.Add(next);
        }

        return Apply(new TodoEdit($"complete {Named(done)}", [.. done, .. added], []));
    }

    /// <summary>
    /// Opens the completed ones among these tasks again, and takes the next ones away that were added when they were
    /// completed: one edit. A next one that was changed since stays, and the task that is opened no longer repeats, so
    /// that only one of the two goes on; see <see cref="ChangedNext"/>.
    /// </summary>
    /// <returns>What changed; null when none was completed.</returns>
    public StoreChange? Reopen(params IEnumerable<TodoId> ids) => Reopen(ids, takesChanged: false);

    /// <summary>Like <see cref="Reopen(IEnumerable{TodoId})"/>; the next ones that were changed go away too if <paramref name="takesChanged"/>.</summary>
    /// <returns>What changed; null when none was completed.</returns>
    public StoreChange? Reopen(IEnumerable<TodoId> ids, bool takesChanged)
    {
        TodoItem[] done = [.. Existing(ids).Where(item => item.IsComplete)];
        var opened = done.Select(item => item.Id).ToHashSet();
        var (kept, gone) = (new HashSet<TodoId>(), new List<TodoId>());
        foreach (var item in done)
        {
            if (NextOf(item) is not { } next)
                continue;
            if (!opened.Contains(next.Id) && (takesChanged || Repetition.IsUntouched(next, item)))
                gone.Add(next.Id);
            else
                kept.Add(item.Id);
        }

        return Apply(new TodoEdit(
            $"reopen {Named(done)}",
            [.. done.Select(item => kept.Contains(item.Id) ? item.AsReopened().WithoutRepeat() : item.AsReopened())],
            [.. gone]));
    }

    /// <summary>
    /// The tasks that were added when the completed ones among these were, and that were changed or done since: what
    /// the user may want to be asked about before these are opened again.
    /// </summary>
    public IReadOnlyList<TodoItem> ChangedNext(params IEnumerable<TodoId> ids)
    {
        TodoItem[] done = [.. Existing(ids).Where(item => item.IsComplete)];
        var opened = done.Select(item => item.Id).ToHashSet();
        return
        [
            .. from item in done
               let next = NextOf(item)
               where next is not null && !opened.Contains(next.Id) && !Repetition.IsUntouched(next, item)
               select next,
        ];
    }

    /// <summary>Deletes these tasks.</summary>
    /// <returns>What changed; null when none of them exists.</returns>
    public StoreChange? Delete(params IEnumerable<TodoId> ids)
    {
        TodoItem[] items = [.. Existing(ids)];
        return Apply(new TodoEdit($"delete {Named(items)}", [], [.. items.Select(item => item.Id)]));
    }

    /// <summary>Moves these tasks in the manual order to just before another, together and in the order they have there.</summary>
    /// <returns>What changed; null when they are there already, or there is no such task.</returns>
    public StoreChange? MoveBefore(TodoId target, params IEnumerable<TodoId> ids) => Move(target, ids, isAfter: false);

    /// <summary>Moves these tasks in the manual order to just after another, together and in the order they have there.</summary>
    /// <returns>What changed; null when they are there already, or there is no such task.</returns>
    public StoreChange? MoveAfter(TodoId target, params IEnumerable<TodoId> ids) => Move(target, ids, isAfter: true);

    /// <summary>
    /// Brings tasks of a file that was put aside back. One that is here as it was is left out; one whose id another
    /// task has by now gets a new id.
    /// </summary>
    /// <returns>What changed; null when all of them are here.</returns>
    public StoreChange? BringBack(IEnumerable<TodoItem> items)
    {
        TodoItem[] wanted = [.. items.Where(item => Get(item.Id) != item)];
        var reserved = wanted.Select(item => item.Id).ToHashSet();
        // A new id is none of those that come back with it.
        _ids.See(reserved.DefaultIfEmpty(TodoId.First).Max());
        return Put("bring back", wanted.Select(item => IsTaken(item.Id) ? item with { Id = _ids.Next(id => IsTaken(id) || reserved.Contains(id)) } : item));
    }

    /// <summary>Takes the newest edit back.</summary>
    /// <returns>What changed; null when there is nothing to undo.</returns>
    public StoreChange? Undo() => GoTo(History.Done.Count - 1);

    /// <summary>Makes the edit that was undone last again.</summary>
    /// <returns>What changed; null when there is nothing to redo.</returns>
    public StoreChange? Redo() => GoTo(History.Done.Count + 1);

    /// <summary>Undoes or redoes, as one change, until only so many edits are done.</summary>
    /// <param name="done">How many edits of <see cref="History"/> are done then; 0 for before all of them.</param>
    /// <returns>What changed; null when so many are done already.</returns>
    public StoreChange? GoTo(int done)
    {
        var isBack = done < History.Done.Count;
        var replayed = new Stack<TodoEdit>();
        while (History.Done.Count != done && (isBack ? History.Undo(Snapshot) : History.Redo(Snapshot)) is ({ } history, { } edit))
        {
            (History, Snapshot) = (history, Snapshot.Apply(edit));
            replayed.Push(edit);
        }

        return replayed.Count == 0 ? null : Announce(isBack ? StoreChangeKind.Undone : StoreChangeKind.Redone, replayed);
    }

    /// <summary>Puts the history of an earlier run, which must fit the tasks that were loaded, below what was done in this one.</summary>
    /// <param name="earlier">What could be undone and redone then.</param>
    public void RestoreHistory(EditHistory earlier)
    {
        History = History.Above(earlier);
        // A new task must not take the id of one that may come back.
        foreach (var id in History.Ids)
            _ids.See(id);
    }

    private LocalDateTime Now => LocalDateTime.Now(clock);

    // By the moment too: the id may be that of another task by now, after a restart or in a file that was merged.
    private TodoItem? NextOf(TodoItem done) =>
        done is { NextId: { } id, Completed: { } completed } && Get(id) is { } next && next.Created == completed ? next : null;

    private IEnumerable<TodoItem> Existing(IEnumerable<TodoId> ids) => ids.Distinct().Select(Get).OfType<TodoItem>();

    // The edit is named after the tasks moved, not after those that had to make room.
    private StoreChange? Move(TodoId target, IEnumerable<TodoId> ids, bool isAfter)
    {
        if (Get(target) is not { } neighbour)
            return null;
        TodoItem[] items = [.. Existing(ids).Where(item => item.Id != target)];
        return Apply(new TodoEdit($"move {Named(items)}", [.. ManualOrder.Move(Snapshot, items, neighbour, isAfter)], []));
    }

    private StoreChange? Put(string verb, IEnumerable<TodoItem> changed)
    {
        TodoItem[] items = [.. changed];
        return Apply(new TodoEdit($"{verb} {Named(items)}", [.. items], []));
    }

    private StoreChange? Apply(TodoEdit edit)
    {
        var before = Snapshot;
        Snapshot = before.Apply(edit);
        if (ReferenceEquals(Snapshot, before))
            return null;
        History = History.With(new PastEdit(Now, edit, edit.Inverse(before)));
        return Announce(StoreChangeKind.Edited, new([edit]));
    }

    // The edits with the newest first.
    private StoreChange Announce(StoreChangeKind kind, Stack<TodoEdit> edits)
    {
        var change = new StoreChange(kind, edits.Peek().Label, [.. edits.SelectMany(edit => edit.Ids).Distinct()]) { Steps = edits.Count };
        Changed?.Invoke(change);
        return change;
    }

    private bool IsTaken(TodoId id) => Get(id) is not null;

    private static string Named(IReadOnlyList<TodoItem> items) => items.Count == 1 ? Quoted(items[0]) : $"{items.Count} tasks";

    private static string Quoted(TodoItem item) => $"\"{item.Title}\"";

    private static void RequireValid(TodoDraft draft, ValueList<DraftError> known)
    {
        if (draft.Validate().Except(known).FirstOrDefault() is { } error)
            throw new ArgumentException(error.Message, nameof(draft));
    }
}
