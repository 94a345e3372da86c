using static TodoTui.Commands.CommandId;

namespace TodoTui.Commands;

/// <summary>The one table of commands. A command that is not here does not exist; a key that is not here does nothing.</summary>
internal static class CommandCatalog
{
    private const string Lists = "Lists";
    private const string SortBy = "Sort by";

    private static readonly CommandScope[] OnTasks = [CommandScope.Tasks];
    private static readonly CommandScope[] OnLists = [CommandScope.Lists];

    /// <summary>All commands, in the order of the menus.</summary>
    public static readonly IReadOnlyList<UserCommand> All =
    [
        new(SaveNow, CommandGroup.File, "Save now", "Ctrl+S"),
        new(ShowRecovery, CommandGroup.File, "Recovery: kept files and what happened"),
        new(ToggleMouse, CommandGroup.File, "Mouse on or off", "m"),
        new(Redraw, CommandGroup.File, "Redraw the screen", "Ctrl+L"),
        new(Suspend, CommandGroup.File, "Suspend to the shell; fg comes back", "Ctrl+Z"),
        new(Quit, CommandGroup.File, "Quit", "q", "Ctrl+Q"),

        new(Mark, CommandGroup.Edit, "Mark the task and go on", "v"),
        new(MarkAll, CommandGroup.Edit, "Mark all that is shown, or nothing", "V"),
        new(MarkDown, CommandGroup.Edit, "Mark downwards", "Shift+CursorDown"),
        new(MarkUp, CommandGroup.Edit, "Mark upwards", "Shift+CursorUp"),
        new(Undo, CommandGroup.Edit, "Undo", "u") { Hint = "Undo" },
        new(Redo, CommandGroup.Edit, "Redo", "Ctrl+R", "U"),
        new(ShowHistory, CommandGroup.Edit, "History of changes: go to any point", "H"),
        new(Search, CommandGroup.Edit, "Search title and description", "/") { Hint = "Search" },
        new(NextMatch, CommandGroup.Edit, "Next match", "n"),
        new(PreviousMatch, CommandGroup.Edit, "Previous match", "N"),
        new(Cancel, CommandGroup.Edit, "Cancel: marks, then the search", "Esc", "Ctrl+C"),

        new(ShowToday, CommandGroup.View, "List: Today", "1") { Submenu = Lists },
        new(ShowOverdue, CommandGroup.View, "List: Overdue", "2") { Submenu = Lists },
        new(ShowAll, CommandGroup.View, "List: All", "3") { Submenu = Lists },
        new(ShowDone, CommandGroup.View, "List: Done", "4") { Submenu = Lists },
        new(SortByDue, CommandGroup.View, "Sort by due date", "s d") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByPriority, CommandGroup.View, "Sort by priority", "s p") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByTitle, CommandGroup.View, "Sort by title", "s t") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByCreated, CommandGroup.View, "Sort by created", "s c") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortById, CommandGroup.View, "Sort by id", "s i") { Submenu = SortBy, ContextMenus = OnLists },
        new(ReverseSort, CommandGroup.View, "Reverse the order", "S") { ContextMenus = OnLists },

        new(QuickAdd, CommandGroup.Task, "Add a task", "a") { Hint = "Add" },
        new(AddInForm, CommandGroup.Task, "Add a task with all fields", "A"),
        new(EditTask, CommandGroup.Task, "Edit the task", "e", "i") { Hint = "Edit", ContextMenus = OnTasks },
        new(ShowDetails, CommandGroup.Task, "Read the whole task", "Enter") { ContextMenus = OnTasks },
        new(ToggleDone, CommandGroup.Task, "Done or not done", "Space", "x") { Hint = "Done", ContextMenus = OnTasks },
        new(Delete, CommandGroup.Task, "Delete the task", "d d", "Delete") { ContextMenus = OnTasks },
        new(CyclePriority, CommandGroup.Task, "Next priority", "p") { ContextMenus = OnTasks },
        new(RaisePriority, CommandGroup.Task, "Raise the priority", "+") { ContextMenus = OnTasks },
        new(LowerPriority, CommandGroup.Task, "Lower the priority", "-") { ContextMenus = OnTasks },
        new(EditTags, CommandGroup.Task, "Tags of the task", "#") { ContextMenus = OnTasks },
        new(RepeatLast, CommandGroup.Task, "Do the last change again", "."),
        new(SetDue, CommandGroup.Task, "Due date", "t") { ContextMenus = OnTasks },
        new(DueLater, CommandGroup.Task, "Due a day later", ">"),
        new(DueEarlier, CommandGroup.Task, "Due a day earlier", "<"),
        new(CopyTitle, CommandGroup.Task, "Copy the title", "y") { ContextMenus = OnTasks },
        new(OpenAddress, CommandGroup.Task, "Open the address in the task", "o") { ContextMenus = OnTasks },
        new(EditNotes, CommandGroup.Task, "Edit the description in $EDITOR", "E") { ContextMenus = OnTasks },

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

        new(ShowPalette, CommandGroup.Help, "Find a command, list, tag or task", ":", "Ctrl+P") { Hint = "Commands" },
        new(ShowContextMenu, CommandGroup.Help, "Menu of what is selected", "Shift+F10"),
        new(ShowHelp, CommandGroup.Help, "All keys", "?", "F1") { Hint = "Help" },
        new(About, CommandGroup.Help, "About TodoTui"),
    ];

    private static readonly Dictionary<CommandId, UserCommand> ById = All.ToDictionary(command => command.Id);

    /// <summary>The row of <paramref name="id"/>.</summary>
    public static UserCommand Get(CommandId id) => ById[id];
}
