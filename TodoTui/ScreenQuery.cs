using TodoTui.Core.Query;

namespace TodoTui;

/// <summary>Which tasks are shown: those of a list that match what is searched for.</summary>
/// <param name="List">The list.</param>
/// <param name="Search">What is searched for, in the language of docs/filter.md; empty for nothing.</param>
internal sealed record ScreenQuery(SmartList List, string Search = "");
