using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>Which term of a filter is to blame when few tasks match, or none.</summary>
/// <param name="Term">The term.</param>
/// <param name="Without">The filter without it.</param>
/// <param name="Matches">How many tasks match that.</param>
public sealed record FilterDiagnosis(TodoFilter Term, TodoFilter Without, int Matches)
{
    /// <summary>
    /// The one of <see cref="TodoFilter.Terms"/> that, left out, gives the most tasks; of several the last, which was
    /// probably typed last. Null when leaving out one gives no more.
    /// </summary>
    public static FilterDiagnosis? MostExcluding(TodoFilter filter, IEnumerable<TodoItem> items, FilterMoment moment)
    {
        TodoFilter[] terms = [.. filter.Terms];
        var matches = 0;
        var excludedByOne = new int[terms.Length];
        foreach (var item in items)
        {
            var failing = FirstFailing(terms, 0, item, moment);
            if (failing == terms.Length)
                matches++;
            else if (FirstFailing(terms, failing + 1, item, moment) == terms.Length)
                excludedByOne[failing]++;
        }

        if (excludedByOne.All(count => count == 0))
            return null;
        var worst = Array.LastIndexOf(excludedByOne, excludedByOne.Max());
        return new FilterDiagnosis(terms[worst], TodoFilter.And(terms.Where((_, i) => i != worst)), matches + excludedByOne[worst]);
    }

    private static int FirstFailing(TodoFilter[] terms, int from, TodoItem item, FilterMoment moment)
    {
        while (from < terms.Length && terms[from].Matches(item, moment))
            from++;
        return from;
    }
}
