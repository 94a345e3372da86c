using System.Globalization;
using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>A task as the lines of the detail pane.</summary>
internal static class DetailText
{
    /// <summary>The longest notes that are shown as a whole, in UTF-16 code units.</summary>
    public const int LongestNotes = 20_000;

    /// <summary>Everything there is to say of <paramref name="item"/>, in lines of at most <paramref name="columns"/>.</summary>
    public static IReadOnlyList<StyledLine> Of(TodoItem item, int columns, LocalDateTime now, Glyphs glyphs) =>
    [
        Title(item, columns, glyphs),
        .. ScreenText.Wrap(Facts(item, now, glyphs), columns).Select(line => StyledLine.Of(line, item.IsOverdue(now) ? Ink.Alarm : Ink.Dim)),
        .. item.Problems.SelectMany(problem => Problem(problem, columns)),
        .. Notes(item.Description, columns, glyphs),
    ];

    /// <summary>What stands in place of so many characters of notes.</summary>
    public static string TooLong(int characters) =>
        string.Create(CultureInfo.InvariantCulture, $"{characters} characters: {CommandCatalog.Get(CommandId.EditNotes).FirstKeyText} opens them in your editor.");

    // Wrapping a whole book would take longer than a key may.
    private static IEnumerable<StyledLine> Notes(string notes, int columns, Glyphs glyphs)
    {
        if (notes.Length == 0)
            return [];
        if (notes.Length <= LongestNotes)
            return Wrapped(notes, columns);
        var end = char.IsLowSurrogate(notes[LongestNotes]) ? LongestNotes - 1 : LongestNotes;
        return [.. Wrapped(notes[..end], columns), .. ScreenText.Wrap($"{glyphs.Ellipsis} and {TooLong(notes.Length - end)}", columns).Select(line => StyledLine.Of(line, Ink.Dim))];
    }

    private static IEnumerable<StyledLine> Wrapped(string text, int columns) => ScreenText.Wrap(text, columns).Select(line => StyledLine.Of(line));

    private static StyledLine Title(TodoItem item, int columns, Glyphs glyphs)
    {
        var id = $" id {item.Id}";
        var title = ScreenText.Fit(ScreenText.Safe(item.Title), columns - id.Length, glyphs.Ellipsis);
        return new StyledLine([new Span(title, Ink.Heading), new Span(id, Ink.Dim)]);
    }

    private static string Facts(TodoItem item, LocalDateTime now, Glyphs glyphs)
    {
        var facts = new List<string>();
        if (item.IsComplete)
            facts.Add(item.Completed is { } completed ? $"Done {DueText.Full(completed)}" : "Done");
        if (item.Due is { } due)
            facts.Add($"Due {DueText.Full(due)}{Overdue(item, due, now)}");
        if (item.Repeat is not null)
            facts.Add(RepeatText.Of(item));
        if (item.ReminderBefore is { } before)
            facts.Add(before == TimeSpan.Zero ? "remind when due" : $"remind {DurationText.Format(before)} before");
        facts.Add($"{TodoWords.Of(item.Priority)} priority");
        if (item.Tags.Count > 0)
            facts.Add(string.Join(' ', item.Tags.Select(tag => $"#{tag}")));
        if (item.Created is { } created)
            facts.Add($"created {DueText.Full(new DueDate(created.Day))}");
        return string.Join($" {glyphs.Separator} ", facts);
    }

    private static string Overdue(TodoItem item, DueDate due, LocalDateTime now) =>
        item.IsOverdue(now) ? $" ({DueText.Relative(due, now, isOpen: true)})" : "";

    private static IEnumerable<StyledLine> Problem(VerbatimField problem, int columns)
    {
        var text = $"The file has a {TodoWords.Of(problem.Field)} that cannot be read: {problem.RawJson}. {Mending(problem.Field)}";
        return ScreenText.Wrap(text, columns).Select(line => StyledLine.Of(line, Ink.Alarm));
    }

    private static string Mending(TodoField field) => field switch
    {
        TodoField.Due => $"{CommandCatalog.Get(CommandId.SetDue).FirstKeyText} mends it; until then it is kept as it is.",
        TodoField.Recurrence or TodoField.Reminder => $"{CommandCatalog.Get(CommandId.EditTask).FirstKeyText} mends it; until then it is kept as it is.",
        _ => "It is kept as it is.",
    };
}
