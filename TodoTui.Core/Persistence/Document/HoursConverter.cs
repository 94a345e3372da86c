using System.Globalization;
using System.Text.Json;

namespace TodoTui.Core.Persistence.Document;

/// <summary>A length of time in hours, not negative, always with a decimal point: <c>1.0</c>, <c>0.25</c>.</summary>
internal sealed class HoursConverter() : FileValueConverter<TimeSpan>(JsonTokenType.Number)
{
    // More would not fit into a TimeSpan.
    private const decimal MostHours = 256_000_000;

    /// <inheritdoc/>
    protected override bool TryParse(ref Utf8JsonReader reader, out TimeSpan value)
    {
        var isTime = reader.TryGetDecimal(out var hours) && hours is >= 0 and <= MostHours;
        value = isTime ? TimeSpan.FromTicks((long)decimal.Round(hours * TimeSpan.TicksPerHour)) : default;
        return isTime;
    }

    /// <inheritdoc/>
    protected override int Format(TimeSpan value, Span<char> text)
    {
        var hours = (decimal)value.Ticks / TimeSpan.TicksPerHour;
        hours.TryFormat(text, out var length, "0.0###########", CultureInfo.InvariantCulture);
        return length;
    }
}
