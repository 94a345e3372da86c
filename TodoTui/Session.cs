using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Hosting;

namespace TodoTui;

/// <summary>What a run of the program works with.</summary>
/// <param name="Services">What the commands work with.</param>
/// <param name="Persistence">The tasks on the disk.</param>
/// <param name="Initialized">How the storage was opened.</param>
/// <param name="Loaded">How the tasks were loaded.</param>
/// <param name="ListsLoaded">How the user's set-up of the lists was loaded.</param>
/// <param name="Settings">How the configuration was read.</param>
/// <param name="Paths">Where everything is.</param>
/// <param name="Options">What was said on the command line.</param>
internal sealed record Session(
    Services Services,
    TodoPersistence Persistence,
    InitializeOutcome Initialized,
    LoadOutcome Loaded,
    ListsLoad ListsLoaded,
    SettingsReading Settings,
    StoragePaths Paths,
    ProgramOptions Options)
{
    private static readonly TimeSpan ListsLimit = TimeSpan.FromSeconds(2);

    /// <summary>The task file, as the user knows it.</summary>
    public string TaskFile => Paths.TaskFile;

    /// <summary>Why nothing can be changed, in a word for the status line; null when it can.</summary>
    public string? ReadOnly => (Initialized, Loaded) switch
    {
        (_, LoadOutcome.NewerVersion newer) => $"READ-ONLY: format {newer.Version}",
        (InitializeOutcome.ReadOnly { Reason: ReadOnlyReason.LocksUnsupported }, _) => "READ-ONLY: no file locks",
        (InitializeOutcome.ReadOnly { Reason: ReadOnlyReason.OtherUser }, _) => "READ-ONLY: another user's",
        (InitializeOutcome.ReadOnly, _) => "READ-ONLY",
        _ => null,
    };

    /// <summary>Saves what is pending, in a bounded time, and closes the storage. The tasks first.</summary>
    /// <returns>The file that lacks the last changes; null when everything is saved.</returns>
    public string? ShutDown()
    {
        var areTasksSaved = Persistence.ShutdownStorage().AllSaved;
        var areListsSaved = Services.Lists.Drain(ListsLimit);
        return (areTasksSaved, areListsSaved) switch
        {
            (false, _) => TaskFile,
            (_, false) => Paths.ListsFile,
            _ => null,
        };
    }
}
