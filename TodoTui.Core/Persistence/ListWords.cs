using System.Text.Json;
using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence;

/// <summary>The words that the files have for lists and orders.</summary>
public static class ListWords
{
    private const string TagPrefix = "tag:";
    private const string OwnPrefix = "own:";
    private const string Descending = " descending";

    /// <summary>The lists that every user has.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [.. Enum.GetValues<TaskList>().Select(WordOf)];

    /// <summary>What tasks can be sorted by.</summary>
    public static IReadOnlyList<string> SortKeys { get; } = [.. Enum.GetValues<SortKey>().Select(WordOf)];

    /// <summary>The list that <paramref name="words"/> mean, whether or not there is one of that tag or name; null when they mean none.</summary>
    public static SmartList? ToList(string words)
    {
        if (words.StartsWith(TagPrefix, StringComparison.Ordinal))
            return new SmartList.OfTag(words[TagPrefix.Length..]);
        if (words.StartsWith(OwnPrefix, StringComparison.Ordinal))
            return new SmartList.Own(words[OwnPrefix.Length..]);
        return Parse<TaskList>(words) is { } list ? new SmartList.BuiltIn(list) : null;
    }

    /// <summary>The words for <paramref name="list"/>.</summary>
    public static string Of(SmartList list) => list switch
    {
        SmartList.OfTag { Tag: var tag } => TagPrefix + tag,
        SmartList.Own { Name: var name } => OwnPrefix + name,
        SmartList.BuiltIn { List: var builtIn } => WordOf(builtIn),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The order that <paramref name="words"/> mean; null when they mean none.</summary>
    public static SortOrder? ToOrder(string words)
    {
        var isDescending = words.EndsWith(Descending, StringComparison.Ordinal);
        return Parse<SortKey>(isDescending ? words[..^Descending.Length] : words) is { } key ? new SortOrder(key, isDescending) : null;
    }

    /// <summary>The words for <paramref name="order"/>.</summary>
    public static string Of(SortOrder order) => WordOf(order.Key) + (order.Descending ? Descending : "");

    /// <summary>A value in small letters, the words in it apart: <c>no_date</c>.</summary>
    internal static string WordOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The value that <paramref name="word"/> means; null when it means none.</summary>
    internal static T? Parse<T>(string? word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (WordOf(value) == word)
                return value;
        }

        return null;
    }
}
