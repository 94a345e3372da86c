using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>How reading the history of earlier runs ended.</summary>
public abstract record HistoryOutcome
{
    private HistoryOutcome()
    {
    }

    /// <summary>There is none, or the storage may not be written and so has no use for one.</summary>
    public sealed record None : HistoryOutcome;

    /// <summary>It was read.</summary>
    /// <param name="History">As much of it as fits the tasks.</param>
    /// <param name="LeftOut">How many edits do not fit and were left out.</param>
    public sealed record Restored(EditHistory History, int LeftOut) : HistoryOutcome;

    /// <summary>The file is no history; a new one is begun.</summary>
    /// <param name="Corruption">What is wrong with it.</param>
    /// <param name="KeptAs">Where it is kept; null when it could not be put aside, and is left.</param>
    public sealed record Corrupt(FileCorruption Corruption, string? KeptAs) : HistoryOutcome;

    /// <summary>A newer version of the program wrote it. It is left as it is.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Version">The version in the file.</param>
    public sealed record NewerVersion(string Path, string Version) : HistoryOutcome;

    /// <summary>It is there but cannot be read now. It is left as it is.</summary>
    /// <param name="Fault">Why.</param>
    public sealed record Unreadable(StorageFault Fault) : HistoryOutcome;
}
