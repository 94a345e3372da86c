using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>A setting as the configuration file has it.</summary>
/// <param name="Name">Its name; within a group, after the name of that and a dot: <c>reminders.bell</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">The line that its name stands on, from 1.</param>
public sealed record ConfigEntry(string Name, ConfigValue Value, long Line);

/// <summary>The value of a setting.</summary>
public abstract record ConfigValue
{
    private ConfigValue()
    {
    }

    /// <summary>A text.</summary>
    public sealed record Text(string Value) : ConfigValue;

    /// <summary>True or false.</summary>
    public sealed record Flag(bool Value) : ConfigValue;

    /// <summary>A number.</summary>
    public sealed record Number(double Value) : ConfigValue;

    /// <summary>Several texts.</summary>
    public sealed record Texts(ValueList<string> Values) : ConfigValue;

    /// <summary>Anything else, which no setting has.</summary>
    public sealed record Other : ConfigValue;
}

/// <summary>How reading the configuration ended.</summary>
public abstract record ConfigLoad
{
    private ConfigLoad()
    {
    }

    /// <summary>There is no such file: everything is as usual.</summary>
    public sealed record Absent : ConfigLoad;

    /// <summary>The file was read.</summary>
    /// <param name="Entries">What it holds, in its order.</param>
    public sealed record Loaded(ValueList<ConfigEntry> Entries) : ConfigLoad;

    /// <summary>It is not JSON. It is left as it is.</summary>
    /// <param name="Corruption">What is wrong with it, and where.</param>
    public sealed record Corrupt(FileCorruption Corruption) : ConfigLoad;

    /// <summary>The file is there but cannot be read.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unreadable(StorageFault Fault) : ConfigLoad;
}
