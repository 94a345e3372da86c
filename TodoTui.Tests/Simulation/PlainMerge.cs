namespace TodoTui.Tests.Simulation;

/// <summary>The rules for bringing two sides together, said once more over dictionaries.</summary>
internal static class PlainMerge
{
    /// <param name="common">What both sides began with.</param>
    /// <param name="theirs">What the other side has now.</param>
    /// <param name="ours">What we have now.</param>
    /// <param name="reserved">Ids that no task of theirs may come in under, although we have no such task now.</param>
    /// <returns>The tasks of both, and whether both sides changed one field differently.</returns>
    public static (Dictionary<int, Facts> Tasks, bool IsConflict) Of(
        IReadOnlyDictionary<int, Facts> common,
        IReadOnlyDictionary<int, Facts> theirs,
        IReadOnlyDictionary<int, Facts> ours,
        IReadOnlyCollection<int> reserved)
    {
        var merged = ours.ToDictionary();
        var isConflict = false;
        var last = theirs.Keys.Concat(ours.Keys).Concat(reserved).DefaultIfEmpty().Max();
        foreach (var (id, their) in theirs.OrderBy(task => task.Key))
        {
            var (before, our) = (common.GetValueOrDefault(id), ours.GetValueOrDefault(id));
            if (their == before || their == our)
                continue;
            if (before is null && (our is not null || reserved.Contains(id)))
                merged[++last] = their;
            else if (before is null || our is null)
                merged[id] = their;
            else
                merged[id] = our.Onto(before, their, onConflict: () => isConflict = true);
        }

        foreach (var (id, before) in common)
        {
            if (!theirs.ContainsKey(id) && ours.GetValueOrDefault(id) == before)
                merged.Remove(id);
        }

        return (merged, isConflict);
    }
}
