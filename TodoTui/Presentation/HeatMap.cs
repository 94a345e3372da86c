using System.Globalization;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What was done in a year, a sign a day: the weeks beside each other, the last one with today, or as many as fit.</summary>
/// <param name="today">The present.</param>
/// <param name="firstDayOfWeek">Where a week begins.</param>
/// <param name="columns">The columns that there are.</param>
internal sealed class HeatMap(DateOnly today, DayOfWeek firstDayOfWeek, int columns)
{
    private const int LabelColumns = 5;
    private const int MonthColumns = 4;
    private const int MostWeeks = 53;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>How many weeks there are.</summary>
    public int Weeks => Math.Clamp((columns - LabelColumns) / CellColumns, 1, MostWeeks);

    private int CellColumns => columns >= LabelColumns + (2 * MostWeeks) ? 2 : 1;

    private CalendarWeek First => CalendarWeek.Of(today, firstDayOfWeek).Later(1 - Weeks);

    /// <summary>How many tasks were done in these weeks.</summary>
    public int Done(DayLoads loads) => Enumerable.Range(0, Weeks).SelectMany(week => First.Later(week).Days).Where(day => day <= today).Sum(day => loads[day].Done);

    /// <summary>The names of the months, a row for each weekday, and what the signs mean.</summary>
    public IEnumerable<StyledLine> Lines(DayLoads loads, Glyphs glyphs) =>
    [
        Months(),
        .. Enumerable.Range(0, CalendarWeek.Length).Select(weekday => Row(weekday, loads, glyphs)),
        Legend(glyphs),
    ];

    // A month has its name above the week with its first day, the one that is running when the map begins above the first.
    private StyledLine Months()
    {
        var names = new string(' ', LabelColumns);
        for (var week = 0; week < Weeks; week++)
        {
            var place = LabelColumns + (week * CellColumns);
            var first = First.Later(week).Days.Cast<DateOnly?>().FirstOrDefault(day => day!.Value.Day == 1 || (week == 0 && day.Value.Day <= CalendarWeek.Length));
            if (first is { } day && place >= names.Length && place + MonthColumns - 1 <= LabelColumns + (Weeks * CellColumns))
                names = names.PadRight(place) + day.ToString("MMM ", Culture);
        }

        return StyledLine.Of(names, Ink.Heading);
    }

    private StyledLine Row(int weekday, DayLoads loads, Glyphs glyphs)
    {
        var name = Culture.DateTimeFormat.AbbreviatedDayNames[((int)firstDayOfWeek + weekday) % CalendarWeek.Length];
        var spans = new List<Span> { new($" {(weekday % 2 == 0 ? name : ""),-LabelColumns + 1}", Ink.Dim) };
        for (var week = 0; week < Weeks; week++)
            spans.Add(Cell(First.Later(week)[weekday], loads, glyphs));
        return new StyledLine(spans);
    }

    private Span Cell(DateOnly? day, DayLoads loads, Glyphs glyphs)
    {
        if (day is null || day > today)
            return new Span(new string(' ', CellColumns), Ink.Dim);
        var level = Shade.OfDone(loads[day.Value].Done);
        var sign = Shade.Sign(level, glyphs.NoShade, glyphs);
        return level == 0
            ? new Span(sign.PadRight(CellColumns), Ink.Dim)
            : new Span(string.Concat(Enumerable.Repeat(sign, CellColumns)), Ink.Measure);
    }

    private StyledLine Legend(Glyphs glyphs)
    {
        string[] meanings = ["none", "1", "2-3", "4-6", "7 or more"];
        var spans = new List<Span> { new(new string(' ', LabelColumns), Ink.Dim) };
        for (var level = 0; level < meanings.Length; level++)
        {
            spans.Add(new Span(Shade.Sign(level, glyphs.NoShade, glyphs), level == 0 ? Ink.Dim : Ink.Measure));
            spans.Add(new Span($" {meanings[level]}  ", Ink.Dim));
        }

        return new StyledLine([.. SpanRow.Fit(spans, columns, "")]);
    }
}
