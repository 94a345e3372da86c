using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>What a reminder in words means: either a length of time before the due date or a time on its day.</summary>
/// <param name="Before">How long before, or null.</param>
/// <param name="At">The time of day, or null.</param>
public readonly record struct ReminderReading(TimeSpan? Before, TimeOnly? At)
{
    /// <summary>How long before <paramref name="due"/> it comes; negative when it would come after it.</summary>
    public TimeSpan BeforeDue(DueDate due) => Before ?? ReminderTime.Before(due, At.GetValueOrDefault());
}

/// <summary>
/// The reminders of the quick add line in a field of their own: <c>30m</c>, <c>1h30m</c>, <c>1 hour before</c>,
/// <c>9am</c>; lengths of several units may have blanks between them.
/// </summary>
public static class ReminderExpression
{
    /// <summary>Reads a reminder; null when the text is none.</summary>
    public static ReminderReading? Parse(string text)
    {
        var line = new Line(text);
        var phrase = new Phrase(line, 0);
        if (WholeOf(ReminderReader.Read(phrase), line) is { } announced)
            return announced;
        return WholeOf(ReminderReader.ReadValue(phrase), line) ?? ReadParts(line);
    }

    private static ReminderReading? WholeOf(Match match, Line line) =>
        match.End == line.Count && match.Token is ReminderToken token ? new ReminderReading(token.Before, token.At) : null;

    // 1h 30m
    private static ReminderReading? ReadParts(Line line)
    {
        var length = TimeSpan.Zero;
        for (var word = 0; word < line.Count;)
        {
            var match = ReminderReader.ReadValue(new Phrase(line, word));
            if (match.Token is not ReminderToken { Before: { } part })
                return null;
            length += part;
            word = match.End;
        }

        return line.Count == 0 ? null : new ReminderReading(length, null);
    }
}
