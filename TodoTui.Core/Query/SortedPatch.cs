namespace TodoTui.Core.Query;

/// <summary>Changes a sorted row in a few places: it is copied in stretches, and searched only for where they begin.</summary>
internal static class SortedPatch
{
    /// <summary>Writes <paramref name="row"/> without <paramref name="gone"/> and with <paramref name="come"/>, all three sorted, into <paramref name="result"/>.</summary>
    /// <returns>How many were written. What is gone but was not there is left out of account.</returns>
    public static int Apply<T>(ReadOnlySpan<T> row, ReadOnlySpan<T> gone, ReadOnlySpan<T> come, Span<T> result, IComparer<T> comparer)
    {
        var written = 0;
        while (!gone.IsEmpty || !come.IsEmpty)
        {
            var isGone = come.IsEmpty || (!gone.IsEmpty && comparer.Compare(gone[0], come[0]) <= 0);
            var place = PlaceOf(row, isGone ? gone[0] : come[0], comparer);
            row[..place].CopyTo(result[written..]);
            written += place;
            row = row[place..];
            if (!isGone)
                result[written++] = Take(ref come);
            else if (Take(ref gone) is var old && !row.IsEmpty && comparer.Compare(old, row[0]) == 0)
                row = row[1..];
        }

        row.CopyTo(result[written..]);
        return written + row.Length;
    }

    /// <summary>The index of the first that does not come before <paramref name="value"/>.</summary>
    public static int PlaceOf<T>(ReadOnlySpan<T> row, T value, IComparer<T> comparer)
    {
        var place = row.BinarySearch(value, comparer);
        return place < 0 ? ~place : place;
    }

    private static T Take<T>(ref ReadOnlySpan<T> row)
    {
        var first = row[0];
        row = row[1..];
        return first;
    }
}
