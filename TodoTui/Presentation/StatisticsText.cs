using System.Globalization;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The statistics: a year of what was done, and how things are now, with bars.</summary>
/// <param name="figures">The tasks in figures.</param>
/// <param name="columns">The columns that there are.</param>
/// <param name="glyphs">The signs.</param>
internal sealed class StatisticsText(TaskStatistics figures, int columns, Glyphs glyphs)
{
    private const int ColumnsOfTwo = 54;
    private const int NameColumns = 12;
    private const int NumberColumns = 6;
    private const int MostTags = 4;

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private bool HasTwo => columns >= ColumnsOfTwo;

    private int PartColumns => HasTwo ? (columns - 1) / 2 : columns;

    /// <summary>The lines, none wider than the columns.</summary>
    public IReadOnlyList<StyledLine> Lines(DateOnly today, DayOfWeek firstDayOfWeek)
    {
        var map = new HeatMap(today, firstDayOfWeek, columns);
        return
        [
            StyledLine.Of($" Done in {map.Weeks} weeks: {map.Done(figures.Loads).ToString(Culture)}", Ink.Heading),
            .. map.Lines(figures.Loads, glyphs),
            StyledLine.Blank,
            .. Beside([.. Pace()], [.. Streaks()]),
            StyledLine.Blank,
            .. Beside([.. Priorities()], [.. Tags()]),
        ];
    }

    private IEnumerable<StyledLine> Pace() =>
    [
        Figure("Done today", figures.Done.Today.ToString(Culture)),
        Figure("Done this week", figures.Done.ThisWeek.ToString(Culture)),
        Figure("A week, of the last 12", figures.Done.AverageAWeek.ToString("0.0", Culture)),
    ];

    private IEnumerable<StyledLine> Streaks() =>
    [
        Figure("Days in a row, now", figures.Done.CurrentStreak.ToString(Culture)),
        Figure("Days in a row, at best", figures.Done.LongestStreak.ToString(Culture)),
        Figure("Overdue", figures.Overdue.ToString(Culture), figures.Overdue > 0 ? Ink.Alarm : Ink.Text),
    ];

    private IEnumerable<StyledLine> Priorities()
    {
        Priority[] priorities = [Priority.High, Priority.Medium, Priority.Low];
        var most = priorities.Max(CountOf);
        return
        [
            StyledLine.Of($" Open: {figures.Open.ToString(Culture)}", Ink.Heading),
            .. priorities.Select(priority => Bar($"{SignOf(priority)} {priority}", CountOf(priority), most)),
        ];
    }

    private IEnumerable<StyledLine> Tags()
    {
        var tags = figures.BusiestTags.Take(HasTwo ? MostTags : figures.BusiestTags.Count).ToList();
        if (tags.Count == 0)
            return [];
        return [StyledLine.Of(" Busiest tags", Ink.Heading), .. tags.Select(tag => Bar(ScreenText.Safe(tag.Tag), tag.Open, tags[0].Open))];
    }

    private int CountOf(Priority priority) => figures.ByPriority.GetValueOrDefault(priority);

    private string SignOf(Priority priority) => priority switch
    {
        Priority.High => glyphs.High,
        Priority.Medium => glyphs.Medium,
        _ => glyphs.Low,
    };

    private static StyledLine Figure(string name, string value, Ink ink = Ink.Text) =>
        new([new Span(ScreenText.Fit($" {name}", NameColumns + 12, ""), Ink.Dim), new Span(value, ink)]);

    private StyledLine Bar(string name, int count, int most)
    {
        var room = Math.Max(1, PartColumns - NameColumns - NumberColumns - 3);
        var length = count == 0 ? 0 : Math.Max(1, (int)((long)room * count / Math.Max(1, most)));
        return new StyledLine(
        [
            new Span($" {ScreenText.Fit(name, NameColumns, glyphs.Ellipsis)}", Ink.Text),
            new Span($"{count.ToString(Culture).PadLeft(NumberColumns - 1)} ", Ink.Text),
            new Span(new string(glyphs.Bar, length), Ink.Measure),
        ]);
    }

    private IEnumerable<StyledLine> Beside(IReadOnlyList<StyledLine> left, IReadOnlyList<StyledLine> right)
    {
        if (!HasTwo)
            return [.. left, .. right.Count > 0 && right[0].Spans[0].Ink == Ink.Heading ? [StyledLine.Blank] : Array.Empty<StyledLine>(), .. right];
        return Enumerable.Range(0, Math.Max(left.Count, right.Count)).Select(row => new StyledLine(
        [
            .. SpanRow.Fit(row < left.Count ? left[row].Spans : [], PartColumns, glyphs.Ellipsis),
            .. row < right.Count ? right[row].Spans : [],
        ]));
    }
}
