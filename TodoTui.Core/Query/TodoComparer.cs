using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Compares tasks in a <see cref="SortOrder"/>; the completed ones come after the open ones either way round.</summary>
internal sealed class TodoComparer(SortOrder order) : IComparer<TodoItem>
{
    private readonly CompareInfo _words = CultureInfo.CurrentCulture.CompareInfo;
    private readonly int _direction = order.Descending ? -1 : 1;

    public int Compare(TodoItem? x, TodoItem? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (x.IsComplete != y.IsComplete)
            return x.IsComplete ? 1 : -1;
        var compared = order.Key switch
        {
            SortKey.Due => CompareWithMissingLast(x.Due, y.Due),
            SortKey.Priority => _direction * y.Priority.CompareTo(x.Priority),
            SortKey.Title => _direction * _words.Compare(x.Title, y.Title, CompareOptions.IgnoreCase),
            SortKey.Created => CompareWithMissingLast(x.Created, y.Created),
            _ => _direction * x.Id.CompareTo(y.Id),
        };
        return compared != 0 ? compared : x.Id.CompareTo(y.Id);
    }

    private int CompareWithMissingLast<T>(T? x, T? y) where T : struct, IComparable<T> => (x, y) switch
    {
        ({ } a, { } b) => _direction * a.CompareTo(b),
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
    };
}
