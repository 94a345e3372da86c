namespace TodoTui.Core.Todos;

/// <summary>What dates are moved by.</summary>
public enum DateUnit
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>A month: to the same day of another month, or to its last day where it has no such day.</summary>
    Month,

    /// <summary>A year: 29 February becomes 28 February where there is none.</summary>
    Year,
}

/// <summary>A step from one date to another: <c>+1w</c>, <c>-2d</c>, <c>+1mo</c>.</summary>
/// <param name="Count">How many units; negative goes back.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct DateShift(int Count, DateUnit Unit)
{
    /// <summary>Reads a step with its sign, which tells it from a date that counts from today.</summary>
    /// <returns>Whether <paramref name="text"/> is such a step.</returns>
    public static bool TryParse(string text, out DateShift shift)
    {
        var trimmed = text.AsSpan().Trim();
        shift = default;
        if (trimmed is not ['+' or '-', .. var amount] || !Quantity.TryRead(amount, EnglishWords.DateUnits, out var count, out var unit))
            return false;
        shift = new DateShift(trimmed[0] == '-' ? -count : count, unit);
        return true;
    }

    /// <summary>Moves the day of <paramref name="due"/>; its time stays. Null where the calendar ends before that.</summary>
    public DueDate? ApplyTo(DueDate due) => ApplyTo(due.Day) is { } day ? due with { Day = day } : null;

    /// <summary>The day that many units away, or null where the calendar ends before that.</summary>
    public DateOnly? ApplyTo(DateOnly day) => Unit switch
    {
        DateUnit.Day => ByDays(day, Count),
        DateUnit.Week => ByDays(day, 7L * Count),
        DateUnit.Month => ByMonths(day, Count),
        _ => ByMonths(day, 12L * Count),
    };

    private static DateOnly? ByDays(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    private static DateOnly? ByMonths(DateOnly day, long months)
    {
        var sum = (12L * day.Year) + day.Month - 1 + months;
        if (sum < 12 * DateOnly.MinValue.Year || sum >= 12 * (DateOnly.MaxValue.Year + 1))
            return null;
        var (year, month) = ((int)(sum / 12), (int)(sum % 12) + 1);
        return new DateOnly(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
