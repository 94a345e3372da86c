namespace TodoTui.Views;

/// <summary>Which rows of a form are shown where there is no room for all of them.</summary>
internal static class FormRoom
{
    /// <summary>A place above the form: what is there keeps its turn of Tab, and nobody sees it.</summary>
    public const int OutOfSight = -100;

    /// <summary>The first row to show, so that the one with the focus is shown too.</summary>
    /// <param name="heights">How many lines each row takes.</param>
    /// <param name="focused">The row with the focus.</param>
    /// <param name="room">How many lines there are.</param>
    public static int FirstShown(IReadOnlyList<int> heights, int focused, int room)
    {
        var first = 0;
        while (first < focused && heights.Take(focused + 1).Skip(first).Sum() > room)
            first++;
        return first;
    }
}
