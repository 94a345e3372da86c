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
    public static TodoId? Wanted(StoreChange change, ScreenState before, TodoSnapshot after, IReadOnlyList<TodoItem> visible)
    {
        var selected = before.Selected;
        if (IsReplay(change))
            return FirstShown(change, visible) ?? selected?.Id;
        if (change.Kind is StoreChangeKind.Edited && selected is not null && after.Find(selected.Id)?.IsComplete != selected.IsComplete)
            return null;
        var isAdded = change.Kind is StoreChangeKind.Edited && before.Visible.All(item => item.Id != change.Ids[0]);
        return isAdded ? FirstExisting(change, after) : selected?.Id;
    }

    /// <summary>Whether an undo or a redo changed tasks of which none is <paramref name="visible"/>, so that the user sees nothing of it.</summary>
    public static bool IsElsewhere(StoreChange change, TodoSnapshot after, IReadOnlyList<TodoItem> visible) =>
        IsReplay(change) && FirstExisting(change, after) is not null && FirstShown(change, visible) is null;

    /// <summary>
    /// Where the selection goes among <paramref name="visible"/>: to <paramref name="wanted"/> if it is shown, else to
    /// the nearest of those that were below it, else above.
    /// </summary>
    public static int IndexAfter(ScreenState before, IReadOnlyList<TodoItem> visible, TodoId? wanted)
    {
        if (visible.Count == 0)
            return -1;
        var index = wanted is { } id ? IndexOf(visible, id) : -1;
        if (index >= 0)
            return index;

        var shown = visible.Select((item, position) => (item.Id, position)).ToDictionary(pair => pair.Id, pair => pair.position);
        var old = Math.Max(0, before.SelectedIndex);
        var below = before.Visible.Skip(old + 1);
        var above = before.Visible.Take(old).Reverse();
        foreach (var neighbour in below.Concat(above))
        {
            if (shown.TryGetValue(neighbour.Id, out var position))
                return position;
        }

        return Math.Min(old, visible.Count - 1);
    }

    private static bool IsReplay(StoreChange change) => change.Kind is StoreChangeKind.Undone or StoreChangeKind.Redone;

    private static TodoId? FirstShown(StoreChange change, IReadOnlyList<TodoItem> visible)
    {
        var changed = change.Ids.ToHashSet();
        return First(change, visible.Select(item => item.Id).Where(changed.Contains).ToHashSet().Contains);
    }

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

    private static int IndexOf(IReadOnlyList<TodoItem> items, TodoId id)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Id == id)
                return index;
        }

        return -1;
    }
}
