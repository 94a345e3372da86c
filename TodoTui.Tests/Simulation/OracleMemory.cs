namespace TodoTui.Tests.Simulation;

/// <summary>What the user has in memory: a dictionary, and what was done to it, so that it can be taken back.</summary>
internal sealed class OracleMemory
{
    private readonly Stack<Edit> _done = [];
    private readonly Stack<Edit> _undone = [];
    private int _lastId;

    public OracleMemory(IReadOnlyDictionary<int, Facts> loaded)
    {
        Tasks = loaded.ToDictionary();
        SeeIds();
    }

    public Dictionary<int, Facts> Tasks { get; private set; }

    /// <returns>The id of the new task.</returns>
    public int Add(Facts facts)
    {
        Do(_lastId + 1, facts);
        return _lastId;
    }

    /// <summary>Gives a task these facts, or removes it where there are none.</summary>
    public void Do(int id, Facts? facts)
    {
        _done.Push(new Edit(id, Tasks.GetValueOrDefault(id), facts));
        _undone.Clear();
        Set(id, facts);
    }

    /// <returns>Whether there was something to take back.</returns>
    public bool Undo()
    {
        if (!_done.TryPop(out var edit))
            return false;
        var turned = Turn(edit.Id, edit.After, edit.Before);
        _undone.Push(new Edit(edit.Id, turned.After, turned.Before));
        return true;
    }

    /// <returns>Whether there was something to do again.</returns>
    public bool Redo()
    {
        if (!_undone.TryPop(out var edit))
            return false;
        _done.Push(Turn(edit.Id, edit.Before, edit.After));
        return true;
    }

    /// <summary>Takes in what a save brought from outside. An id that was given to a task here stays that task's.</summary>
    public void Merge(IReadOnlyDictionary<int, Facts> common, IReadOnlyDictionary<int, Facts> theirs)
    {
        Tasks = PlainMerge.Of(common, theirs, Tasks, reserved: [.. _done.Concat(_undone).Select(edit => edit.Id)]).Tasks;
        SeeIds();
    }

    // Only what the edit did is turned round: what others have made of the task since stays.
    private Edit Turn(int id, Facts? from, Facts? to)
    {
        var now = Tasks.GetValueOrDefault(id);
        var turned = (from, to, now) switch
        {
            (_, null, _) => null,
            (_, _, null) => to,
            (null, _, _) => now,
            _ => to.Onto(from, now),
        };
        Set(id, turned);
        return new Edit(id, now, turned);
    }

    private void Set(int id, Facts? facts)
    {
        if (facts is null)
            Tasks.Remove(id);
        else
            Tasks[id] = facts;
        SeeIds();
    }

    private void SeeIds() => _lastId = Tasks.Keys.Append(_lastId).Max();

    private sealed record Edit(int Id, Facts? Before, Facts? After);
}
