using System.Globalization;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using SortKey = TodoTui.Core.Query.SortKey;

namespace TodoTui.Tests.Query;

/// <summary>What the index must say, worked out anew from all tasks in the plainest way.</summary>
internal static class PlainView
{
    public static TodoItem[] Find(TodoSnapshot snapshot, SmartList list, SortOrder order, LocalDateTime now, Func<TodoItem, bool>? condition = null) =>
        [.. snapshot.Items.Where(item => list.Has(item, now) && condition?.Invoke(item) is not false).Order(Comparer<TodoItem>.Create((x, y) => Compare(order, x, y)))];

    public static Dictionary<TaskList, int> Count(TodoSnapshot snapshot, LocalDateTime now) =>
        Enum.GetValues<TaskList>().ToDictionary(list => list, list => snapshot.Items.Count(item => BuiltInLists.IsIn(list, item, now)));

    public static DayLoad Load(TodoSnapshot snapshot, DateOnly day)
    {
        var due = snapshot.Items.Where(item => !item.IsComplete && item.Due?.Day == day).ToList();
        return new DayLoad(due.Count, due.Count(item => item.Priority == Priority.High), snapshot.Items.Count(item => item.IsComplete && item.Completed?.Day == day));
    }

    public static IEnumerable<TagCount> Tags(TodoSnapshot snapshot)
    {
        var tagged = snapshot.Items.SelectMany(item => item.Tags.Distinct(StringComparer.OrdinalIgnoreCase).Select(tag => (Tag: tag, item.IsComplete)));
        return tagged.GroupBy(pair => pair.Tag, StringComparer.OrdinalIgnoreCase)
            .Select(group => new TagCount(
                group.GroupBy(pair => pair.Tag).OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key,
                group.Count(pair => !pair.IsComplete),
                group.Count()))
            .OrderBy(count => count.Tag, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(count => count.Tag, StringComparer.Ordinal);
    }

    private static int Compare(SortOrder order, TodoItem x, TodoItem y)
    {
        if (x.IsComplete != y.IsComplete)
            return x.IsComplete ? 1 : -1;
        var direction = order.Descending ? -1 : 1;
        var compared = order.Key switch
        {
            SortKey.Due => CompareWithMissingLast(x.Due, y.Due, direction),
            SortKey.Priority => direction * y.Priority.CompareTo(x.Priority),
            SortKey.Title => direction * CultureInfo.CurrentCulture.CompareInfo.Compare(x.Title, y.Title, CompareOptions.IgnoreCase),
            SortKey.Created => CompareWithMissingLast(x.Created, y.Created, direction),
            SortKey.Completed => CompareWithMissingLast(x.Completed, y.Completed, direction),
            SortKey.Manual => direction * (x.Position ?? x.Id.Value * 65536L).CompareTo(y.Position ?? y.Id.Value * 65536L),
            _ => direction * x.Id.CompareTo(y.Id),
        };
        return compared != 0 ? compared : x.Id.CompareTo(y.Id);
    }

    private static int CompareWithMissingLast<T>(T? x, T? y, int direction) where T : struct, IComparable<T> => (x, y) switch
    {
        ({ } a, { } b) => direction * a.CompareTo(b),
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
    };
}
