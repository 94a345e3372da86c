using TodoTui.Core.Persistence;

namespace TodoTui;

/// <summary>What a run of the program works with.</summary>
/// <param name="Services">What the commands work with.</param>
/// <param name="Persistence">The tasks on the disk.</param>
/// <param name="Initialized">How the storage was opened.</param>
/// <param name="Loaded">How the tasks were loaded.</param>
/// <param name="TaskFile">The task file, as the user knows it.</param>
internal sealed record Session(Services Services, TodoPersistence Persistence, InitializeOutcome Initialized, LoadOutcome Loaded, string TaskFile)
{
    /// <summary>Why nothing can be changed, in a word for the status line; null when it can.</summary>
    public string? ReadOnly => (Initialized, Loaded) switch
    {
        (_, LoadOutcome.NewerVersion newer) => $"READ-ONLY: format {newer.Version}",
        (InitializeOutcome.ReadOnly { Reason: ReadOnlyReason.LocksUnsupported }, _) => "READ-ONLY: no file locks",
        (InitializeOutcome.ReadOnly { Reason: ReadOnlyReason.OtherUser }, _) => "READ-ONLY: another user's",
        (InitializeOutcome.ReadOnly, _) => "READ-ONLY",
        _ => null,
    };
}
