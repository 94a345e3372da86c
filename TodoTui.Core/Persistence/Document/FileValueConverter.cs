using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// Reads and writes one kind of value. Text of the right JSON type that has no meaning is kept, not refused: one bad
/// date must not cost the file. A value of another JSON type is refused with its place.
/// </summary>
/// <param name="tokenType">The JSON type of the value.</param>
internal abstract class FileValueConverter<T>(JsonTokenType tokenType) : JsonConverter<FileValue<T>> where T : struct
{
    // Room for the longest value: a moment with seven digits of a second, or a number of hours.
    private const int LongestText = 64;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override FileValue<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != tokenType)
            throw new JsonException($"a {tokenType} is expected");
        if (!TryParse(ref reader, out var value))
            return new FileValue<T>(null, RawText(reader));
        return IsOurSpelling(reader, value) ? new FileValue<T>(value) : new FileValue<T>(value, RawText(reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FileValue<T> value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[LongestText];
        if (value.RawJson is { } raw)
            writer.WriteRawValue(raw);
        else if (value.Value is not { } known)
            writer.WriteNullValue();
        else if (tokenType == JsonTokenType.String)
            writer.WriteStringValue(text[..Format(known, text)]);
        else
            writer.WriteRawValue(text[..Format(known, text)]);
    }

    /// <summary>Understands the present token, which has the right JSON type.</summary>
    protected abstract bool TryParse(ref Utf8JsonReader reader, out T value);

    /// <summary>Writes <paramref name="value"/> as this program spells it, without quotes.</summary>
    /// <returns>The number of characters.</returns>
    protected abstract int Format(T value, Span<char> text);

    private bool IsOurSpelling(in Utf8JsonReader reader, T value)
    {
        Span<char> text = stackalloc char[LongestText];
        ReadOnlySpan<char> ours = text[..Format(value, text)];
        Span<byte> utf8 = stackalloc byte[LongestText];
        return reader.ValueSpan.SequenceEqual(utf8[..Encoding.UTF8.GetBytes(ours, utf8)]);
    }

    private string RawText(in Utf8JsonReader reader)
    {
        var text = Encoding.UTF8.GetString(reader.ValueSpan);
        return tokenType == JsonTokenType.String ? $"\"{text}\"" : text;
    }
}
