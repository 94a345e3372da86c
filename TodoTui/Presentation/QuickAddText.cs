using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What was understood of a line while it is typed.</summary>
internal static class QuickAddText
{
    /// <summary>
    /// The task in words, and what the user should look at; null when there is nothing but a title.
    /// </summary>
    public static Notice? Of(QuickAddResult result, LocalDateTime now, Glyphs glyphs)
    {
        string[] parts = [.. Understood(result, now), .. result.Warnings.Select(warning => warning.Message)];
        return parts.Length == 0 ? null : new Notice(string.Join($" {glyphs.Separator} ", parts), IsError: result.Warnings.Count > 0);
    }

    private static IEnumerable<string> Understood(QuickAddResult result, LocalDateTime now)
    {
        var draft = result.Draft;
        if (result.Tokens.OfType<PriorityToken>().Any())
            yield return TodoWords.Of(draft.Priority);
        if (draft.Tags.Count > 0)
            yield return string.Join(' ', draft.Tags.Select(tag => $"#{tag}"));
        if (draft.Due is { } due)
            yield return $"{DueText.Full(due)} ({DueText.Relative(due, now, isOpen: true)})";
        if (draft.Repeat is not null)
            yield return RepeatText.Of(draft.Repeat);
        if (draft.ReminderBefore is { } before)
            yield return before == TimeSpan.Zero ? "remind when due" : $"remind {DurationText.Format(before)} before";
        if (draft.Description.Length > 0)
            yield return $"// {draft.Description}";
    }
}
