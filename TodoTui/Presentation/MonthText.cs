using System.Globalization;
using TodoTui.Core.Query;

namespace TodoTui.Presentation;

/// <summary>The month of the calendar: each day with the number of its tasks, and how much they weigh.</summary>
internal static class MonthText
{
    private const int NumberColumns = 2;
    private const int MostCounted = 99;
    private const int ColumnsOfLongNames = 5;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The month of <paramref name="day"/>, between the signs that go to those beside it.</summary>
    public static string Title(DateOnly day) => $"< {DateWords.Month(day)} >";

    /// <summary>The names of the weekdays.</summary>
    public static StyledLine Weekdays(MonthPage page, MonthGrid grid)
    {
        var names = grid.CellColumns < ColumnsOfLongNames ? Culture.DateTimeFormat.ShortestDayNames : Culture.DateTimeFormat.AbbreviatedDayNames;
        return StyledLine.Of(string.Concat(page.Weekdays.Select(day => ScreenText.Fit($" {names[(int)day]}", grid.CellColumns, ""))), Ink.Heading);
    }

    /// <summary>A row of a week.</summary>
    /// <param name="state">The calendar, which is open, and its tasks.</param>
    /// <param name="page">The month.</param>
    /// <param name="grid">Its grid.</param>
    /// <param name="row">The row under the names of the weekdays.</param>
    /// <param name="selected">How the selected day looks.</param>
    /// <param name="glyphs">The signs.</param>
    public static StyledLine Line(ScreenState state, MonthPage page, MonthGrid grid, int row, Ink selected, Glyphs glyphs)
    {
        var (week, part) = (row / grid.WeekRows, row % grid.WeekRows);
        var spans = new List<Span>();
        for (var weekday = 0; weekday < MonthPage.Days; weekday++)
        {
            IEnumerable<Span> cell = page.DayAt(week, weekday) is { } day ? Cell(state, page, day, grid, part, glyphs) : [];
            var isSelected = page.DayAt(week, weekday) == state.Calendar!.Day;
            spans.AddRange(Fit(cell, grid.CellColumns).Select(span => isSelected ? span with { Ink = selected } : span));
        }

        return new StyledLine(spans);
    }

    private static IEnumerable<Span> Cell(ScreenState state, MonthPage page, DateOnly day, MonthGrid grid, int part, Glyphs glyphs)
    {
        var load = state.Calendar!.Loads[day];
        var isOverdue = load.Open > 0 && IsOverdue(state, day);
        var ink = page.IsOfMonth(day) ? Ink.Text : Ink.Dim;
        return part switch
        {
            0 when grid.WeekRows == 1 => [Number(state, day, ink, glyphs), isOverdue ? new("!", Ink.Alarm) : Density(load, glyphs)],
            0 => [Number(state, day, ink, glyphs)],
            1 when load.Open > MostCounted => [new($"{Alarm(isOverdue)}{MostCounted}+", isOverdue ? Ink.Alarm : ink)],
            1 when load.Open > 0 => [new($"{Alarm(isOverdue)}{load.Open,NumberColumns}", isOverdue ? Ink.Alarm : ink), .. grid.HasBars ? Array.Empty<Span>() : [Density(load, glyphs)]],
            2 when grid.HasBars => [new(" " + new string(glyphs.Bar, BarColumns(load, grid)), Ink.Measure)],
            _ => [],
        };
    }

    private static string Alarm(bool isOverdue) => isOverdue ? "!" : " ";

    private static Span Number(ScreenState state, DateOnly day, Ink ink, Glyphs glyphs)
    {
        var isToday = day == state.Now.Day;
        return new Span((isToday ? glyphs.Current : " ") + day.Day.ToString(Culture).PadLeft(NumberColumns), isToday ? Ink.Accent : ink);
    }

    private static Span Density(DayLoad load, Glyphs glyphs) => new(Shade.Sign(Shade.OfWeight(load.Weight), " ", glyphs), Ink.Measure);

    private static int BarColumns(DayLoad load, MonthGrid grid) => Shade.OfWeight(load.Weight) * (grid.CellColumns - NumberColumns) / Shade.Most;

    // The earliest deadline of a day comes first.
    private static bool IsOverdue(ScreenState state, DateOnly day) =>
        day < state.Now.Day || (day == state.Now.Day && state.Visible[state.Visible.DueOn(day).Start].IsOverdue(state.Now));

    private static IEnumerable<Span> Fit(IEnumerable<Span> cell, int columns)
    {
        var used = 0;
        foreach (var span in cell)
        {
            used += ScreenText.Columns(span.Text);
            yield return span;
        }

        yield return new Span(new string(' ', Math.Max(0, columns - used)), Ink.Text);
    }
}
