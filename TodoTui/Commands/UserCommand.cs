namespace TodoTui.Commands;

/// <summary>
/// One row of the command table: the keys, the menus, the status line, the help and docs/keys.md are made from it.
/// </summary>
/// <param name="Id">Its name in the program.</param>
/// <param name="Group">Its menu.</param>
/// <param name="Title">What it does, in a few words that a person can search for.</param>
/// <param name="Keys">Its key sequences; the strokes of one are separated by a blank: <c>d d</c>.</param>
internal sealed record UserCommand(CommandId Id, CommandGroup Group, string Title, params string[] Keys)
{
    /// <summary>Its word on the status line, or null when it has no place there.</summary>
    public string? Hint { get; init; }

    /// <summary>Its keys as people write them: <c>j, Down</c>.</summary>
    public string KeyText => string.Join(", ", Keys.Select(KeySequence.Display));
}
