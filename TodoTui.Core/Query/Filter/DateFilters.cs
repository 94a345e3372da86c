using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>The dates of a task.</summary>
internal enum DateField
{
    Due,
    Created,
    Done,
}

/// <summary>A filter by the day of one of the dates. A task without that date matches only <c>none</c>.</summary>
internal abstract record DateFilter(DateField Field) : TodoFilter
{
    protected DateOnly? DayOf(TodoItem item) => Field switch
    {
        DateField.Due => item.Due?.Day,
        DateField.Created => item.Created?.Day,
        _ => item.Completed?.Day,
    };

    // Of what is past the distances and weekdays count back.
    protected DayInterval At(FilterDays days, FilterMoment moment) => days.At(moment, isPast: Field != DateField.Due);
}

/// <summary><c>due:any</c>, <c>due:none</c></summary>
internal sealed record DatedFilter(DateField Field, bool IsDated) : DateFilter(Field)
{
    public override bool Matches(TodoItem item, FilterMoment moment) => DayOf(item) is not null == IsDated;
}

/// <summary><c>due:week</c>, <c>due&lt;2026-12-01</c>, <c>created>7d</c></summary>
internal sealed record ComparedDateFilter(DateField Field, FilterComparison Comparison, FilterDays Days) : DateFilter(Field)
{
    public override bool Matches(TodoItem item, FilterMoment moment)
    {
        if (DayOf(item) is not { } day)
            return false;
        var days = At(Days, moment);
        return (IsOfAge ? Reversed(Comparison) : Comparison) switch
        {
            FilterComparison.Below => day < days.First,
            FilterComparison.AtMost => day <= days.Last,
            FilterComparison.Above => day > days.Last,
            FilterComparison.AtLeast => day >= days.First,
            _ => days.Contains(day),
        };
    }

    // created>7d: what is more than 7 days old was made before that day.
    private bool IsOfAge => Field != DateField.Due && Days is DistantDay;

    private static FilterComparison Reversed(FilterComparison comparison) => comparison switch
    {
        FilterComparison.Below => FilterComparison.Above,
        FilterComparison.AtMost => FilterComparison.AtLeast,
        FilterComparison.Above => FilterComparison.Below,
        FilterComparison.AtLeast => FilterComparison.AtMost,
        _ => comparison,
    };
}

/// <summary>
/// <c>due:2026-11-01..2026-11-30</c>, <c>due:today..</c>: the days from one end to the other, both included, whichever
/// comes first; without an end all that are on its side.
/// </summary>
internal sealed record DateRangeFilter : DateFilter
{
    public DateRangeFilter(DateField field, FilterDays? from, FilterDays? to)
        : base(field)
    {
        if (from is null && to is null)
            throw new ArgumentException("A range needs an end.", nameof(to));
        (From, To) = (from, to);
    }

    public FilterDays? From { get; }

    public FilterDays? To { get; }

    public override bool Matches(TodoItem item, FilterMoment moment)
    {
        if (DayOf(item) is not { } day)
            return false;
        var from = From is null ? default(DayInterval?) : At(From, moment);
        var to = To is null ? default(DayInterval?) : At(To, moment);
        return (from, to) switch
        {
            ({ } first, { } last) => first.Through(last).Contains(day),
            ({ } first, null) => day >= first.First,
            (null, { } last) => day <= last.Last,
            _ => false,
        };
    }
}
