using System.Globalization;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>A week of the calendar: its days beside each other, each with its tasks.</summary>
/// <param name="week">The week.</param>
/// <param name="columns">The columns that there are.</param>
/// <param name="rows">The rows that there are; the first one has the names of the days.</param>
internal sealed class WeekText(CalendarWeek week, int columns, int rows)
{
    private const int HeaderRows = 1;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    // With a line between the days.
    private int DayColumns => Math.Max(1, (columns - CalendarWeek.Length + 1) / CalendarWeek.Length);

    /// <summary>From which day to which: <c>23 Nov to 29 Nov 2026</c>.</summary>
    public static string Title(CalendarWeek week) =>
        $"{DateWords.Day(week.Days.First())} to {DateWords.DayAndYear(week.Days.Last())}";

    /// <summary>The day at a column; null between days and where the calendar ends.</summary>
    public DateOnly? DayAt(int column)
    {
        var (place, within) = (column / (DayColumns + 1), column % (DayColumns + 1));
        return place < CalendarWeek.Length && within < DayColumns ? week[place] : null;
    }

    /// <summary>The task of <paramref name="day"/> on a row; null where there is none.</summary>
    public int? TaskAt(ScreenState state, DateOnly day, int row)
    {
        var (start, end) = state.Visible.DueOn(day);
        var index = start + row - HeaderRows;
        return row >= HeaderRows && index < end && row - HeaderRows < Shown(end - start) ? index : null;
    }

    /// <summary>What stands on a row.</summary>
    /// <param name="state">The calendar, which is open, and its tasks.</param>
    /// <param name="row">The row.</param>
    /// <param name="selected">How the selected day looks.</param>
    /// <param name="glyphs">The signs.</param>
    public StyledLine Line(ScreenState state, int row, Ink selected, Glyphs glyphs)
    {
        var spans = new List<Span>();
        for (var place = 0; place < CalendarWeek.Length; place++)
        {
            if (place > 0)
                spans.Add(new Span(glyphs.Vertical.ToString(), Ink.Border));
            var span = week[place] is { } day ? Cell(state, day, row, selected, glyphs) : new Span("", Ink.Text);
            spans.Add(span with { Text = ScreenText.Fit(span.Text, DayColumns, glyphs.Ellipsis) });
        }

        return new StyledLine(spans);
    }

    private Span Cell(ScreenState state, DateOnly day, int row, Ink selected, Glyphs glyphs)
    {
        if (row < HeaderRows)
            return Heading(state, day, selected, glyphs);
        if (TaskAt(state, day, row) is { } index)
            return Task(state.Visible[index], index == state.SelectedIndex, state.Now, glyphs);
        var (start, end) = state.Visible.DueOn(day);
        return row == rows - 1 && end - start > Shown(end - start) ? new Span($" +{end - start - Shown(end - start)}", Ink.Dim) : new Span("", Ink.Text);
    }

    // Where not all have room, the last row says how many more there are.
    private int Shown(int tasks) => tasks <= rows - HeaderRows ? tasks : Math.Max(0, rows - HeaderRows - 1);

    private static Span Heading(ScreenState state, DateOnly day, Ink selected, Glyphs glyphs)
    {
        var isToday = day == state.Now.Day;
        var ink = isToday ? Ink.Accent : Ink.Heading;
        return new Span((isToday ? glyphs.Current : " ") + day.ToString("ddd d", Culture), day == state.Calendar!.Day ? selected : ink);
    }

    private static Span Task(TodoItem item, bool isSelected, LocalDateTime now, Glyphs glyphs)
    {
        var (sign, ink) = item switch
        {
            _ when item.IsOverdue(now) => ("!", Ink.Alarm),
            { Priority: Priority.High } => (glyphs.High, Ink.High),
            _ => (" ", Ink.Text),
        };
        var time = AgendaText.Time(item.Due!.Value) is { Length: > 0 } text ? text + " " : "";
        return new Span(sign + time + ScreenText.Safe(item.Title), isSelected ? Ink.SelectedElsewhere : ink);
    }
}
