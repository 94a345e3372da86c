using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>A list as it is offered: which it is and how many tasks it has.</summary>
/// <param name="List">The list.</param>
/// <param name="Count">How many tasks; of a tag the open ones.</param>
/// <param name="Color">The colour of a tag.</param>
internal sealed record ListEntry(SmartList List, int Count, TagColor Color = TagColor.None)
{
    /// <summary>Its name.</summary>
    public string Name => ListText.Name(List);
}
