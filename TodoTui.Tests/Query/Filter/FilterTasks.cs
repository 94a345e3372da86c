using TodoTui.Core.Query;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Query.Filter;

/// <summary>Ten tasks for the tables of filters.</summary>
internal static class FilterTasks
{
    /// <summary>Ten in the morning of a Wednesday, where weeks begin on Mondays.</summary>
    public static readonly FilterMoment Wednesday = On("2026-08-05");

    public static readonly TodoItem[] All =
    [
        Task(1, "Buy oat milk", "2026-08-01") with { Priority = Priority.Low, Tags = ["shopping"] },
        Task(2, "Résumé for Jürgen", "2026-07-01") with { Description = "Send the PDF to HR", Priority = Priority.High, Tags = ["work"], Due = Some.Due("2026-08-05") },
        Task(3, "Pay rent", "2026-01-01") with { Priority = Priority.High, Tags = ["home"], Due = Some.Due("2026-08-03"), Recurrence = Recurrence.Monthly },
        Task(4, "Write weekly report", "2026-08-04") with { Tags = ["Work", "two words"], Due = Some.Due("2026-08-07 17:00"), Recurrence = Recurrence.Weekly },
        Task(5, "Call mum", "2026-07-30") with { Tags = ["home"], Due = Some.Due("2026-08-04"), IsComplete = true, Completed = Some.Moment("2026-08-04T18:00:00") },
        Task(6, "歯医者に電話する 🦷", "2026-08-05") with { Tags = ["健康"], Due = Some.Due("2026-09-01") },
        Task(7, "Παράδοση δέματος", null) with { Priority = Priority.Low, IsComplete = true, Completed = Some.Moment("2026-07-10T09:00:00") },
        Task(8, "קניות לשבת", "2026-07-29") with { Description = "חלב, לחם", Due = Some.Due("2026-12-31") },
        Task(9, "Fix \"quotes\" | pipes (now) --all 27\" https://example.org/a?b=c", "2025-12-31") with { Description = "at 12:30 :)", Tags = ["none", "c++"], Due = Some.Due("2027-01-15") },
        Task(10, "E-mail the C# team #123", "2026-08-03") with { Description = "line one\nline two", Due = Some.Due("2026-08-06") },
    ];

    public static FilterMoment On(string day, DayOfWeek firstDayOfWeek = DayOfWeek.Monday) => new(Some.Moment($"{day}T10:00:00"), firstDayOfWeek);

    /// <summary>The ids of those that match, or <c>all</c>, or <c>none</c>.</summary>
    public static string Matching(TodoFilter filter)
    {
        int[] ids = [.. All.Where(task => filter.Matches(task, Wednesday)).Select(task => task.Id.Value)];
        return ids.Length == All.Length ? "all" : ids.Length == 0 ? "none" : string.Join(' ', ids);
    }

    private static TodoItem Task(int id, string title, string? created) =>
        new() { Id = new TodoId(id), Title = title, Created = created is null ? null : Some.Moment($"{created}T08:00:00") };
}
