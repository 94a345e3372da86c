using static TodoTui.Commands.CommandId;

namespace TodoTui.Commands;

/// <summary>Keys to begin with, by what the user is used to.</summary>
internal enum KeyPreset
{
    /// <summary>Those of the command table.</summary>
    Default,

    /// <summary>As in taskwarrior-tui: <c>d</c> completes, <c>x</c> deletes.</summary>
    Taskwarrior,

    /// <summary>As in the programs for todo.txt: <c>n</c> adds, <c>x</c> completes, <c>D</c> deletes.</summary>
    TodoTxt,

    /// <summary>Arrows and function keys, for those who do not know vim.</summary>
    Arrows,
}

/// <summary>The keys in which a preset differs from the command table.</summary>
internal static class KeyPresets
{
    /// <summary>The keys of the commands that have others in <paramref name="preset"/>.</summary>
    public static IReadOnlyDictionary<CommandId, string[]> Of(KeyPreset preset) => preset switch
    {
        KeyPreset.Taskwarrior => Taskwarrior,
        KeyPreset.TodoTxt => TodoTxt,
        KeyPreset.Arrows => Arrows,
        _ => new Dictionary<CommandId, string[]>(),
    };

    private static Dictionary<CommandId, string[]> Taskwarrior => new()
    {
        [ToggleDone] = ["d", "Space"],
        [Delete] = ["x", "Delete"],
        [DeleteList] = ["x", "Delete"],
        [EditTask] = ["e", "m"],
        [EditNotes] = ["A", "E"],
        [AddInForm] = ["Ctrl+A"],
        [ToggleMouse] = ["M"],
    };

    private static Dictionary<CommandId, string[]> TodoTxt => new()
    {
        [QuickAdd] = ["n", "a"],
        [AddInForm] = ["A"],
        [Delete] = ["D", "Delete"],
        [DeleteList] = ["D", "Delete"],
        [NextMatch] = ["Ctrl+N"],
    };

    private static Dictionary<CommandId, string[]> Arrows => new()
    {
        [MoveDown] = ["CursorDown"],
        [MoveUp] = ["CursorUp"],
        [MoveFirst] = ["Home"],
        [MoveLast] = ["End"],
        [PageDown] = ["PageDown"],
        [PageUp] = ["PageUp"],
        [NextPane] = ["Tab", "CursorRight"],
        [PreviousPane] = ["Shift+Tab", "CursorLeft"],
        [QuickAdd] = ["Insert", "a"],
        [EditTask] = ["F2", "e"],
        [Delete] = ["Delete"],
        [DeleteList] = ["Delete"],
        [Undo] = ["Ctrl+Z", "u"],
        [Redo] = ["Ctrl+Y", "Ctrl+R"],
        [Search] = ["Ctrl+F", "/"],
        [Suspend] = [],
    };
}
