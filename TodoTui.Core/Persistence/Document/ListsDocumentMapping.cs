using System.Text.Json;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Between the lists of the program and those of the file. Words that are not known stay as they are.</summary>
internal static class ListsDocumentMapping
{
    private const string TagPrefix = "tag:";
    private const string OwnPrefix = "own:";
    private const string Descending = " descending";

    /// <exception cref="JsonException">A list has a name that none can have.</exception>
    public static ListSettings ToSettings(ListsDocument document)
    {
        var settings = document.Lists.Aggregate(ListSettings.Empty, WithOwn);
        var sorts = document.Sorts.ToLookup(sort => ToSort(sort.Key, sort.Value) is not null);
        var colors = document.TagColors.ToLookup(color => ToColored(color.Key, color.Value) is not null);
        settings = sorts[true].Select(sort => ToSort(sort.Key, sort.Value)!).Aggregate(settings, (all, sort) => all.WithSort(sort.List, sort.Order));
        settings = colors[true].Select(color => ToColored(color.Key, color.Value)!).Aggregate(settings, (all, colored) => all.WithColor(colored.Tag, colored.Color));
        return settings with
        {
            Foreign = new ForeignListSettings
            {
                Fields = TodoDocumentMapping.ToForeign(document.Unknown),
                Sorts = TodoDocumentMapping.ToForeign(sorts[false].ToDictionary()),
                Colors = TodoDocumentMapping.ToForeign(colors[false].ToDictionary()),
            },
        };
    }

    public static ListsDocument ToDocument(ListSettings settings) => new()
    {
        Lists = [.. settings.Own.Select(own => new OwnListEntry { Name = own.Name, Query = own.Query, Unknown = TodoDocumentMapping.ToElements(own.Foreign) })],
        Sorts = Sorted(settings.Sorts.Select(sort => (NameOf(sort.List), WordOf(sort.Order))), settings.Foreign.Sorts),
        TagColors = Sorted(settings.Colors.Select(colored => (colored.Tag, WordOf(colored.Color))), settings.Foreign.Colors),
        Unknown = TodoDocumentMapping.ToElements(settings.Foreign.Fields),
    };

    private static ListSettings WithOwn(ListSettings settings, OwnListEntry entry)
    {
        if (settings.Add(entry.Name, entry.Query) is { Problem: { } problem })
            throw new JsonException(problem);
        var name = entry.Name.Trim();
        var foreign = TodoDocumentMapping.ToForeign(entry.Unknown);
        return settings with { Own = [.. settings.Own, new OwnList(name, entry.Query) { Foreign = foreign }] };
    }

    private static ListSort? ToSort(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } words || ToList(name) is not { } list)
            return null;
        var isDescending = words.EndsWith(Descending, StringComparison.Ordinal);
        var key = Parse<SortKey>(isDescending ? words[..^Descending.Length] : words);
        return key is { } known ? new ListSort(list, new SortOrder(known, isDescending)) : null;
    }

    private static ColoredTag? ToColored(string tag, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Parse<TagColor>(value.GetString()) is { } color and not TagColor.None ? new ColoredTag(tag, color) : null;

    private static SmartList? ToList(string name)
    {
        if (name.StartsWith(TagPrefix, StringComparison.Ordinal))
            return new SmartList.OfTag(name[TagPrefix.Length..]);
        if (name.StartsWith(OwnPrefix, StringComparison.Ordinal))
            return new SmartList.Own(name[OwnPrefix.Length..]);
        return Parse<TaskList>(name) is { } list ? new SmartList.BuiltIn(list) : null;
    }

    private static string NameOf(SmartList list) => list switch
    {
        SmartList.OfTag { Tag: var tag } => TagPrefix + tag,
        SmartList.Own { Name: var name } => OwnPrefix + name,
        SmartList.BuiltIn { List: var builtIn } => WordOf(builtIn),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string WordOf(SortOrder order) => WordOf(order.Key) + (order.Descending ? Descending : "");

    private static string WordOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static T? Parse<T>(string? word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (WordOf(value) == word)
                return value;
        }

        return null;
    }

    // By name, so that a change moves no other line.
    private static Dictionary<string, JsonElement> Sorted(IEnumerable<(string Name, string Word)> known, ValueList<ForeignField> foreign)
    {
        var all = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in foreign)
            all[field.Name] = JsonElement.Parse(field.RawJson);
        foreach (var (name, word) in known)
            all[name] = JsonElement.Parse(JsonSerializer.Serialize(word, TodoDocumentJson.Context.String));
        return all.ToDictionary();
    }
}
