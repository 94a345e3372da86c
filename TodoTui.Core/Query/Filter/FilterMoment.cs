using TodoTui.Core.Todos;

namespace TodoTui.Core.Query;

/// <summary>What a filter depends on besides the task. It comes in when matching, so that <c>due:today</c> in a saved filter is always today.</summary>
/// <param name="Now">The present.</param>
/// <param name="FirstDayOfWeek">Where a week begins.</param>
public readonly record struct FilterMoment(LocalDateTime Now, DayOfWeek FirstDayOfWeek)
{
    /// <summary>The day of <see cref="Now"/>.</summary>
    internal DateOnly Today => Now.Day;
}
