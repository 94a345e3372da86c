namespace TodoTui.Core.Todos;

/// <summary>
/// Gives out ids: one more than any seen, so that none is given to two tasks. At the end of the range, which only a
/// file made by hand can reach, the smallest free one.
/// </summary>
internal sealed class IdSequence
{
    private int _last;

    /// <summary>Takes note of an id in use.</summary>
    public void See(TodoId? id) => _last = Math.Max(_last, id?.Value ?? 0);

    /// <summary>The next id.</summary>
    /// <param name="isTaken">Whether an id is in use; only asked at the end of the range.</param>
    public TodoId Next(Func<TodoId, bool> isTaken)
    {
        if (_last < int.MaxValue)
            return new TodoId(++_last);
        var id = TodoId.First;
        while (isTaken(id))
            id = new TodoId(id.Value + 1);
        return id;
    }
}
