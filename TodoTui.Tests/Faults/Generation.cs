using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Faults;

/// <summary>Tasks that all carry one number, so that a test can tell which save it finds on the disk, and whether whole.</summary>
internal static class Generation
{
    /// <summary>What <see cref="NumberOf"/> says of tasks that are of no generation, or of more than one.</summary>
    public const int None = -1;

    // More than one buffer of the writer, so that a save takes several writes.
    private const int Count = 250;

    private static readonly string Description = new('x', 200);

    public static TodoSnapshot Of(int number) => TodoSnapshot.From(Enumerable.Range(1, Count).Select(id => new TodoItem
    {
        Id = new TodoId(id),
        Title = Name(number),
        Description = Description,
    }));

    /// <summary>The title of each task of a generation, which is what <see cref="Describe"/> says of all of them.</summary>
    public static string Name(int number) => number == 0 ? "nothing" : $"generation {number}";

    /// <summary>
    /// What tasks these are, by their titles: <c>generation 2</c>, or <c>generation 2, outside</c> when one task of
    /// another title is among them. A generation that is not whole says how many are left.
    /// </summary>
    public static string Describe(TodoSnapshot tasks)
    {
        var parts = tasks.Items.GroupBy(item => item.Title, (title, items) => (Title: title, Count: items.Count()));
        return tasks.Count == 0 ? Name(0) : string.Join(", ", parts.Select(Part).Order(StringComparer.Ordinal));
    }

    /// <summary>The number of the generation; 0 when there are no tasks.</summary>
    public static int NumberOf(TodoSnapshot tasks)
    {
        if (tasks.Count == 0)
            return 0;
        string[] titles = [.. tasks.Items.Select(item => item.Title).Distinct()];
        return tasks.Count == Count && titles is [var title] ? int.Parse(title.Split(' ')[^1], null) : None;
    }

    private static string Part((string Title, int Count) part) =>
        part.Count == (part.Title.StartsWith("generation ", StringComparison.Ordinal) ? Count : 1) ? part.Title : $"{part.Title} ({part.Count} times)";
}
