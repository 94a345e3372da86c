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

    /// <summary>The lists and the tags, with the number of their tasks.</summary>
    public static IEnumerable<PaletteEntry> Lists(IEnumerable<ListEntry> lists, PaletteActions actions) =>
        lists.Select(entry => Of(entry.List is SmartList.OfTag ? "Tag" : "List", ListText.Title(entry.List), StorageText.Count(entry.Count), () => actions.ShowList(entry.List)));

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
