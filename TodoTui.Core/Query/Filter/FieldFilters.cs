using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary><c>#work</c>, <c>tag:"two words"</c>: the whole tag, in any case.</summary>
internal sealed record TagFilter : TodoFilter
{
    public TagFilter(string tag)
    {
        ArgumentException.ThrowIfNullOrEmpty(tag);
        Tag = tag;
    }

    public string Tag { get; }

    public override bool Matches(TodoItem item, FilterMoment moment) => TagList.Has(item.Tags, Tag);
}

/// <summary><c>tag:any</c>, <c>tag:none</c></summary>
internal sealed record TaggedFilter(bool IsTagged) : TodoFilter
{
    public override bool Matches(TodoItem item, FilterMoment moment) => item.Tags.Count > 0 == IsTagged;
}

/// <summary><c>!high</c>, <c>pri>=med</c></summary>
internal sealed record PriorityFilter(FilterComparison Comparison, Priority Priority) : TodoFilter
{
    public override bool Matches(TodoItem item, FilterMoment moment) => Comparison switch
    {
        FilterComparison.Below => item.Priority < Priority,
        FilterComparison.AtMost => item.Priority <= Priority,
        FilterComparison.Above => item.Priority > Priority,
        FilterComparison.AtLeast => item.Priority >= Priority,
        _ => item.Priority == Priority,
    };
}

/// <summary>What <c>is:</c> asks for.</summary>
internal enum TaskState
{
    Open,
    Done,
    Overdue,
    Recurring,
}

/// <summary><c>is:open</c></summary>
internal sealed record StateFilter(TaskState State) : TodoFilter
{
    public override bool Matches(TodoItem item, FilterMoment moment) => State switch
    {
        TaskState.Open => !item.IsComplete,
        TaskState.Done => item.IsComplete,
        TaskState.Overdue => item.IsOverdue(moment.Now),
        _ => item.Recurrence is not null,
    };
}

/// <summary><c>id:12,15</c>, in the order written.</summary>
internal sealed record IdFilter(ValueList<TodoId> Ids) : TodoFilter
{
    private readonly HashSet<TodoId> _ids = [.. Ids];

    public override bool Matches(TodoItem item, FilterMoment moment) => _ids.Contains(item.Id);

    public bool Equals(IdFilter? other) => other is not null && Ids == other.Ids;

    public override int GetHashCode() => Ids.GetHashCode();
}
