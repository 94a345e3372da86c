using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>A set of ids of a snapshot, a bit for each id up to the last: nearly all of them are in use.</summary>
internal sealed class MarkedIds(TodoSnapshot snapshot)
{
    private const int Bits = 64;

    private readonly ulong[] _marks = new ulong[((snapshot.LastId?.Value ?? 0) / Bits) + 1];

    /// <summary>Whether the ids of <paramref name="snapshot"/> are close enough to each other. Only a file made by hand has others.</summary>
    public static bool Suits(TodoSnapshot snapshot) => (snapshot.LastId?.Value ?? 0) / Bits <= snapshot.Count;

    /// <summary>Puts <paramref name="id"/> into the set.</summary>
    public void Mark(TodoId id) => _marks[id.Value / Bits] |= 1UL << (id.Value % Bits);

    /// <summary>Whether <paramref name="id"/> is in the set.</summary>
    public bool Has(TodoId id) => (_marks[id.Value / Bits] >> (id.Value % Bits) & 1) != 0;
}
