using static TodoTui.Commands.CommandId;

namespace TodoTui.Commands;

/// <summary>The one table of commands. A command that is not here does not exist; a key that is not here does nothing.</summary>
internal static class CommandCatalog
{
    private const string Lists = "Lists";
    private const string SortBy = "Sort by";
    private const string Priorities = "Priority";
    private const string Repeat = "Repeat";
    private const string Reminders = "Reminder";

    private static readonly CommandScope[] OnTasks = [CommandScope.Tasks];
    private static readonly CommandScope[] OnLists = [CommandScope.Lists];
    private static readonly CommandScope[] OnCalendar = [CommandScope.Calendar];

    /// <summary>All commands with the keys that they have where the user wants no others, in the order of the menus.</summary>
    public static readonly IReadOnlyList<UserCommand> Default =
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
        new(Search, CommandGroup.Edit, "Search and filter", "/") { Hint = "Search" },
        new(BuildFilter, CommandGroup.Edit, "Filter with fields", "f"),
        new(DropTerm, CommandGroup.Edit, "Drop the term that excludes most", "Backspace"),
        new(NextMatch, CommandGroup.Edit, "Next match", "n"),
        new(PreviousMatch, CommandGroup.Edit, "Previous match", "N"),
        new(Cancel, CommandGroup.Edit, "Cancel: marks, then the search, then the calendar", "Esc", "Ctrl+C"),

