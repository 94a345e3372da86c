using System.Buffers.Binary;
using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>A task with what decides where it stands in an order, so that to compare two is to compare numbers.</summary>
/// <param name="Place">The smaller comes first.</param>
/// <param name="Words">Decides between equal places when the order is by title, as the culture of the user has it.</param>
/// <param name="Id">Decides between those that are equal so far.</param>
/// <param name="Item">The task.</param>
internal readonly record struct RankedTask(ulong Place, byte[]? Words, TodoId Id, TodoItem Item);

/// <summary>
/// Where tasks stand in a <see cref="SortOrder"/>. The completed come after the open ones, and those without the date
/// that is sorted by after the others, either way round; equal ones stay in the order of their ids.
/// </summary>
internal sealed class TaskRanking(SortOrder order) : IComparer<RankedTask>, IComparer<TodoItem>
{
    /// <summary>The first place of a completed task.</summary>
    public const ulong Completed = 1UL << 63;

    /// <summary>The place of an open task without the date that is sorted by, the last of an open task.</summary>
    public const ulong Missing = Completed - 1;

    private readonly CompareInfo _words = CultureInfo.CurrentCulture.CompareInfo;

    /// <summary>The order.</summary>
    public SortOrder Order => order;

    /// <summary>The first place of a deadline at <paramref name="moment"/>, in the order by due date.</summary>
    public static ulong PlaceOf(LocalDateTime moment) => (ulong)moment.ToDateTime().Ticks << 1;

    /// <summary>Where <paramref name="item"/> stands.</summary>
    public RankedTask Rank(TodoItem item)
    {
        var words = order.Key == SortKey.Title ? _words.GetSortKey(item.Title, CompareOptions.IgnoreCase).KeyData : null;
        var value = words is null ? Value(item) : Start(words);
        var place = value is { } known && order.Descending ? Missing - 1 - known : value ?? Missing;
        return new RankedTask(item.IsComplete ? place | Completed : place, words, item.Id, item);
    }

    /// <inheritdoc/>
    public int Compare(RankedTask x, RankedTask y)
    {
        if (x.Place != y.Place)
            return x.Place < y.Place ? -1 : 1;
        var byWords = x.Words.AsSpan().SequenceCompareTo(y.Words);
        if (byWords != 0)
            return order.Descending ? -byWords : byWords;
        return x.Id.CompareTo(y.Id);
    }

    /// <inheritdoc/>
    public int Compare(TodoItem? x, TodoItem? y) => Compare(Rank(x!), Rank(y!));

    // Below Missing, whatever the task.
    private ulong? Value(TodoItem item) => order.Key switch
    {
        // A whole day comes after every time on it.
        SortKey.Due => item.Due is { } due ? PlaceOf(due.Deadline) + (due.IsAllDay ? 1UL : 0) : null,
        SortKey.Priority => (ulong)(Priority.High - item.Priority),
        SortKey.Created => item.Created is { } created ? PlaceOf(created) : null,
        SortKey.Completed => item.Completed is { } completed ? PlaceOf(completed) : null,
        SortKey.Manual => (ulong)(item.Rank + ManualRank.Largest),
        _ => (ulong)item.Id.Value,
    };

    private static ulong Start(byte[] words)
    {
        Span<byte> start = stackalloc byte[sizeof(ulong)];
        words.AsSpan(0, Math.Min(words.Length, sizeof(ulong) - 1)).CopyTo(start[1..]);
        return BinaryPrimitives.ReadUInt64BigEndian(start);
    }
}
