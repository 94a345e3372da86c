using System.Globalization;
using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// A value that came into the format later. One of any other type is kept too, since in a file from before the field
/// was ours it belongs to another program.
/// </summary>
/// <param name="tokenType">The JSON type of the value.</param>
internal abstract class LaterFieldConverter<T>(JsonTokenType tokenType) : FileValueConverter<T>(tokenType) where T : struct
{
    private readonly JsonTokenType _tokenType = tokenType;

    /// <inheritdoc/>
    public override FileValue<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == _tokenType || reader.TokenType == JsonTokenType.Null
            ? base.Read(ref reader, typeToConvert, options)
            : new FileValue<T>(null, TodoDocumentMapping.Writable(JsonElement.ParseValue(ref reader)));
}

/// <summary>A place in the manual order: a whole number.</summary>
internal sealed class PositionConverter() : LaterFieldConverter<long>(JsonTokenType.Number)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out long value) =>
        reader.TryGetInt64(out value) && value is >= -ManualRank.Largest and <= ManualRank.Largest;

    /// <inheritdoc/>
    protected override int Format(long value, Span<char> text) => NumberText.Format(value, text);
}

/// <summary>A day of the month: 1 to 31.</summary>
internal sealed class AnchorDayConverter() : LaterFieldConverter<int>(JsonTokenType.Number)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out int value) => reader.TryGetInt32(out value) && value is >= 1 and <= 31;

    /// <inheritdoc/>
    protected override int Format(int value, Span<char> text) => NumberText.Format(value, text);
}

/// <summary>The id of a task.</summary>
internal sealed class TaskIdConverter() : LaterFieldConverter<TodoId>(JsonTokenType.Number)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out TodoId value)
    {
        var isId = reader.TryGetInt32(out var number) && number >= TodoId.First.Value;
        value = new TodoId(number);
        return isId;
    }

    /// <inheritdoc/>
    protected override int Format(TodoId value, Span<char> text) => NumberText.Format(value.Value, text);
}

/// <summary>A day: <c>2026-12-31</c>.</summary>
internal sealed class DayConverter() : LaterFieldConverter<DateOnly>(JsonTokenType.String)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out DateOnly value) =>
        DateOnly.TryParseExact(reader.GetString(), DateText.Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override int Format(DateOnly value, Span<char> text)
    {
        value.TryFormat(text, out var length, DateText.Day, CultureInfo.InvariantCulture);
        return length;
    }
}

/// <summary>Whole numbers as the file spells them.</summary>
internal static class NumberText
{
    public static int Format(long value, Span<char> text)
    {
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
