using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>What a repeat in words means.</summary>
/// <param name="Rule">The rule, or null when the text is none.</param>
/// <param name="Days">The days of the week that it names: the due date has to be on one of them.</param>
/// <param name="Error">What is wrong, or null.</param>
public sealed record RepeatReading(RepeatRule? Rule, Weekdays Days, string? Error);

/// <summary>
/// The repeats of the quick add line in a field of their own, with or without <c>every</c>: <c>monthly</c>,
/// <c>2 weeks</c>, <c>every mon, thu until 25 dec</c>.
/// </summary>
public static class RepeatExpression
{
    private const string Examples = "type daily, monthly, every 2 weeks, every mon, thu or every day until 25 dec.";

    /// <summary>Reads a repeat.</summary>
    public static RepeatReading Parse(string text, QuickAddContext context) =>
        Read(text, context) ?? Read($"every {text}", context) ?? new(null, Weekdays.None, $"“{text}” is no repeat: {Examples}");

    private static RepeatReading? Read(string text, QuickAddContext context)
    {
        var line = new Line(text);
        var phrase = new Phrase(line, 0);
        var match = RepeatReader.Read(phrase, context).Or(() => RepeatReader.ReadAdverb(phrase));
        if (match.Warning is { } warning)
            return new(null, Weekdays.None, warning.Message);
        if (match.Token is not RepeatToken repeat)
            return null;
        if (match.End == line.Count)
            return new(repeat.Rule, repeat.Days, null);
        var until = UntilReader.Read(new Phrase(line, match.End), context);
        return until.End == line.Count && until.Token is UntilToken end ? new(repeat.Rule with { Until = end.Day }, repeat.Days, null) : null;
    }
}
