using static TodoTui.Commands.CommandId;

namespace TodoTui.Commands;

/// <summary>The one table of commands. A command that is not here does not exist; a key that is not here does nothing.</summary>
internal static class CommandCatalog
{
    /// <summary>All commands, in the order of the menus.</summary>
    public static readonly IReadOnlyList<UserCommand> All =
    [
        new(SaveNow, CommandGroup.File, "Save now", "Ctrl+S"),
        new(ShowRecovery, CommandGroup.File, "Recovery: kept files and what happened"),
        new(ToggleMouse, CommandGroup.File, "Mouse on or off", "m"),
        new(Redraw, CommandGroup.File, "Redraw the screen", "Ctrl+L"),
        new(Suspend, CommandGroup.File, "Suspend to the shell; fg comes back", "Ctrl+Z"),
        new(Quit, CommandGroup.File, "Quit", "q", "Ctrl+Q"),

        new(Undo, CommandGroup.Edit, "Undo", "u") { Hint = "Undo" },
        new(Redo, CommandGroup.Edit, "Redo", "Ctrl+R", "U"),
        new(Search, CommandGroup.Edit, "Search title and description", "/") { Hint = "Search" },
        new(NextMatch, CommandGroup.Edit, "Next match", "n"),
        new(PreviousMatch, CommandGroup.Edit, "Previous match", "N"),
        new(Cancel, CommandGroup.Edit, "Clear the search, cancel", "Esc", "Ctrl+C"),

        new(ShowToday, CommandGroup.View, "List: Today", "1"),
        new(ShowOverdue, CommandGroup.View, "List: Overdue", "2"),
        new(ShowAll, CommandGroup.View, "List: All", "3"),
        new(ShowDone, CommandGroup.View, "List: Done", "4"),
        new(SortByDue, CommandGroup.View, "Sort by due date", "s d"),
        new(SortByPriority, CommandGroup.View, "Sort by priority", "s p"),
        new(SortByTitle, CommandGroup.View, "Sort by title", "s t"),
        new(SortByCreated, CommandGroup.View, "Sort by created", "s c"),
        new(SortById, CommandGroup.View, "Sort by id", "s i"),
        new(ReverseSort, CommandGroup.View, "Reverse the order", "S"),

        new(QuickAdd, CommandGroup.Task, "Add a task", "a") { Hint = "Add" },
        new(AddInForm, CommandGroup.Task, "Add a task with all fields", "A"),
        new(EditTask, CommandGroup.Task, "Edit the task", "e", "i") { Hint = "Edit" },
        new(ShowDetails, CommandGroup.Task, "Read the whole task", "Enter"),
        new(ToggleDone, CommandGroup.Task, "Done or not done", "Space", "x") { Hint = "Done" },
        new(Delete, CommandGroup.Task, "Delete the task", "d d", "Delete"),
        new(CyclePriority, CommandGroup.Task, "Next priority", "p"),
        new(RaisePriority, CommandGroup.Task, "Raise the priority", "+"),
        new(LowerPriority, CommandGroup.Task, "Lower the priority", "-"),
        new(CopyTitle, CommandGroup.Task, "Copy the title", "y"),
        new(OpenAddress, CommandGroup.Task, "Open the address", "o"),
        new(EditNotes, CommandGroup.Task, "Description in $EDITOR", "E"),

        new(MoveDown, CommandGroup.Move, "Down", "j", "CursorDown"),
        new(MoveUp, CommandGroup.Move, "Up", "k", "CursorUp"),
        new(MoveFirst, CommandGroup.Move, "First", "g g", "Home"),
        new(MoveLast, CommandGroup.Move, "Last", "G", "End"),
        new(HalfPageDown, CommandGroup.Move, "Half a page down", "Ctrl+D"),
        new(HalfPageUp, CommandGroup.Move, "Half a page up", "Ctrl+U"),
        new(PageDown, CommandGroup.Move, "Page down", "PageDown", "Ctrl+F"),
        new(PageUp, CommandGroup.Move, "Page up", "PageUp", "Ctrl+B"),
        new(NextPane, CommandGroup.Move, "Next pane", "Tab", "l", "CursorRight"),
        new(PreviousPane, CommandGroup.Move, "Previous pane", "Shift+Tab", "h", "CursorLeft"),

        new(ShowHelp, CommandGroup.Help, "All keys", "?", "F1") { Hint = "Help" },
        new(About, CommandGroup.Help, "About TodoTui"),
    ];

    private static readonly Dictionary<CommandId, UserCommand> ById = All.ToDictionary(command => command.Id);

    /// <summary>The row of <paramref name="id"/>.</summary>
    public static UserCommand Get(CommandId id) => ById[id];
}
