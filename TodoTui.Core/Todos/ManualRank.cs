namespace TodoTui.Core.Todos;

/// <summary>
/// Numbers for the manual order. Tasks that were never moved stand far apart in the order of their ids, so that many
/// can be moved between two of them without a change of those.
/// </summary>
public static class ManualRank
{
    /// <summary>How far two tasks of neighbouring ids stand apart before any is moved.</summary>
    public const long Step = 65536;

    /// <summary>The largest position, and negated the smallest: what every reader of JSON can tell from its neighbours.</summary>
    public const long Largest = (1L << 53) - 1;

    /// <summary>The place of a task with this id that was never moved.</summary>
    public static long Of(long id) => id * Step;
}
