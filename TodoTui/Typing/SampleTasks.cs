using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;

namespace TodoTui.Typing;

/// <summary>Three tasks to try things on, typed as a user would.</summary>
internal static class SampleTasks
{
    private static readonly string[] Lines =
    [
        "Buy milk #Home due:tomorrow",
        "Submit the expense report !high #Work due:fri 17:00 every month remind:1h // Receipts are in the blue folder.",
        "Press ? and read which keys there are !low",
    ];

    /// <summary>The tasks as they are typed <paramref name="now"/>.</summary>
    public static IReadOnlyCollection<TodoDraft> At(LocalDateTime now) =>
        [.. Lines.Select(line => QuickAddLine.Parse(line, UserHabits.At(now)).Draft)];
}
