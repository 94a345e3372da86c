using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>What is seen of a task on its row besides the task.</summary>
/// <param name="IsMarked">Whether it is marked.</param>
/// <param name="Highlights">What is searched for; null when nothing is.</param>
/// <param name="ColorOf">The colour of a tag.</param>
internal sealed record RowMarks(bool IsMarked, FilterHighlights? Highlights, Func<string, TagColor> ColorOf)
{
    /// <summary>Nothing.</summary>
    public static readonly RowMarks None = new(false, null, _ => TagColor.None);
}