        new(ShowToday, CommandGroup.View, "List: Today", "1") { Submenu = Lists },
        new(ShowUpcoming, CommandGroup.View, "List: Upcoming", "2") { Submenu = Lists },
        new(ShowAll, CommandGroup.View, "List: All", "3") { Submenu = Lists },
        new(ShowDone, CommandGroup.View, "List: Done", "4") { Submenu = Lists },
        new(ShowInbox, CommandGroup.View, "List: Inbox", "5") { Submenu = Lists },
        new(ShowOverdue, CommandGroup.View, "List: Overdue", "6") { Submenu = Lists },
        new(ShowNoDate, CommandGroup.View, "List: No date", "7") { Submenu = Lists },
        new(SortByDue, CommandGroup.View, "Sort by due date", "s d") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByPriority, CommandGroup.View, "Sort by priority", "s p") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByTitle, CommandGroup.View, "Sort by title", "s t") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByCreated, CommandGroup.View, "Sort by created", "s c") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortByCompleted, CommandGroup.View, "Sort by finished", "s f") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortById, CommandGroup.View, "Sort by id", "s i") { Submenu = SortBy, ContextMenus = OnLists },
        new(SortManually, CommandGroup.View, "Sort by hand", "s m") { Submenu = SortBy, ContextMenus = OnLists },
        new(ReverseSort, CommandGroup.View, "Reverse the order", "S") { ContextMenus = OnLists },
        new(SaveList, CommandGroup.View, "Save what is shown as a list", "L") { ContextMenus = OnLists },
        new(RenameList, CommandGroup.View, "Rename the list", "e", "i") { Scope = CommandScope.Lists, ContextMenus = OnLists },
        new(DeleteList, CommandGroup.View, "Delete the list", "d d", "Delete") { Scope = CommandScope.Lists, ContextMenus = OnLists },
        new(MoveListDown, CommandGroup.View, "Move the list down", "J") { Scope = CommandScope.Lists, ContextMenus = OnLists },
        new(MoveListUp, CommandGroup.View, "Move the list up", "K") { Scope = CommandScope.Lists, ContextMenus = OnLists },
        new(ShowCalendar, CommandGroup.View, "Calendar and agenda", "c"),
        new(AddOnDay, CommandGroup.View, "Add a task on the day", "a") { Scope = CommandScope.Calendar, ContextMenus = OnCalendar },
        new(ToggleWeek, CommandGroup.View, "Week on or off", "w") { Scope = CommandScope.Calendar, ContextMenus = OnCalendar },
        new(ShowStatistics, CommandGroup.View, "Statistics", "C"),
        new(ChooseTheme, CommandGroup.View, "Theme: colours of the screen"),

        new(QuickAdd, CommandGroup.Task, "Add a task", "a") { Hint = "Add" },
        new(AddInForm, CommandGroup.Task, "Add a task with all fields", "A"),
        new(EditTask, CommandGroup.Task, "Edit the task", "e", "i") { Hint = "Edit", ContextMenus = OnTasks },
        new(ShowDetails, CommandGroup.Task, "Read the whole task", "Enter"),
        new(ToggleDone, CommandGroup.Task, "Done or not done", "Space", "x") { Hint = "Done", ContextMenus = OnTasks },
        new(Delete, CommandGroup.Task, "Delete the task", "d d", "Delete") { ContextMenus = OnTasks },
        new(CyclePriority, CommandGroup.Task, "Next priority", "p") { Submenu = Priorities, ContextMenus = OnTasks },
        new(RaisePriority, CommandGroup.Task, "Raise the priority", "+") { Submenu = Priorities, ContextMenus = OnTasks },
        new(LowerPriority, CommandGroup.Task, "Lower the priority", "-") { Submenu = Priorities, ContextMenus = OnTasks },
        new(EditTags, CommandGroup.Task, "Tags of the task", "#") { ContextMenus = OnTasks },
        new(ManageTags, CommandGroup.Task, "All tags: rename, merge, colour, delete", "T"),
        new(RepeatDaily, CommandGroup.Task, "Repeat daily", "r d") { Submenu = Repeat },
        new(RepeatWeekly, CommandGroup.Task, "Repeat weekly", "r w") { Submenu = Repeat },
        new(RepeatBiweekly, CommandGroup.Task, "Repeat every 2 weeks", "r b") { Submenu = Repeat },
        new(RepeatMonthly, CommandGroup.Task, "Repeat monthly", "r m") { Submenu = Repeat },
        new(RepeatYearly, CommandGroup.Task, "Repeat yearly", "r y") { Submenu = Repeat },
        new(RepeatNever, CommandGroup.Task, "Repeat no more", "r n") { Submenu = Repeat },
        new(MoveTaskDown, CommandGroup.Task, "Move the task down", "J") { Scope = CommandScope.Tasks },
        new(MoveTaskUp, CommandGroup.Task, "Move the task up", "K") { Scope = CommandScope.Tasks },
        new(RepeatLast, CommandGroup.Task, "Do the last change again", "."),
        new(SetDue, CommandGroup.Task, "Due date", "t") { ContextMenus = OnTasks },
        new(DueLater, CommandGroup.Task, "Due a day later", ">"),
        new(DueEarlier, CommandGroup.Task, "Due a day earlier", "<"),
        new(SetReminder, CommandGroup.Task, "Reminder before the due date", "R") { Submenu = Reminders },
        new(GoToReminder, CommandGroup.Task, "Reminder: go to its task", "Enter") { Submenu = Reminders, Scope = CommandScope.Reminder },
        new(RemindInTenMinutes, CommandGroup.Task, "Remind again in 10 minutes", "s 1") { Submenu = Reminders, Scope = CommandScope.Reminder },
        new(RemindInHour, CommandGroup.Task, "Remind again in 1 hour", "s h") { Submenu = Reminders, Scope = CommandScope.Reminder },
        new(RemindTomorrow, CommandGroup.Task, "Remind again tomorrow at the same time", "s t") { Submenu = Reminders, Scope = CommandScope.Reminder },
        new(DismissReminder, CommandGroup.Task, "Reminder: dismiss it", "Esc") { Submenu = Reminders, Scope = CommandScope.Reminder },
        new(CopyTitle, CommandGroup.Task, "Copy the title", "y") { ContextMenus = OnTasks },
        new(OpenAddress, CommandGroup.Task, "Open the address", "o"),
        new(EditNotes, CommandGroup.Task, "Description in $EDITOR", "E") { ContextMenus = OnTasks },

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

        new(NextDay, CommandGroup.Move, "Next day", "l", "CursorRight") { Scope = CommandScope.Calendar },
        new(PreviousDay, CommandGroup.Move, "Previous day", "h", "CursorLeft") { Scope = CommandScope.Calendar },
        new(NextWeek, CommandGroup.Move, "Next week", "j", "CursorDown") { Scope = CommandScope.Calendar },
        new(PreviousWeek, CommandGroup.Move, "Previous week", "k", "CursorUp") { Scope = CommandScope.Calendar },
        new(NextMonth, CommandGroup.Move, "Next month", "PageDown") { Scope = CommandScope.Calendar },
        new(PreviousMonth, CommandGroup.Move, "Previous month", "PageUp") { Scope = CommandScope.Calendar },
        new(GoToToday, CommandGroup.Move, "Today", "Home") { Scope = CommandScope.Calendar, ContextMenus = OnCalendar },
        new(ShowDay, CommandGroup.Move, "To the tasks of the day", "Enter") { Scope = CommandScope.Calendar, ContextMenus = OnCalendar },

        new(ShowPalette, CommandGroup.Help, "Find a command, list, tag or task", ":", "Ctrl+P") { Hint = "Commands" },
        new(ShowContextMenu, CommandGroup.Help, "Menu of what is selected", "Shift+F10"),
        new(ShowHelp, CommandGroup.Help, "All keys", "?", "F1") { Hint = "Help" },
        new(AddSamples, CommandGroup.Help, "Add three sample tasks", "X"),
        new(About, CommandGroup.Help, "About TodoTui"),
    ];

    private static Dictionary<CommandId, UserCommand> _byId = Default.ToDictionary(command => command.Id);

    /// <summary>All commands, in the order of the menus.</summary>
    public static IReadOnlyList<UserCommand> All { get; private set; } = Default;

    /// <summary>Gives the commands the keys that the user wants; once there is a screen, on its thread only.</summary>
    public static void Use(IReadOnlyList<UserCommand> commands)
    {
        All = commands;
        _byId = commands.ToDictionary(command => command.Id);
    }

    /// <summary>The row of <paramref name="id"/>.</summary>
    public static UserCommand Get(CommandId id) => _byId[id];
}
