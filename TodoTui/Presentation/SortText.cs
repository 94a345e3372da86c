using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>Orders in words.</summary>
internal static class SortText
{
    /// <summary>What tasks are sorted by.</summary>
    public static string Of(SortKey key) => key switch
    {
        SortKey.Completed => "finished",
        SortKey.Manual => "by hand",
        _ => key.ToString().ToLowerInvariant(),
    };
}
