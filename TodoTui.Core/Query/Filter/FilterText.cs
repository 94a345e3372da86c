using System.Globalization;
using System.Text;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Writes filters, so that <see cref="FilterParser"/> reads the same filter again.</summary>
public static class FilterText
{
    /// <summary>The text of <paramref name="filter"/>, in the order and with the dates that it was written with.</summary>
    public static string Of(TodoFilter filter)
    {
        var text = new StringBuilder();
        Write(filter, text);
        return text.ToString();
    }

    private static void Write(TodoFilter filter, StringBuilder text)
    {
        switch (filter)
        {
            case AndFilter and:
                WriteAll(and.All, " ", term => WriteTerm(term, isGrouped: term is OrFilter, text), text);
                break;
            case OrFilter or:
                WriteAll(or.Alternatives, " | ", alternative => Write(alternative, text), text);
                break;
            case NotFilter not:
                text.Append('-');
                WriteTerm(not.Negated, isGrouped: not.Negated is AndFilter or OrFilter, text);
                break;
            default:
                text.Append(OfTerm(filter));
                break;
        }
    }

    private static void WriteAll(ValueList<TodoFilter> filters, string separator, Action<TodoFilter> write, StringBuilder text)
    {
        for (var i = 0; i < filters.Count; i++)
        {
            if (i > 0)
                text.Append(separator);
            write(filters[i]);
        }
    }

    private static void WriteTerm(TodoFilter term, bool isGrouped, StringBuilder text)
    {
        if (isGrouped)
            text.Append('(');
        Write(term, text);
        if (isGrouped)
            text.Append(')');
    }

    private static string OfTerm(TodoFilter term) => term switch
    {
        TextFilter words => OfWords(words),
        TagFilter tag => OfTag(tag),
        TaggedFilter tagged => $"tag:{Presence(tagged.IsTagged)}",
        PriorityFilter { Comparison: FilterComparison.Is } priority => $"!{Name(priority.Priority)}",
        PriorityFilter priority => $"pri{Sign(priority.Comparison)}{Name(priority.Priority)}",
        StateFilter state => $"is:{Name(state.State)}",
        IdFilter ids => $"id:{string.Join(',', ids.Ids)}",
        DatedFilter dated => $"{Name(dated.Field)}:{Presence(dated.IsDated)}",
        ComparedDateFilter date => $"{Name(date.Field)}{Sign(date.Comparison)}{Name(date.Days)}",
        DateRangeFilter range => $"{Name(range.Field)}:{Name(range.From)}..{Name(range.To)}",
        _ => "",
    };

    private static string OfWords(TextFilter words) =>
        FilterScanner.IsWord(words.Text) && TermReader.Read(words.Text, isUnfinished: false) is { Kind: FilterTokenKind.Text, Advice: null }
            ? words.Text
            : Quoted(words.Text);

    private static string OfTag(TagFilter tag)
    {
        string[] plain = [$"#{tag.Tag}", $"tag:{tag.Tag}"];
        return plain.FirstOrDefault(text => FilterScanner.IsWord(text) && !text.Contains('"') && TermReader.Read(text, isUnfinished: false).Filter == tag)
            ?? $"tag:{Quoted(tag.Tag)}";
    }

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Presence(bool isPresent) => isPresent ? "any" : "none";

    private static string Sign(FilterComparison comparison) => comparison switch
    {
        FilterComparison.Below => "<",
        FilterComparison.AtMost => "<=",
        FilterComparison.Above => ">",
        FilterComparison.AtLeast => ">=",
        _ => ":",
    };

    private static string Name(Priority priority) => priority switch
    {
        Priority.High => "high",
        Priority.Medium => "med",
        _ => "low",
    };

    private static string Name(TaskState state) => state switch
    {
        TaskState.Open => "open",
        TaskState.Done => "done",
        TaskState.Overdue => "overdue",
        _ => "recurring",
    };

    private static string Name(DateField field) => field switch
    {
        DateField.Due => "due",
        DateField.Created => "created",
        _ => "done",
    };

    private static string Name(FilterDays? days) => days switch
    {
        NamedDays { Unit: DateUnit.Day, Offset: var offset } => offset switch { 0 => "today", > 0 => "tomorrow", _ => "yesterday" },
        NamedDays { Offset: var offset, Unit: var unit } => offset switch { 0 => "", > 0 => "next-", _ => "last-" } + Name(unit),
        NearWeekday { Weekday: var weekday } => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(weekday).ToLowerInvariant(),
        ShiftedDay { Shift: var shift } => $"{(shift.Count < 0 ? "" : "+")}{Amount(shift)}",
        DistantDay { Distance: var distance } => Amount(distance),
        FixedDays { Unit: DateUnit.Month, First: var first } => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        FixedDays { Unit: DateUnit.Year, First: var first } => first.ToString("yyyy", CultureInfo.InvariantCulture),
        FixedDays { First: var first } => first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string Name(DateUnit unit) => unit switch
    {
        DateUnit.Week => "week",
        DateUnit.Month => "month",
        _ => "year",
    };

    private static string Amount(DateShift shift) => string.Create(CultureInfo.InvariantCulture, $"{shift.Count}{shift.Unit switch
    {
        DateUnit.Day => "d",
        DateUnit.Week => "w",
        DateUnit.Month => "mo",
        _ => "y",
    }}");
}
