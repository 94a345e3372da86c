using TodoTui.Core.Query;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>What the palette has found.</summary>
/// <param name="Pattern">What was typed.</param>
/// <param name="Entries">What fits it, the best first.</param>
internal sealed record PaletteResult(FuzzyPattern Pattern, IReadOnlyList<PaletteEntry> Entries);

/// <summary>
/// All that the palette can find. An entry of a task is made when the task is found: there may be a hundred thousand.
/// </summary>
/// <param name="Commands">The commands, in the order in which they stand before anything is typed.</param>
/// <param name="Places">Where one can go: lists and tags.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="EntryOf">The entry of a task.</param>
internal sealed record Palette(IReadOnlyList<PaletteEntry> Commands, IReadOnlyList<PaletteEntry> Places, IReadOnlyList<TodoItem> Tasks, Func<TodoItem, PaletteEntry> EntryOf)
{
    // One letter is in almost every title.
    private const int LettersForTasks = 2;

    // Nobody looks further down; typing on is quicker.
    private const int Most = 100;

    /// <summary>What fits <paramref name="typed"/>: everything by how well it fits; the commands while nothing is typed.</summary>
    public PaletteResult Find(string typed)
    {
        var pattern = new FuzzyPattern(typed);
        if (pattern.IsEmpty)
            return new PaletteResult(pattern, Commands);
        var found = pattern.Best([.. Commands, .. Places], entry => entry.Text, Most);
        if (pattern.Letters >= LettersForTasks)
            found = [.. found, .. pattern.Best(Tasks, task => task.Title, Most).Select(task => (EntryOf(task.Found), task.Score))];
        return new PaletteResult(pattern, [.. found.OrderByDescending(entry => entry.Score).Take(Most).Select(entry => entry.Found)]);
    }
}
