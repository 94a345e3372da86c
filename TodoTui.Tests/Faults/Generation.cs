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
        Title = $"generation {number}",
        Description = Description,
    }));

    /// <summary>The number of the generation; 0 when there are no tasks.</summary>
    public static int NumberOf(TodoSnapshot tasks)
    {
        if (tasks.Count == 0)
            return 0;
        string[] titles = [.. tasks.Items.Select(item => item.Title).Distinct()];
        return tasks.Count == Count && titles is [var title] ? int.Parse(title.Split(' ')[^1], null) : None;
    }
}
