using System.Globalization;
using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// A moment on the user's clock: ISO 8601 without an offset. An offset is accepted and counted into local time.
/// Fractions have six digits, as most programs read them, or seven where the value needs it.
/// </summary>
internal sealed class MomentConverter() : FileValueConverter<LocalDateTime>(JsonTokenType.String)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out LocalDateTime value) => DateText.TryParse(ref reader, out value);

    /// <inheritdoc/>
    protected override int Format(LocalDateTime value, Span<char> text) => DateText.Format(value, text);
}

/// <summary>
/// A due date: a bare date for the whole day, else a moment. Exact midnight is read as the whole day, since other
/// writers of the format store a bare date so.
/// </summary>
internal sealed class DueDateConverter() : FileValueConverter<DueDate>(JsonTokenType.String)
{
    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out DueDate value)
    {
        var isDate = DateText.TryParse(ref reader, out var moment);
        value = new DueDate(moment.Day, moment.Time);
        return isDate;
    }

    /// <inheritdoc/>
    protected override int Format(DueDate value, Span<char> text)
    {
        if (value.Time is { } time)
            return DateText.Format(new LocalDateTime(value.Day, time), text);
        value.Day.TryFormat(text, out var length, "O", CultureInfo.InvariantCulture);
        return length;
    }
}

/// <summary>Dates as the file spells them (RFC 3339, the offset optional).</summary>
internal static class DateText
{
    /// <summary>A day alone.</summary>
    public const string Day = "yyyy-MM-dd";

    public static bool TryParse(ref Utf8JsonReader reader, out LocalDateTime value)
    {
        var isDate = reader.TryGetDateTime(out var read);
        value = new LocalDateTime(read.Kind == DateTimeKind.Utc ? read.ToLocalTime() : read);
        return isDate;
    }

    public static int Format(LocalDateTime value, Span<char> text)
    {
        var moment = value.ToDateTime();
        var format = (moment.Ticks % TimeSpan.TicksPerSecond, moment.Ticks % TimeSpan.TicksPerMicrosecond) switch
        {
            (0, _) => "s",
            (_, 0) => "yyyy-MM-ddTHH:mm:ss.ffffff",
            _ => "yyyy-MM-ddTHH:mm:ss.fffffff",
        };
        moment.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        return length;
    }
}
