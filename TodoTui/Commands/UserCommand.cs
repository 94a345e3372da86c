namespace TodoTui.Commands;

/// <summary>
/// One row of the command table: the keys, the menus, the palette, the status line, the help and docs/keys.md are made
/// from it.
/// </summary>
/// <param name="Id">Its name in the program.</param>
/// <param name="Group">Its menu.</param>
/// <param name="Title">What it does, in a few words that a person can search for.</param>
/// <param name="Keys">Its key sequences; the strokes of one are separated by a blank: <c>d d</c>.</param>
internal sealed record UserCommand(CommandId Id, CommandGroup Group, string Title, params string[] Keys)
{
    /// <summary>Its word on the status line, or null when it has no place there.</summary>
    public string? Hint { get; init; }

    /// <summary>Where its keys act.</summary>
    public CommandScope Scope { get; init; }

    /// <summary>The menu within its menu that it stands in, or null.</summary>
    public string? Submenu { get; init; }

    /// <summary>The panes whose context menu it stands in.</summary>
    public IReadOnlyList<CommandScope> ContextMenus { get; init; } = [];

    /// <summary>Its keys as people write them: <c>j, Down</c>.</summary>
    public string KeyText => string.Join(", ", Keys.Select(KeySequence.Display));

    /// <summary>Its first keys as people write them; where the user wants none, the way by the palette.</summary>
    public string FirstKeyText => Keys.Length > 0 ? KeySequence.Display(Keys[0]) : $"\"{Title}\" in the menu";

    /// <summary>Its title, and where its keys act if not everywhere.</summary>
    public string TitleWithScope => Scope switch
    {
        CommandScope.Tasks => $"{Title} (in the tasks)",
        CommandScope.Lists => $"{Title} (in the lists)",
        CommandScope.Reminder => $"{Title} (while one stands)",
        CommandScope.Calendar => $"{Title} (in the calendar)",
        _ => Title,
    };
}
