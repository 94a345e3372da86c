using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Screens;

/// <summary>Tasks to look at, as seen at <see cref="Some.Now"/>.</summary>
internal static class SomeTasks
{
    /// <summary>Overdue, due and done, in many scripts, and one that would like to take the terminal over.</summary>
    public static IReadOnlyList<TodoItem> OfAllKinds { get; } =
    [
        Some.Item(1, "Call the bank about the card") with { Priority = Priority.High, Tags = ["home"], Due = Some.Due("2026-11-21") },
        Some.Item(2, "Submit the expense report") with
        {
            Priority = Priority.High,
            Tags = ["work"],
            Due = Some.Due("2026-11-23 17:00"),
            Recurrence = Recurrence.Monthly,
            ReminderBefore = TimeSpan.FromHours(1),
            Description = "Receipts are in the blue folder.",
        },
        Some.Item(3, "Buy milk") with { Tags = ["home", "shop"], Due = Some.Due("2026-11-23") },
        Some.Item(4, "週末の買い物リストを作る") with { Tags = ["家"], Due = Some.Due("2026-11-24 09:00") },
        Some.Item(5, "Dinner 👨‍👩‍👧‍👦 with cake 🎂") with { Due = Some.Due("2026-11-28 19:30") },
        Some.Item(6, "Re\u0301sume\u0301 u\u0308berarbeiten") with { Priority = Priority.Low, Due = Some.Due("2027-02-01") },
        Some.Item(7, "تحديث الوثائق") with { Tags = ["work"] },
        Some.Item(8, "ส่งพัสดุ 🇹🇭 👍🏽"),
        Some.Item(9, "\e[31mRed\a \u202Efdp.exe ☑\uFE0F 1\uFE0F\u20E3 \u009b0m"),
        Some.Item(10, "Read the whole annual report, and write down what the board did not say in it"),
        Some.Item(11, "Water the plants") with { Verbatim = [new VerbatimField(TodoField.Due, "\"2026-02-30\"", false)] },
        Some.Item(12, "Renew the passport") with { IsComplete = true, Completed = Some.Moment("2026-11-20T09:15:00"), Due = Some.Due("2026-11-22") },
    ];

    /// <summary>
    /// Those of all kinds whose width no terminal disagrees on, and some to scroll through. tmux takes a shade of skin
    /// for a sign of its own, and cuts a family of four; a field shows also what a list leaves out.
    /// </summary>
    public static IReadOnlyList<TodoItem> ThatTerminalsAgreeOn { get; } =
        [.. OfAllKinds.Where(item => item.Id.Value is not (5 or 8 or 9)), Some.Item(13, "Dinner 👨‍👩‍👧 with cake 🎂"), Some.Item(14, "ส่งพัสดุ 🇹🇭"), .. ToDo(20, 30)];

    /// <summary>A month with much to do, before it some things that are late, and a year in which many things were done.</summary>
    public static IReadOnlyList<TodoItem> OfABusyMonth { get; } = [.. OfAllKinds, .. ToDo(20, 60), .. Done(100, 250)];

    /// <summary>As many as it takes to scroll.</summary>
    public static IEnumerable<TodoItem> Many(int count) => Enumerable.Range(1, count).Select(id => Some.Item(id, $"Task {id}"));

    // Spread unevenly, and the same with each run.
    private static IEnumerable<TodoItem> ToDo(int firstId, int count)
    {
        string[] titles = ["Pay the rent", "Write to Ann", "Review the draft", "Water the plants", "Call the plumber", "Book the train", "Fix the bike", "Plan the party"];
        string[] tags = ["home", "work", "garden", "travel", "family"];
        for (var number = 0; number < count; number++)
        {
            var day = Some.Now.Day.AddDays(((number * number) % 37) - 2);
            yield return Some.Item(firstId + number, titles[number % titles.Length]) with
            {
                Due = new DueDate(day, number % 3 == 0 ? new TimeOnly(8 + (number % 11), 15 * (number % 4)) : null),
                Priority = number % 7 == 0 ? Priority.High : number % 4 == 0 ? Priority.Low : Priority.Medium,
                Tags = number % 2 == 0 ? [tags[number % tags.Length]] : [],
            };
        }
    }

    private static IEnumerable<TodoItem> Done(int firstId, int count)
    {
        for (var number = 0; number < count; number++)
        {
            // More of late than long ago.
            var daysAgo = number * number * 3 % 397 * ((number % 3) + 1) / 3;
            yield return Some.Item(firstId + number, $"Done {number}") with { IsComplete = true, Completed = new LocalDateTime(Some.Now.Day.AddDays(-daysAgo), new TimeOnly(9, 0)) };
        }
    }
}
