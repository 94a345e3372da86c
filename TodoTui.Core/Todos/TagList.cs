namespace TodoTui.Core.Todos;

/// <summary>The tags of a task as they are edited. Two that differ only in case are one; the case of the first is kept.</summary>
public static class TagList
{
    /// <summary>How tags are compared.</summary>
    public static readonly StringComparer Comparer = StringComparer.OrdinalIgnoreCase;

    /// <summary>Whether <paramref name="tag"/> is among <paramref name="tags"/>.</summary>
    public static bool Has(ValueList<string> tags, string tag) => Has(tags.AsSpan(), tag);

    /// <summary>Whether <paramref name="tag"/> is among <paramref name="tags"/>. Allocates nothing.</summary>
    public static bool Has(ReadOnlySpan<string> tags, string tag)
    {
        foreach (var known in tags)
        {
            if (Comparer.Equals(known, tag))
                return true;
        }

        return false;
    }

    /// <summary><paramref name="tags"/> with <paramref name="tag"/> at the end, if it is not there.</summary>
    public static ValueList<string> With(ValueList<string> tags, string tag) => Has(tags, tag) ? tags : [.. tags, tag];

    /// <summary><paramref name="tags"/> without <paramref name="tag"/>.</summary>
    public static ValueList<string> Without(ValueList<string> tags, string tag) =>
        Has(tags, tag) ? [.. tags.Where(known => !Comparer.Equals(known, tag))] : tags;

    /// <summary>
    /// <paramref name="tags"/> with <paramref name="to"/> in the place of <paramref name="from"/>; where both are there,
    /// they become one, at the place of the first.
    /// </summary>
    public static ValueList<string> Renamed(ValueList<string> tags, string from, string to) =>
        Has(tags, from) ? [.. tags.Select(known => Comparer.Equals(known, from) ? to : known).Distinct(Comparer)] : tags;
}
