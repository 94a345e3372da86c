using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>What a date in words means.</summary>
/// <param name="Due">The due date, or null when the text is none.</param>
/// <param name="Warnings">Without a due date, the one thing that is wrong and where; else what may surprise.</param>
public sealed record DateReading(DueDate? Due, ValueList<QuickAddWarning> Warnings);

/// <summary>
/// The dates of the quick add line in a field of their own: a day, a time, or both in either order, in every form that
/// <c>due:</c> takes. Distances such as <c>+1w</c> count from today; to move a date that is there, see <see cref="DateShift"/>.
/// </summary>
public static class DateExpression
{
    /// <summary>Reads a date. What <see cref="DueDate.ToString"/> writes is read as it stands.</summary>
    public static DateReading Parse(string text, QuickAddContext context)
    {
        if (DueDate.TryParse(text, out var exact))
            return new DateReading(exact, []);

        var line = new Line(text);
        DateToken? date = null;
        TimeToken? time = null;
        for (var word = 0; word < line.Count;)
        {
            var match = Read(new Phrase(line, word), context);
            if (match.Warning is not null)
                return new DateReading(null, [match.Warning]);
            if (match.Token is DateToken day && date is null)
                date = day;
            else if (match.Token is TimeToken timeOfDay && time is null)
                time = timeOfDay;
            else
                return Unknown(text, TextSpan.Between(line[word].Start, line[line.Count - 1].End));
            word = match.End;
        }

        return Moment.Due(date, time, null, context) is { } due
            ? new DateReading(due, [.. Moment.Notes(due, date, time, context)])
            : Unknown(text, new TextSpan(0, text.Length));
    }

    private static Match Read(Phrase phrase, QuickAddContext context) =>
        MomentReader.Read(EnglishWords.Prepositions.Find(phrase[0]) is null ? phrase : phrase.After(1), DayPlace.Explicit, context);

    private static DateReading Unknown(string text, TextSpan span) =>
        new(null, [new QuickAddWarning(span, $"“{span.Of(text)}” is no date: {MomentReader.Examples}")]);
}
