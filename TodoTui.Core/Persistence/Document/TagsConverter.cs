using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TodoTui.Core.Persistence.Document;

/// <summary>An array of strings, written on one line: that is how people read and edit tags.</summary>
internal sealed class TagsConverter : JsonConverter<IReadOnlyList<string>>
{
    private const string Expected = "an array of strings is expected";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException(Expected);
        var tags = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            tags.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException(Expected));
        return tags;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options)
    {
        var text = new StringBuilder("[");
        foreach (var tag in value)
        {
            text.Append(text.Length > 1 ? ", " : "");
            text.Append('"').Append(ReadableEncoder.Instance.Encode(tag)).Append('"');
        }

        writer.WriteRawValue(text.Append(']').ToString(), skipInputValidation: true);
    }
}
