using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>Which task is selected after the tasks shown have changed.</summary>
internal static class Selection
{
    /// <summary>
    /// The task the user would look at after <paramref name="change"/>: one that was added, or that an undo or a redo
    /// changed, if it is <paramref name="visible"/>; else the one that was selected; null for its neighbour, when
    /// completing or reopening moved it elsewhere.
    /// </summary>
    public static TodoId? Wanted(StoreChange change, TodoItem? selected, TodoSnapshot before, TodoSnapshot after, FoundTasks visible)
    {
        if (IsReplay(change))
            return FirstShown(change, after, visible) ?? selected?.Id;
        if (change.Kind is StoreChangeKind.Edited && selected is not null && after.Find(selected.Id)?.IsComplete != selected.IsComplete)
            return null;
        var isAdded = change.Kind is StoreChangeKind.Edited && before.Find(change.Ids[0]) is null;
        return isAdded ? FirstExisting(change, after) : selected?.Id;
    }

    /// <summary>Whether an undo or a redo changed tasks of which none is <paramref name="visible"/>, so that the user sees nothing of it.</summary>
    public static bool IsElsewhere(StoreChange change, TodoSnapshot after, FoundTasks visible) =>
        IsReplay(change) && FirstExisting(change, after) is not null && FirstShown(change, after, visible) is null;

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

    private static bool IsReplay(StoreChange change) => change.Kind is StoreChangeKind.Undone or StoreChangeKind.Redone;

    private static TodoId? FirstShown(StoreChange change, TodoSnapshot after, FoundTasks visible) =>
        First(change, id => after.Find(id) is { } item && visible.IndexOf(item) >= 0);

    private static TodoId? FirstExisting(StoreChange change, TodoSnapshot after) => First(change, id => after.Find(id) is not null);

    private static TodoId? First(StoreChange change, Func<TodoId, bool> isSo)
    {
        foreach (var id in change.Ids)
        {
            if (isSo(id))
                return id;
        }

        return null;
    }
}
