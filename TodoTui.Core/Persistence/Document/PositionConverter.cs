using System.Globalization;
using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// A place in the manual order: a whole number. A value of any other type is kept too, since in a file from before the
/// field was ours it belongs to another program.
/// </summary>
internal sealed class PositionConverter() : FileValueConverter<long>(JsonTokenType.Number)
{
    /// <inheritdoc/>
    public override FileValue<long> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.Null
            ? base.Read(ref reader, typeToConvert, options)
            : new FileValue<long>(null, TodoDocumentMapping.Writable(JsonElement.ParseValue(ref reader)));

    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out long value) =>
        reader.TryGetInt64(out value) && value is >= -ManualRank.Largest and <= ManualRank.Largest;

    /// <inheritdoc/>
    protected override int Format(long value, Span<char> text)
    {
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
