using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

internal sealed record EverythingFilter : TodoFilter
{
    public override ValueList<TodoFilter> Terms => [];

    public override bool Matches(TodoItem item, FilterMoment moment) => true;
}

/// <summary><c>a b</c></summary>
internal sealed record AndFilter(ValueList<TodoFilter> All) : TodoFilter
{
    private readonly TodoFilter[] _cheapFirst = [.. All.OrderBy(term => term.Cost)];

    public override ValueList<TodoFilter> Terms => All;

    internal override int Cost { get; } = All.Max(term => term.Cost);

    public override bool Matches(TodoItem item, FilterMoment moment)
    {
        foreach (var term in _cheapFirst)
        {
            if (!term.Matches(item, moment))
                return false;
        }

        return true;
    }

    public bool Equals(AndFilter? other) => other is not null && All == other.All;

    public override int GetHashCode() => All.GetHashCode();
}

/// <summary><c>a | b</c></summary>
internal sealed record OrFilter(ValueList<TodoFilter> Alternatives) : TodoFilter
{
    private readonly TodoFilter[] _cheapFirst = [.. Alternatives.OrderBy(alternative => alternative.Cost)];

    internal override int Cost { get; } = Alternatives.Max(alternative => alternative.Cost);

    public override bool Matches(TodoItem item, FilterMoment moment)
    {
        foreach (var alternative in _cheapFirst)
        {
            if (alternative.Matches(item, moment))
                return true;
        }

        return false;
    }

    public bool Equals(OrFilter? other) => other is not null && Alternatives == other.Alternatives;

    public override int GetHashCode() => Alternatives.GetHashCode();
}

/// <summary><c>-a</c></summary>
internal sealed record NotFilter(TodoFilter Negated) : TodoFilter
{
    internal override int Cost => Negated.Cost;

    public override bool Matches(TodoItem item, FilterMoment moment) => !Negated.Matches(item, moment);
}
