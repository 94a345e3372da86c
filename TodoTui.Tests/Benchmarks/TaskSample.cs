using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Benchmarks;

/// <summary>
/// Tasks as people have them: several scripts, emoji, some with long descriptions, some 345 bytes each in the file.
/// The same number gives the same tasks on every machine.
/// </summary>
internal static class TaskSample
{
    /// <summary>A word in the title of one task in a hundred, and nowhere else.</summary>
    public const string RareWord = "quokka";

    public static readonly LocalDateTime Now = new(new DateTime(2026, 11, 23, 12, 0, 0));

    private static readonly string[] Verbs = ["Answer", "Book", "Check", "Collect", "Draft", "Mend", "Order", "Read", "Return", "Sort"];

    private static readonly string[] Things =
    [
        "the letter from the insurance", "a table for six", "the winter tyres", "slides for Monday", "two bags of flour",
        "the neighbour's ladder", "the minutes of the board", "photos of the summer", "a spare key", "the leaking tap",
    ];

    private static readonly string[] OtherScripts =
    [
        "郵便局で切手を買う ✉️", "给妈妈打电话", "도서관에 책 반납하기", "Полить цветы 🌱", "Πληρωμή ρεύματος", "Gâteau pour Noël 🎂",
        "Überweisung für Jürgen", "🏃‍♀️ 5 km", "Příprava na zkoušku – díl 2",
    ];

    private static readonly string[] Descriptions =
    [
        "", "", "", "Ask whether it can wait until the end of the month.",
        "1. look it up\n2. ask Zoë\n3. tell the others\nhttps://example.org/notes?page=7&sort=name",
        "They said \"any time after four\"; the bell is broken, so call first.", "明日の朝までに。\n詳しくは前のメールを見ること。",
    ];

    private static readonly string[] Tags = ["home", "work", "errand", "phone", "waiting", "health", "money", "garden", "家族", "été"];

    public static TodoSnapshot Of(int count)
    {
        var random = new Random(1);
        return TodoSnapshot.From(Enumerable.Range(1, count).Select(id => Task(id, random)));
    }

    private static TodoItem Task(int id, Random random)
    {
        var created = new LocalDateTime(Now.ToDateTime().AddSeconds(-random.Next(365 * 24 * 3600)));
        var isComplete = random.Next(5) == 0;
        var isDated = random.Next(5) < 3;
        return new TodoItem
        {
            Id = new TodoId(id),
            Title = Title(id, random),
            Description = Pick(Descriptions, random),
            IsComplete = isComplete,
            Completed = isComplete ? new LocalDateTime(created.ToDateTime().AddHours(random.Next(500))) : null,
            Priority = (Priority)random.Next(3),
            Tags = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Pick(Tags, random)).Distinct()],
            Created = created,
            Due = isDated ? Due(random) : null,
            Recurrence = isDated && random.Next(6) == 0 ? (Recurrence)random.Next(5) : null,
            ReminderBefore = isDated && random.Next(4) == 0 ? TimeSpan.FromHours(random.Next(48)) : null,
        };
    }

    private static string Title(int id, Random random)
    {
        var title = random.Next(12) == 0 ? Pick(OtherScripts, random) : $"{Pick(Verbs, random)} {Pick(Things, random)}";
        return id % 100 == 50 ? $"{title} {RareWord}" : $"{title} #{id}";
    }

    private static DueDate Due(Random random)
    {
        var day = Now.Day.AddDays(random.Next(-30, 120));
        return random.Next(2) == 0 ? new DueDate(day) : new DueDate(day, new TimeOnly(random.Next(7, 20), 30));
    }

    private static T Pick<T>(T[] choices, Random random) => choices[random.Next(choices.Length)];
}
