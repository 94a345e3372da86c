namespace TodoTui.Core.Query;

/// <summary>What tasks are sorted by.</summary>
public enum SortKey
{
    /// <summary>By due date, those without one last in either direction.</summary>
    Due,

    /// <summary>By priority, the highest first when ascending.</summary>
    Priority,

    /// <summary>By title, as the culture of the user sorts words.</summary>
    Title,

    /// <summary>By when they were created.</summary>
    Created,

    /// <summary>By id.</summary>
    Id,

    /// <summary>By when they were completed, those of which that is not known last in either direction.</summary>
    Completed,

    /// <summary>In the order that the user gave them by hand.</summary>
    Manual,
}

/// <summary>An order of tasks; tasks that are equal in it stay in the order of their ids.</summary>
/// <param name="Key">What to sort by.</param>
/// <param name="Descending">Whether the order is turned round.</param>
public sealed record SortOrder(SortKey Key, bool Descending = false)
{
    /// <summary>By due date, the next deadline first.</summary>
    public static readonly SortOrder Default = new(SortKey.Due);

    /// <summary>The order after a click on the column of <paramref name="key"/>: that key, or the same turned round.</summary>
    public SortOrder By(SortKey key) => key == Key ? this with { Descending = !Descending } : new SortOrder(key);
}
