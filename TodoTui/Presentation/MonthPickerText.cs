using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>A small calendar of a month to choose a day from: its name, the weekdays, and six weeks.</summary>
internal static class MonthPickerText
{
    /// <summary>The columns that it takes.</summary>
    public const int Columns = (MonthPage.Days * DayColumns) + 1;

    /// <summary>The rows that it takes.</summary>
    public const int Rows = HeadRows + MonthPage.Weeks;

    private const int DayColumns = 3;
    private const int HeadRows = 2;
    private const string Back = " <";
    private const string On = "> ";

    /// <summary>A row of the calendar.</summary>
    /// <param name="page">The month.</param>
    /// <param name="row">The row, from 0 on.</param>
    /// <param name="selected">The selected day, which stands in brackets.</param>
    /// <param name="today">The present day, which has a sign beside it.</param>
    /// <param name="ink">The ink of the selected day.</param>
    /// <param name="glyphs">The signs of the screen.</param>
    public static StyledLine Row(MonthPage page, int row, DateOnly selected, DateOnly today, Ink ink, Glyphs glyphs) => row switch
    {
        0 => Heading(page),
        1 => StyledLine.Of(" " + string.Concat(page.Weekdays.Select(day => DateWords.Weekday(day)[..2].PadRight(DayColumns))), Ink.Dim),
        _ => new StyledLine([.. Week(page, row - HeadRows, selected, today, ink, glyphs)]),
    };

    /// <summary>The day at a place; null where there is none.</summary>
    public static DateOnly? DayAt(MonthPage page, int column, int row) =>
        row is >= HeadRows and < Rows && column is >= 0 and < Columns ? page.DayAt(row - HeadRows, Math.Min(MonthPage.Days - 1, column / DayColumns)) : null;

    /// <summary>How far a click on the heading leads; null when it leads nowhere.</summary>
    public static DateShift? StepAt(int column, int row) => (row, column) switch
    {
        (0, < DayColumns) => new DateShift(-1, DateUnit.Month),
        (0, >= Columns - DayColumns) => new DateShift(1, DateUnit.Month),
        _ => null,
    };

    private static StyledLine Heading(MonthPage page)
    {
        var name = DateWords.Month(page.First);
        var room = Columns - Back.Length - On.Length;
        var before = (room - name.Length) / 2;
        return new StyledLine([new Span(Back, Ink.Accent), new Span(name.PadLeft(before + name.Length).PadRight(room), Ink.Heading), new Span(On, Ink.Accent)]);
    }

    // The brackets stand where the blanks between the days are.
    private static IEnumerable<Span> Week(MonthPage page, int week, DateOnly selected, DateOnly today, Ink ink, Glyphs glyphs)
    {
        var before = ' ';
        for (var weekday = 0; weekday < MonthPage.Days; weekday++)
        {
            var day = page.DayAt(week, weekday);
            var isSelected = day == selected;
            var number = day is { } shown ? shown.Day.ToString(CultureInfo.InvariantCulture).PadLeft(2) : "  ";
            yield return new Span((isSelected ? '[' : before).ToString(), isSelected ? ink : Ink.Text);
            yield return new Span(number, isSelected ? ink : day == today ? Ink.Accent : day is { } other && page.IsOfMonth(other) ? Ink.Text : Ink.Dim);
            before = isSelected ? ']' : day == today ? glyphs.Marked[0] : ' ';
        }

        yield return new Span(before.ToString(), before == ']' ? ink : Ink.Accent);
    }
}
