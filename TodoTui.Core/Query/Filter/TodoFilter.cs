using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>
/// Which tasks are meant, as docs/filter.md describes it. Immutable, equals by value; <see cref="FilterParser"/> reads
/// it and <see cref="FilterText"/> writes it. And, Or and Not keep it in one form: nothing nested in its like, nothing
/// empty, nothing negated twice.
/// </summary>
public abstract record TodoFilter
{
    private protected TodoFilter()
    {
    }

    /// <summary>Matches every task: the empty text.</summary>
    public static TodoFilter Everything { get; } = new EverythingFilter();

    /// <summary>The filters that all have to match, in the order written: one, unless it is several or <see cref="Everything"/>.</summary>
    public virtual ValueList<TodoFilter> Terms => [this];

    /// <summary>How long a task takes, roughly: within a combination the cheap ones are asked first.</summary>
    internal virtual int Cost => 0;

    /// <summary>Matches what all of <paramref name="filters"/> match; of none, everything.</summary>
    public static TodoFilter And(params IEnumerable<TodoFilter> filters)
    {
        TodoFilter[] terms = [.. filters.SelectMany(filter => filter.Terms)];
        return terms switch
        {
            [] => Everything,
            [var only] => only,
            _ => new AndFilter([.. terms]),
        };
    }

    /// <summary>Matches what at least one of <paramref name="filters"/> matches; of none, everything.</summary>
    public static TodoFilter Or(params IEnumerable<TodoFilter> filters)
    {
        TodoFilter[] alternatives = [.. filters.SelectMany(filter => filter is OrFilter or ? or.Alternatives : [filter])];
        if (alternatives.Contains(Everything))
            return Everything;
        return alternatives switch
        {
            [] => Everything,
            [var only] => only,
            _ => new OrFilter([.. alternatives]),
        };
    }

    /// <summary>Matches what <paramref name="filter"/> does not.</summary>
    /// <exception cref="ArgumentException">It matches everything: there is no text for a filter that matches nothing.</exception>
    public static TodoFilter Not(TodoFilter filter) => filter switch
    {
        EverythingFilter => throw new ArgumentException("Not everything would be nothing.", nameof(filter)),
        NotFilter not => not.Negated,
        _ => new NotFilter(filter),
    };

    /// <summary>
    /// Whether every task that this matches is certain to match <paramref name="other"/> too, as when a word is typed on
    /// or a term is added. False says nothing.
    /// </summary>
    public bool Narrows(TodoFilter other)
    {
        foreach (var wanted in other.Terms)
        {
            if (!Terms.Any(term => term.Implies(wanted)))
                return false;
        }

        return true;
    }

    /// <summary>Whether what matches this term matches <paramref name="other"/>.</summary>
    internal virtual bool Implies(TodoFilter other) => this == other;

    /// <summary>Whether <paramref name="item"/> is meant at <paramref name="moment"/>. Allocates nothing.</summary>
    public abstract bool Matches(TodoItem item, FilterMoment moment);

    /// <summary>As <see cref="FilterText"/> writes it.</summary>
    public sealed override string ToString() => FilterText.Of(this);
}
