using System.Text.Json;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// Reads a configuration: a JSON object, in which groups may be objects too. Comments and commas too many are allowed,
/// since people write it. What the settings mean is decided elsewhere.
/// </summary>
internal static class ConfigDocumentReader
{
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static ConfigLoad Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            return new ConfigLoad.Loaded([.. EntriesIn(DocumentText.JsonIn(bytes))]);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ConfigLoad.Corrupt(DocumentText.CorruptionOf(exception, path));
        }
    }

    private static List<ConfigEntry> EntriesIn(ReadOnlySpan<byte> json)
    {
        var entries = new List<ConfigEntry>();
        var groups = new Stack<string>();
        var reader = new Utf8JsonReader(json, Options);
        DocumentText.RequireObject(ref reader, json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.EndObject)
                groups.TryPop(out _);
            else
                TakeEntry(ref reader, json, groups, entries);
        }

        return entries;
    }

    private static void TakeEntry(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, Stack<string> groups, List<ConfigEntry> entries)
    {
        var name = (groups.TryPeek(out var group) ? group + "." : "") + reader.GetString();
        var line = json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartObject)
            groups.Push(name);
        else
            entries.Add(new ConfigEntry(name, ValueOf(ref reader), line));
    }

    private static ConfigValue ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new ConfigValue.Text(reader.GetString()!),
        JsonTokenType.Number => new ConfigValue.Number(reader.GetDouble()),
        JsonTokenType.True => new ConfigValue.Flag(true),
        JsonTokenType.False => new ConfigValue.Flag(false),
        JsonTokenType.StartArray => TextsOf(ref reader),
        _ => new ConfigValue.Other(),
    };

    private static ConfigValue TextsOf(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        var areTexts = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            areTexts &= reader.TokenType == JsonTokenType.String;
            if (reader.TokenType == JsonTokenType.String)
                texts.Add(reader.GetString()!);
            else
                reader.Skip();
        }

        return areTexts ? new ConfigValue.Texts([.. texts]) : new ConfigValue.Other();
    }
}
