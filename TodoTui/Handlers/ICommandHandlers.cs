using TodoTui.Commands;

namespace TodoTui.Handlers;

/// <summary>What a group of commands does. Together the groups cover the command table.</summary>
internal interface ICommandHandlers
{
    /// <summary>The commands of the group, each with what it does; only called when the command is available.</summary>
    IReadOnlyDictionary<CommandId, Action> Handlers { get; }
}
