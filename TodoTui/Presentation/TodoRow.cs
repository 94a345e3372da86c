using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>A task as a line of the table.</summary>
internal static class TodoRow
{
    /// <summary>The line of <paramref name="item"/>.</summary>
    public static StyledLine Of(TodoItem item, TableColumns columns, LocalDateTime now, Glyphs glyphs, RowMarks? marks = null)
    {
        marks ??= RowMarks.None;
        var isOverdue = item.IsOverdue(now);
        var ink = item.IsComplete ? Ink.Dim : Ink.Text;
        var recurring = item.Recurrence is null ? "" : $" {glyphs.Recurring}";
        var title = ScreenText.Cut(ScreenText.Safe(item.Title), columns.Title - ScreenText.Columns(recurring), glyphs.Ellipsis) + recurring;
        var spans = new List<Span>
        {
            new(marks.IsMarked ? glyphs.Marked : " ", marks.IsMarked ? Ink.Accent : ink),
            new($"[{(item.IsComplete ? glyphs.Check : " ")}] ", ink),
            new(Priority(item.Priority, columns.Priority, glyphs) + " ", item is { Priority: Core.Todos.Priority.High, IsComplete: false } ? Ink.High : ink),
        };
        spans.AddRange(Highlighted(ScreenText.Fit(title, columns.Title, glyphs.Ellipsis) + " ", marks.Highlights, ink));
        if (columns.Tags > 0)
            spans.AddRange(Tags(item, columns.Tags, marks.ColorOf, glyphs));
        if (columns.Due > 0)
            spans.Add(new(ScreenText.Fit(Due(item, now, columns.IsUnderDays), columns.Due, glyphs.Ellipsis), isOverdue || IsDueUnreadable(item) ? Ink.Alarm : ink));
        return new StyledLine(spans);
    }

    /// <summary>The heading of a day above the tasks that are due on it.</summary>
    public static StyledLine DayHeading(DateOnly day, LocalDateTime now, int columns, Glyphs glyphs)
    {
        var text = $" {glyphs.Horizontal}{glyphs.Horizontal} {DueText.Day(day, now.Day)} ";
        return StyledLine.Of(text + new string(glyphs.Horizontal, Math.Max(0, columns - ScreenText.Columns(text) - 1)), Ink.Dim);
    }

    /// <summary>The tag of <paramref name="item"/> that stands at a column of its line, or null.</summary>
    public static string? TagAt(TodoItem item, TableColumns columns, int column)
    {
        var start = columns.TagsStart;
        foreach (var tag in columns.Tags > 0 && column < start + columns.Tags ? item.Tags : [])
        {
            var end = start + ScreenText.Columns(ScreenText.Safe(tag));
            if (column >= start && column < end)
                return tag;
            start = end + 1;
        }

        return null;
    }

    /// <summary>The headings of the columns, with an arrow at the one that is sorted by.</summary>
    public static StyledLine Header(TableColumns columns, SortOrder sort, Glyphs glyphs)
    {
        string Heading(string text, SortKey key) => sort.Key == key ? $"{text} {Arrow(sort, glyphs)}" : text;
        // There is no room for an arrow beside the word.
        var priority = (columns.Priority > 1, sort.Key == SortKey.Priority) switch
        {
            (true, true) => $"P {Arrow(sort, glyphs)}",
            (true, false) => "Pri",
            (false, true) => Arrow(sort, glyphs),
            (false, false) => "!",
        };
        var text = new string(' ', TableColumns.PriorityStart)
            + ScreenText.Fit(priority, columns.Priority, "") + " "
            + ScreenText.Fit(Heading("Title", SortKey.Title), columns.Title, "") + " "
            + (columns.Tags > 0 ? ScreenText.Fit("Tags", columns.Tags, "") + " " : "")
            + (columns.Due > 0 ? Heading("Due", SortKey.Due) : "");
        return StyledLine.Of(text, Ink.Heading);
    }

    /// <summary>The sign of an order's direction.</summary>
    public static string Arrow(SortOrder sort, Glyphs glyphs) => sort.Descending ? glyphs.Descending : glyphs.Ascending;

    private static IEnumerable<Span> Highlighted(string title, FilterHighlights? highlights, Ink ink) =>
        SpanRow.Marked(title, [.. (highlights?.In(title) ?? []).Select(match => match.Start..match.End)], ink, Ink.Match);

    private static string Priority(Priority priority, int width, Glyphs glyphs)
    {
        var (mark, letter) = priority switch
        {
            Core.Todos.Priority.High => (glyphs.High, 'H'),
            Core.Todos.Priority.Medium => (glyphs.Medium, 'M'),
            _ => (glyphs.Low, 'L'),
        };
        return width > 1 ? $"{mark} {letter}" : mark;
    }

    private static IEnumerable<Span> Tags(TodoItem item, int columns, Func<string, TagColor> colorOf, Glyphs glyphs)
    {
        var left = columns;
        foreach (var tag in item.Tags)
        {
            var text = ScreenText.Cut(ScreenText.Safe(tag), left, glyphs.Ellipsis);
            yield return new Span(text, colorOf(tag) is not TagColor.None and var color ? TagText.InkOf(color) : Ink.Dim);
            left -= ScreenText.Columns(text);
            if (left <= 1)
                break;
            yield return new Span(" ", Ink.Dim);
            left--;
        }

        yield return new Span(new string(' ', Math.Max(0, left) + 1), Ink.Dim);
    }

    private static string Due(TodoItem item, LocalDateTime now, bool isUnderDays)
    {
        if (IsDueUnreadable(item))
            return "unreadable";
        if (isUnderDays)
            return AgendaText.Due(item, now);
        return item.Due is { } due ? DueText.Relative(due, now, isOpen: !item.IsComplete) : "";
    }

    private static bool IsDueUnreadable(TodoItem item) => item.Problems.Any(problem => problem.Field == TodoField.Due);
}
