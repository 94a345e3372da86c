using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The history of changes in words.</summary>
internal static class HistoryText
{
    private const int TimeColumns = 17;

    /// <summary>Stands between what is undone, above it, and what is done.</summary>
    public static StyledLine Now(Glyphs glyphs) => StyledLine.Of($" {glyphs.Current} now", Ink.Accent);

    /// <summary>Stands below the oldest change.</summary>
    public static readonly StyledLine Start = StyledLine.Of("   before all of these", Ink.Dim);

    /// <summary>A change: when and what. One that is undone is dim.</summary>
    public static StyledLine Row(PastEdit edit, bool isDone, LocalDateTime now) => new(
    [
        new Span($"   {ScreenText.Fit(DueText.Past(edit.At, now), TimeColumns, "")}", Ink.Dim),
        new Span(ScreenText.Safe(edit.Label), isDone ? Ink.Text : Ink.Dim),
    ]);

    /// <summary>What became of the history of earlier runs; null when there is nothing to tell.</summary>
    public static Notice? Notice(HistoryOutcome outcome) => outcome switch
    {
        HistoryOutcome.Restored { LeftOut: 1 } => Problem("One earlier change does not fit the task file any more and cannot be undone."),
        HistoryOutcome.Restored { LeftOut: > 1 and var count } => Problem($"{count} earlier changes do not fit the task file any more and cannot be undone."),
        HistoryOutcome.Corrupt { KeptAs: { } kept } => Problem($"The history of changes could not be understood; it is kept as {Path.GetFileName(kept)}."),
        HistoryOutcome.Corrupt => Problem("The history of changes could not be understood; a new one lasts until you quit."),
        HistoryOutcome.NewerVersion newer => Problem($"The history of changes has the format {newer.Version}; it is left as it is."),
        HistoryOutcome.Unreadable { Fault.Kind: var kind } => Problem($"The history of changes cannot be read: {StorageText.Cause(kind)}."),
        _ => null,
    };

    private static Notice Problem(string text) => new(text, IsError: true);
}
