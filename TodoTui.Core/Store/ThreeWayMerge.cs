using TodoTui.Core.Todos;

namespace TodoTui.Core.Store;

/// <summary>What came in with a merge.</summary>
/// <param name="Merged">The tasks of both sides.</param>
/// <param name="Changed">Tasks of ours that took something from theirs.</param>
/// <param name="Added">Tasks that only they had.</param>
/// <param name="Removed">Tasks that they deleted.</param>
/// <param name="Conflicts">Tasks with a field that both sides changed differently; ours was kept.</param>
public sealed record MergeResult(
    TodoSnapshot Merged,
    ValueList<TodoId> Changed,
    ValueList<TodoId> Added,
    ValueList<TodoId> Removed,
    ValueList<TodoId> Conflicts);

/// <summary>
/// Brings together what two sides made of the same tasks, by id and field. What only one side changed is taken from
/// it. Where both changed a field, ours stays. Deleting gives way to changing: nothing that someone wrote goes away.
/// A task that both added under one id is two tasks; theirs gets a new id.
/// </summary>
public sealed class ThreeWayMerge
{
    private readonly TodoSnapshot _base;
    private readonly TodoSnapshot _ours;
    private readonly Dictionary<TodoId, TodoItem> _merged;
    private readonly HashSet<TodoId> _reserved;
    private readonly List<TodoId> _changed = [];
    private readonly List<TodoId> _added = [];
    private readonly List<TodoId> _removed = [];
    private readonly List<TodoId> _conflicts = [];
    private readonly IdSequence _ids = new();

    private ThreeWayMerge(TodoSnapshot common, TodoSnapshot theirs, TodoSnapshot ours, ValueList<TodoId> reserved)
    {
        (_base, _ours) = (common, ours);
        _merged = ours.Items.ToDictionary(item => item.Id);
        _reserved = [.. reserved];
        foreach (var id in reserved)
            _ids.See(id);
        _ids.See(theirs.LastId);
        _ids.See(ours.LastId);
    }

    /// <summary>Merges.</summary>
    /// <param name="common">What both sides began with.</param>
    /// <param name="theirs">What the other side has now.</param>
    /// <param name="ours">What we have now.</param>
    /// <param name="reserved">Ids of tasks of ours that are not here now but may come back: none that they add gets one.</param>
    public static MergeResult Merge(TodoSnapshot common, TodoSnapshot theirs, TodoSnapshot ours, ValueList<TodoId> reserved = default)
    {
        var merge = new ThreeWayMerge(common, theirs, ours, reserved);
        foreach (var item in theirs.Items)
            merge.Take(item);
        foreach (var item in common.Items)
        {
            if (theirs.Find(item.Id) is null)
                merge.TakeRemoval(item);
        }

        var foreign = ours.Foreign == common.Foreign ? theirs.Foreign : ours.Foreign;
        var merged = TodoSnapshot.From(merge._merged.Values, foreign);
        return new MergeResult(merged, [.. merge._changed], [.. merge._added], [.. merge._removed], [.. merge._conflicts]);
    }

    /// <summary>One task of both sides, field by field.</summary>
    internal static TodoItem MergeFields(TodoItem before, TodoItem theirs, TodoItem ours, out bool hasConflict)
    {
        var isConflict = false;
        var taken = new HashSet<TodoField>();

        // A field is its value and how the file spells it: beside another value, the spelling would be what is saved.
        T Pick<T>(Func<TodoItem, T> value, params TodoField[] fields)
        {
            (T Value, ValueList<VerbatimField>) Of(TodoItem item) =>
                (value(item), [.. item.Verbatim.Where(kept => fields.Contains(kept.Field))]);

            var (old, their, our) = (Of(before), Of(theirs), Of(ours));
            if (our.Equals(old))
            {
                taken.UnionWith(fields);
                return their.Value;
            }

            isConflict |= !their.Equals(old) && !their.Equals(our);
            return our.Value;
        }

        var merged = ours with
        {
            Title = Pick(item => item.Title, TodoField.Title),
            Description = Pick(item => item.Description, TodoField.Description),
            Priority = Pick(item => item.Priority, TodoField.Priority),
            Tags = Pick(item => item.Tags, TodoField.Tags),
            Created = Pick(item => item.Created, TodoField.Created),
            ReminderBefore = Pick(item => item.ReminderBefore, TodoField.Reminder),
            Position = Pick(item => item.Position, TodoField.Position),
            Repeat = Pick(item => item.Repeat, TodoField.Recurrence, TodoField.RecurrenceRule, TodoField.RecurrenceEnd),
            Foreign = Pick(item => item.Foreign),
        };
        // The anchor is that of the due date; and being done, since when, and what followed go together.
        var (due, anchorDay) = Pick(item => (item.Due, item.AnchorDay), TodoField.Due, TodoField.RecurrenceAnchor);
        var (isComplete, completed, next) = Pick(item => (item.IsComplete, item.Completed, item.NextId), TodoField.Status, TodoField.Completed, TodoField.RecurrenceNext);
        hasConflict = isConflict;
        return merged with
        {
            Due = due,
            AnchorDay = anchorDay,
            IsComplete = isComplete,
            Completed = completed,
            NextId = next,
            Verbatim = [.. ours.Verbatim.Where(kept => !taken.Contains(kept.Field)), .. theirs.Verbatim.Where(kept => taken.Contains(kept.Field))],
        };
    }

    private void Take(TodoItem theirs)
    {
        var before = _base.Find(theirs.Id);
        var ours = _ours.Find(theirs.Id);
        if (theirs == before || theirs == ours)
            return;
        if (before is null && (ours is not null || _reserved.Contains(theirs.Id)))
            Add(theirs with { Id = _ids.Next(IsTaken) });
        else if (before is null || ours is null)
            Add(theirs);
        else
            Change(before, theirs, ours);
    }

    private void TakeRemoval(TodoItem before)
    {
        if (_ours.Find(before.Id) != before)
            return;
        _merged.Remove(before.Id);
        _removed.Add(before.Id);
    }

    private void Add(TodoItem theirs)
    {
        _merged[theirs.Id] = theirs;
        _added.Add(theirs.Id);
    }

    private bool IsTaken(TodoId id) => _merged.ContainsKey(id) || _reserved.Contains(id);

    private void Change(TodoItem before, TodoItem theirs, TodoItem ours)
    {
        var merged = MergeFields(before, theirs, ours, out var isConflict);
        _merged[ours.Id] = merged;
        if (merged != ours)
            _changed.Add(ours.Id);
        if (isConflict)
            _conflicts.Add(ours.Id);
    }
}
