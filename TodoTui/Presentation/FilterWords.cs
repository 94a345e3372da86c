using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The language of the search on the screen.</summary>
internal static class FilterWords
{
    /// <summary>How the parts of a filter look while it is typed.</summary>
    public static IEnumerable<(TextSpan Span, Ink Ink)> Inks(string text)
    {
        var reading = FilterParser.Parse(text);
        return reading.Tokens.Where(token => token.Kind != FilterTokenKind.Text).Select(token => (token.Span, Ink.Token))
            .Concat(reading.Remarks.Select(remark => (remark.Span, Ink.TokenWarning)));
    }

    /// <summary>What the user should know of a filter; null when there is nothing.</summary>
    public static Notice? Remark(string text) =>
        FilterParser.Parse(text).Remarks is [var first, ..] ? new Notice(first.Message, IsError: true) : null;

    /// <summary>A term of the filter language, for choosing among several; none means that anything will do.</summary>
    public static string Of(string term) => term switch
    {
        "" => "any",
        "is:open" => "open",
        "is:done" => "done",
        "is:overdue" => "overdue",
        "is:recurring" => "repeats",
        "due:today" => "today",
        "due:tomorrow" => "tomorrow",
        "due:week" => "this week",
        "due:next-week" => "next week",
        "due:month" => "this month",
        "due:any" => "has a date",
        "due:none" => "has no date",
        _ => term,
    };
}
