using System.Collections.Immutable;

namespace TodoTui.Tests.Faults;

/// <summary>
/// What was asked of a saver and what it answered. From it follows what the next start may find: the tasks that were
/// acknowledged last, or those of a save since then that was cut short or failed.
/// </summary>
internal sealed record History
{
    private History()
    {
    }

    /// <summary>What a start may find, as <see cref="Generation.Describe"/> says it.</summary>
    public required ImmutableHashSet<string> Allowed { get; init; }

    /// <summary>What may also be in the backup.</summary>
    public ImmutableHashSet<string> Earlier { get; private init; } = [];

    /// <summary>Whether there has to be a good backup.</summary>
    public bool HasBackup { get; private init; }

    /// <summary>Whether the task file is missing or broken, so that a start takes the backup.</summary>
    public bool MayRecover { get; private init; }

    /// <summary>A text that must still be in one of the files, whatever happens; null when there is none.</summary>
    public string? Kept { get; init; }

    // Tasks in the file that the saver has not seen when it starts to save; a save brings them together with its own.
    private string? Unseen { get; init; }

    /// <summary>Before the first save, or after the saves up to <paramref name="generation"/> and a last but one.</summary>
    public static History After(int generation) => new()
    {
        Allowed = [Generation.Name(generation)],
        Earlier = generation > 1 ? [Generation.Name(generation - 1)] : [],
        HasBackup = generation > 1,
    };

    /// <summary>The task file was lost or broken, and the backup has what there is.</summary>
    public History LosingPrimary(string? kept) => this with { Allowed = Earlier, MayRecover = true, Kept = kept };

    /// <summary>Another program added a task to the file.</summary>
    public History GainingTask(string title) => this with
    {
        Allowed = [.. Allowed.Select(tasks => $"{tasks}, {title}")],
        Earlier = Earlier.Union(Allowed),
        Unseen = title,
        Kept = title,
    };

    /// <summary>Another program changed a task in the file that the next save changes too.</summary>
    public History ChangedTo(string tasks, string kept) => this with { Allowed = [tasks], Earlier = Earlier.Union(Allowed), Kept = kept };

    /// <summary>A command was given and is not answered yet.</summary>
    public History Begun(string command) =>
        command.Split(' ') is ["save", var number] ? this with { Allowed = Allowed.Add(AfterSaving(number)) } : this;

    /// <summary>A command was answered.</summary>
    public History Answered(string command, string answer) => (command.Split(' '), answer.Split(' ')) switch
    {
        (["save", var number], ["ACK", ..]) => Acknowledged(AfterSaving(number)),
        (["load"], ["Unreadable", ..]) when !Allowed.Contains(Generation.Name(0)) => this with { Unseen = Allowed.Single() },
        (["load"], _) => this with { Unseen = null },
        _ => this,
    };

    private History Acknowledged(string tasks) => this with
    {
        Allowed = [tasks],
        Earlier = Earlier.Union(Allowed),
        HasBackup = HasBackup || !Allowed.Contains(Generation.Name(0)),
        MayRecover = false,
    };

    private string AfterSaving(string number)
    {
        var saved = Generation.Name(int.Parse(number, null));
        return Unseen is null ? saved : string.Join(", ", new[] { saved, Unseen }.Order(StringComparer.Ordinal));
    }
}
