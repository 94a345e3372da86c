using System.Text.Json;
using System.Text.Json.Serialization;

namespace TodoTui.Core.Persistence.Document;

/// <summary>The file of the lists, schema 1.0, as it stands in docs/configuration.md. The properties are in the order of the file.</summary>
internal sealed class ListsDocument
{
    public const string CurrentVersion = "1.0";

    [JsonRequired]
    public string Version { get; set; } = CurrentVersion;

    public List<OwnListEntry> Lists { get; set; } = [];

    /// <summary>By list: <c>today</c>, <c>tag:work</c>, <c>own:This week</c>.</summary>
    public Dictionary<string, JsonElement> Sorts { get; set; } = [];

    /// <summary>By tag.</summary>
    public Dictionary<string, JsonElement> TagColors { get; set; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>One list of the user's own.</summary>
internal sealed class OwnListEntry
{
    [JsonRequired]
    public string Name { get; set; } = "";

    [JsonRequired]
    public string Query { get; set; } = "";

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>How the file is read: as the task file is.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n")]
[JsonSerializable(typeof(ListsDocument))]
internal sealed partial class ListsDocumentContext : JsonSerializerContext;

/// <summary>The serializer of the file of the lists.</summary>
internal static class ListsDocumentJson
{
    /// <summary>With people's letters as they are, as in the task file.</summary>
    public static readonly ListsDocumentContext Context = new(new JsonSerializerOptions(ListsDocumentContext.Default.ListsDocument.Options)
    {
        Encoder = ReadableEncoder.Instance,
    });
}
