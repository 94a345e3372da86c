using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Makes the entries of the palette: commands, lists, tags and tasks.</summary>
internal static class PaletteEntries
{
    /// <summary>The commands, those used last first. The palette itself is not among them.</summary>
    public static IReadOnlyList<PaletteEntry> Commands(IReadOnlyList<CommandId> recent, Func<CommandId, string?> whyNot, PaletteActions actions) =>
    [
        .. recent.Select(CommandCatalog.Get).Concat(CommandCatalog.All).Distinct()
            .Where(command => command.Id is not CommandId.ShowPalette)
            .Select(command => Of(command, whyNot(command.Id), actions)),
    ];

    /// <summary>The lists, with the number of their tasks.</summary>
    public static IEnumerable<PaletteEntry> Lists(IReadOnlyDictionary<TaskList, int> counts, PaletteActions actions) =>
        ListText.Order.Select(list => Of("List", ListText.Name(list), StorageText.Count(counts.GetValueOrDefault(list)), () => actions.ShowList(list)));

    /// <summary>The tags in use, with the number of their tasks.</summary>
    public static IEnumerable<PaletteEntry> Tags(IEnumerable<TodoItem> tasks, PaletteActions actions)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.CurrentCultureIgnoreCase);
        foreach (var tag in tasks.SelectMany(task => task.Tags))
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
        return counts.Select(tag => Of("Tag", $"#{tag.Key}", StorageText.Count(tag.Value), () => actions.ShowTag(tag.Key)));
    }

    /// <summary>A task, with its due date.</summary>
    public static PaletteEntry Task(TodoItem task, LocalDateTime now, Glyphs glyphs, PaletteActions actions)
    {
        var due = task.Due is { } date ? DueText.Relative(date, now, isOpen: !task.IsComplete) : "";
        return new PaletteEntry($"[{(task.IsComplete ? glyphs.Check : " ")}]", task.Title, due, () => actions.ShowTask(task.Id));
    }

    private static PaletteEntry Of(UserCommand command, string? whyNot, PaletteActions actions) =>
        Of(command.Group.ToString(), command.Title, command.KeyText, () => actions.Run(command.Id)) with { WhyNot = whyNot };

    private static PaletteEntry Of(string place, string title, string detail, Action choose) =>
        new(place, title, detail, choose) { Text = $"{title} {place}" };
}
