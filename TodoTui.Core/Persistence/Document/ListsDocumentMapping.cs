using System.Text.Json;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Between the lists of the program and those of the file. Words that are not known stay as they are.</summary>
internal static class ListsDocumentMapping
{
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
        Sorts = Sorted(settings.Sorts.Select(sort => (ListWords.Of(sort.List), ListWords.Of(sort.Order))), settings.Foreign.Sorts),
        TagColors = Sorted(settings.Colors.Select(colored => (colored.Tag, ListWords.WordOf(colored.Color))), settings.Foreign.Colors),
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
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } words)
            return null;
        return ListWords.ToList(name) is { } list && ListWords.ToOrder(words) is { } order ? new ListSort(list, order) : null;
    }

    private static ColoredTag? ToColored(string tag, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && ListWords.Parse<TagColor>(value.GetString()) is { } color and not TagColor.None ? new ColoredTag(tag, color) : null;

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
