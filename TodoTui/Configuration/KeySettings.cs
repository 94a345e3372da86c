using TodoTui.Commands;
using TodoTui.Core.Todos;

namespace TodoTui.Configuration;

/// <summary>The keys that the user wants for a command.</summary>
/// <param name="Command">The command.</param>
/// <param name="Keys">Its sequences, as the command table spells them; none for a command without keys.</param>
/// <param name="Line">Where the file says so, from 1.</param>
internal sealed record KeySetting(CommandId Command, ValueList<string> Keys, long Line);

/// <summary>How the user wants the keys.</summary>
internal sealed record KeySettings
{
    /// <summary>What the keys are before <see cref="Own"/>.</summary>
    public KeyPreset Preset { get; init; }

    /// <summary>The keys that are set one by one, in the order of the file.</summary>
    public ValueList<KeySetting> Own { get; init; } = [];
}
