namespace TodoTui.Core.Todos;

/// <summary>Seven days from the one that weeks begin with. At the ends of the calendar a week lacks some of them.</summary>
public readonly record struct CalendarWeek
{
    /// <summary>How many days a week has.</summary>
    public const int Length = 7;

    // Its number: below zero where the week begins before the calendar does.
    private readonly int _first;

    private CalendarWeek(int first) => _first = first;

    /// <summary>The day at a place of the week, from 0 on; null where the calendar has not begun or has ended.</summary>
    public DateOnly? this[int place]
    {
        get
        {
            var number = _first + place;
            return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
        }
    }

    /// <summary>The days that it has.</summary>
    public IEnumerable<DateOnly> Days
    {
        get
        {
            for (var place = 0; place < Length; place++)
            {
                if (this[place] is { } day)
                    yield return day;
            }
        }
    }

    /// <summary>The week that <paramref name="day"/> is in.</summary>
    /// <param name="day">The day.</param>
    /// <param name="firstDayOfWeek">Where a week begins.</param>
    public static CalendarWeek Of(DateOnly day, DayOfWeek firstDayOfWeek) =>
        new(day.DayNumber - ((day.DayOfWeek - firstDayOfWeek + Length) % Length));

    /// <summary>The week that is so many later; negative for an earlier one.</summary>
    public CalendarWeek Later(int weeks) => new(_first + (weeks * Length));
}
