using System.Globalization;

namespace TodoTui.Presentation;

/// <summary>Lengths of time as people type and read them: <c>30m</c>, <c>1h</c>, <c>1h 30m</c>, <c>2d</c>, <c>1w</c>.</summary>
internal static class DurationText
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
        [("w", TimeSpan.FromDays(7)), ("d", TimeSpan.FromDays(1)), ("h", TimeSpan.FromHours(1)), ("m", TimeSpan.FromMinutes(1)), ("s", TimeSpan.FromSeconds(1))];

    /// <summary>In as few units as it takes; <c>0m</c> for none. Parts of a second are left out.</summary>
    public static string Format(TimeSpan length)
    {
        var parts = new List<string>();
        foreach (var (unit, unitLength) in Units)
        {
            var count = length.Ticks / unitLength.Ticks;
            length -= unitLength * count;
            if (count > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count}{unit}"));
        }

        return parts.Count == 0 ? "0m" : string.Join(' ', parts);
    }

    /// <summary>Reads what <see cref="Format"/> writes; a number alone means hours, and may have a fraction.</summary>
    /// <returns>Whether <paramref name="text"/> is such a length.</returns>
    public static bool TryParse(string text, out TimeSpan length)
    {
        length = TimeSpan.Zero;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var unit = Array.Find(Units, unit => part.EndsWith(unit.Unit, StringComparison.OrdinalIgnoreCase));
            var number = unit.Unit is null ? part : part[..^1];
            var unitLength = unit.Unit is null ? TimeSpan.FromHours(1) : unit.Length;
            if (!double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || Math.Abs(count) > 100_000)
                return false;
            length += unitLength * count;
        }

        return parts.Length > 0;
    }
}
