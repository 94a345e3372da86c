using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>A list that the user has made: a query under a name.</summary>
/// <param name="Name">The name, which no other list of the user has in any case.</param>
/// <param name="Query">What is searched for, as the user typed it.</param>
public sealed record OwnList(string Name, string Query)
{
    /// <summary>What its entry in the file has besides.</summary>
    public ValueList<ForeignField> Foreign { get; init; } = [];
}

/// <summary>The order that the user has chosen for a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Order">The order.</param>
public sealed record ListSort(SmartList List, SortOrder Order);

/// <summary>The colour that the user has chosen for a tag.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Color">The colour.</param>
public sealed record ColoredTag(string Tag, TagColor Color);

/// <summary>How a change of the lists came out.</summary>
/// <param name="Settings">The lists afterwards; as before when there is a problem.</param>
/// <param name="Problem">Why it could not be made, for the user; null when it was.</param>
public sealed record ListsEdit(ListSettings Settings, string? Problem = null);
