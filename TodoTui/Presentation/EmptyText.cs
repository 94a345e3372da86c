using TodoTui.Commands;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>What stands in the table when there is no task in it, and how to go on.</summary>
internal static class EmptyText
{
    /// <summary>The text for <paramref name="state"/>, in one or more lines.</summary>
    public static string Of(ScreenState state)
    {
        if (state.Total == 0)
            return $"No tasks yet.\n\n{Key(CommandId.QuickAdd)}  adds the first one, in one line: Buy milk #shop due:fri\n{Key(CommandId.AddSamples)}  adds three sample tasks to try things on\n{Key(CommandId.ShowHelp)}  shows all keys";
        return state.Query.Search.Length > 0 ? NoMatch(state) : ListText.Empty(state.Query.List);
    }

    private static string NoMatch(ScreenState state)
    {
        var nothing = $"Nothing here matches \"{ScreenText.Safe(state.Query.Search)}\".";
        var blame = state.WhyNothing is { } diagnosis && diagnosis.Without != TodoFilter.Everything
            ? $"\n\nWithout {ScreenText.Safe(FilterText.Of(diagnosis.Term))} there {(diagnosis.Matches == 1 ? "is" : "are")} {StorageText.Count(diagnosis.Matches)}: {Key(CommandId.DropTerm)} drops it."
            : "";
        return $"{nothing}{blame}\n\n{Key(CommandId.Cancel)} clears the search.";
    }

    private static string Key(CommandId command) => CommandCatalog.Get(command).FirstKeyText;
}
