using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui;

/// <summary>The calendar that stands beside the agenda.</summary>
/// <param name="Day">The selected day.</param>
/// <param name="Loads">What there is on each day.</param>
/// <param name="Back">The list to go back to.</param>
/// <param name="BackTo">The task that was selected there, or null.</param>
internal sealed record CalendarState(DateOnly Day, DayLoads Loads, SmartList Back, TodoId? BackTo);
