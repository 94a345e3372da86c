using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>Which task is selected after the tasks shown have changed.</summary>
internal static class Selection
{
    /// <summary>
    /// The task the user would look at after <paramref name="change"/>: one that was added or brought back, else the
    /// one that was selected; null for its neighbour, when completing or reopening moved it elsewhere.
    /// </summary>
    public static TodoId? Wanted(StoreChange change, TodoItem? selected, TodoSnapshot before, TodoSnapshot after)
    {
        if (change.Kind is StoreChangeKind.Undone or StoreChangeKind.Redone)
            return FirstExisting(change, after) ?? selected?.Id;
        if (change.Kind is StoreChangeKind.Edited && selected is not null && after.Find(selected.Id)?.IsComplete != selected.IsComplete)
            return null;
        var isAdded = change.Kind is StoreChangeKind.Edited && before.Find(change.Ids[0]) is null;
        return isAdded ? FirstExisting(change, after) : selected?.Id;
    }

    /// <summary>
    /// Where the selection goes among <paramref name="visible"/>: to <paramref name="wanted"/> if it is shown, else to
    /// the next one after where the selected task was, else above.
    /// </summary>
    public static int IndexAfter(TodoItem? selected, FoundTasks visible, TodoItem? wanted)
    {
        if (wanted is not null && visible.IndexOf(wanted) is >= 0 and var index)
            return index;
        if (selected is null || visible.Count == 0)
            return Math.Min(0, visible.Count - 1);
        var place = visible.PlaceOf(selected);
        var isItself = place < visible.Count && visible[place].Id == selected.Id;
        var below = isItself ? place + 1 : place;
        return below < visible.Count ? below : Math.Max(0, place - 1);
    }

    private static TodoId? FirstExisting(StoreChange change, TodoSnapshot after)
    {
        foreach (var id in change.Ids)
        {
            if (after.Find(id) is not null)
                return id;
        }

        return null;
    }
}
