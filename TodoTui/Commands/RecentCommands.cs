namespace TodoTui.Commands;

/// <summary>The commands that were used last, the latest first. Movements are not worth remembering.</summary>
internal sealed class RecentCommands
{
    private const int Most = 5;

    private readonly List<CommandId> _commands = [];

    /// <summary>The commands, the latest first, each once.</summary>
    public IReadOnlyList<CommandId> Commands => _commands;

    /// <summary>Notes that <paramref name="command"/> was used.</summary>
    public void Note(CommandId command)
    {
        if (CommandCatalog.Get(command).Group == CommandGroup.Move || command is CommandId.ShowPalette or CommandId.ShowContextMenu or CommandId.Cancel)
            return;
        _commands.Remove(command);
        _commands.Insert(0, command);
        if (_commands.Count > Most)
            _commands.RemoveAt(Most);
    }
}
