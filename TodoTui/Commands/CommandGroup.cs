namespace TodoTui.Commands;

/// <summary>Where a command stands in the menus and in the help.</summary>
internal enum CommandGroup
{
    File,
    Edit,
    View,
    Task,
    Move,
    Help,
}
