namespace TodoTui.Commands;

/// <summary>A key, or what is done with the mouse, that is no command: it acts where one types or points.</summary>
/// <param name="Keys">As people write it.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record OtherKey(string Keys, string Meaning);

/// <summary>What the command table does not hold, for the help and docs/keys.md.</summary>
internal static class OtherKeys
{
    /// <summary>The keys by the place where they act.</summary>
    public static readonly IReadOnlyList<(string Place, IReadOnlyList<OtherKey> Keys)> All =
    [
        ("In a text field",
        [
            new("Ctrl-A, Home", "To the start"),
            new("Ctrl-E, End", "To the end"),
            new("Ctrl-B, Left", "A character back"),
            new("Ctrl-F, Right", "A character on"),
            new("Ctrl-Left", "A word back"),
            new("Ctrl-Right", "A word on"),
            new("Ctrl-W", "Delete the word before the cursor"),
            new("Ctrl-U", "Delete to the start"),
            new("Ctrl-K", "Delete to the end"),
            new("Ctrl-D, Del", "Delete the character under the cursor"),
            new("Enter", "Accept"),
            new("Esc, Ctrl-C", "Give up"),
        ]),
        ("Quick add",
        [
            new("!high !low", "Priority"),
            new("#work", "Tag"),
            new("due:fri 5pm", "Due date, also without due: at the end of the line"),
            new("every month", "Repeat"),
            new("remind:1h", "Reminder before the due date"),
            new("// notes", "The rest of the line is the description"),
            new("Tab", "Complete the tag"),
            new("Up, Down", "Earlier lines"),
            new("Backspace", "At the end: take the last part for plain text"),
        ]),
        ("Search",
        [
            new("two words", "Both, in the title or the description"),
            new("#work !high", "Tag, priority"),
            new("is:open", "Also is:done, is:overdue, is:recurring"),
            new("due<=+7d", "Due date; due:today, due:week, due:none"),
            new("-word", "Without it"),
            new("a | b", "Either"),
        ]),
        ("Mouse",
        [
            new("click", "Select; on the box: done or not; on a heading: sort; on a tag: filter"),
            new("double click", "Edit the task"),
            new("Ctrl-click, drag", "Mark; in the order by hand, dragging moves"),
            new("right click", "Menu of what can be done there"),
            new("wheel", "Scroll"),
            new("Shift-click", "The terminal's own selection"),
        ]),
    ];
}
