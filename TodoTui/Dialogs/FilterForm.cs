using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Dialogs;

/// <summary>
/// A filter as the builder shows it: what it has fields for, and the rest as text. It is read from the text that is
/// searched for and written as such text, so that whoever uses the builder learns the language.
/// </summary>
internal sealed record FilterForm
{
    /// <summary>The states to choose from, as the language names them; none for any.</summary>
    public static readonly IReadOnlyList<string> States = ["", "is:open", "is:done", "is:overdue", "is:recurring"];

    /// <summary>What can be asked of the due date without typing it; none for anything.</summary>
    public static readonly IReadOnlyList<string> Dues = ["", "due:today", "due:tomorrow", "due:week", "due:next-week", "due:month", "due:any", "due:none"];

    private static readonly (string Text, Priority Priority)[] Priorities =
        [("!high", Core.Todos.Priority.High), ("!med", Core.Todos.Priority.Medium), ("!low", Core.Todos.Priority.Low)];

    private const string RangePrefix = "due:";
    private const string Through = "..";

    /// <summary>Words and phrases in title and description, each of which must be there.</summary>
    public string Words { get; init; } = "";

    /// <summary>One of <see cref="States"/>.</summary>
    public string State { get; init; } = "";

    /// <summary>The priorities of which the task must have one; none for any.</summary>
    public ValueList<Priority> Priority { get; init; } = [];

    /// <summary>The tags, all of which the task must have.</summary>
    public string Tags { get; init; } = "";

    /// <summary>One of <see cref="Dues"/>.</summary>
    public string Due { get; init; } = "";

    /// <summary>The first day that the task may be due on, as it is typed.</summary>
    public string From { get; init; } = "";

    /// <summary>The last such day.</summary>
    public string To { get; init; } = "";

    /// <summary>What there is no field for.</summary>
    public string Rest { get; init; } = "";

    /// <summary>The filter in the language of the search.</summary>
    public string Text => FilterText.Of(FilterParser.Parse(string.Join(' ', Parts().Where(part => part.Length > 0))).Filter);

    /// <summary>The form that shows the filter <paramref name="text"/>.</summary>
    public static FilterForm Of(string text) =>
        FilterParser.Parse(text).Filter.Terms.Select(FilterText.Of).Aggregate(new FilterForm(), (form, term) => form.With(term));

    private FilterForm With(string term)
    {
        if (State.Length == 0 && States.Contains(term))
            return this with { State = term };
        if (Due.Length == 0 && Dues.Contains(term))
            return this with { Due = term };
        if (Priority.Count == 0 && PrioritiesOf(term) is { } priorities)
            return this with { Priority = [.. priorities] };
        if (From.Length + To.Length == 0 && term.StartsWith(RangePrefix, StringComparison.Ordinal) && term.Split(Through) is [var from, var to])
            return this with { From = from[RangePrefix.Length..], To = to };
        return FilterParser.Parse(term).Tokens switch
        {
            [{ Kind: FilterTokenKind.Text }] => this with { Words = Joined(Words, term) },
            [{ Kind: FilterTokenKind.Tag }] when term.StartsWith('#') => this with { Tags = Joined(Tags, term[1..]) },
            _ => this with { Rest = Joined(Rest, term.Contains(" | ", StringComparison.Ordinal) ? $"({term})" : term) },
        };
    }

    private IEnumerable<string> Parts()
    {
        yield return Words;
        yield return State;
        if (Priority.Count > 0)
            yield return $"({string.Join(" | ", Priorities.Where(choice => Priority.Contains(choice.Priority)).Select(choice => choice.Text))})";
        foreach (var tag in TagText.Parse(Tags))
            yield return $"tag:\"{tag}\"";
        yield return Due;
        if (From.Trim().Length + To.Trim().Length > 0)
            yield return RangePrefix + From.Trim() + Through + To.Trim();
        yield return Rest;
    }

    private static Priority[]? PrioritiesOf(string term)
    {
        string[] alternatives = term.Split(" | ");
        return alternatives.All(text => Priorities.Any(choice => choice.Text == text))
            ? [.. alternatives.Select(text => Priorities.First(choice => choice.Text == text).Priority)]
            : null;
    }

    private static string Joined(string text, string term) => text.Length == 0 ? term : $"{text} {term}";
}
