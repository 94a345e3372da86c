using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence;

/// <summary>Keeps the history in a file beside the tasks, so that undo survives a restart.</summary>
public sealed class HistoryFile
{
    /// <summary>What makes it another file than the next.</summary>
    internal static readonly CompanionFormat<EditHistory> Format = new(
        "history", files => files.History, 64L * 1024 * 1024, (bytes, path) => HistoryDocumentReader.Read(bytes.Span, path), HistoryDocumentWriter.Write);

    private readonly ILogger _logger;

    /// <summary>A file that may not be used yet.</summary>
    internal HistoryFile(TimeProvider clock, Action<string> syncUnsupported, ILogger logger)
    {
        _logger = logger;
        File = new CompanionFile<EditHistory>(Format, clock, syncUnsupported, logger);
    }

    /// <summary>The file itself.</summary>
    internal CompanionFile<EditHistory> File { get; }

    /// <summary>
    /// Reads the history of earlier runs and takes what fits <paramref name="tasks"/>. A corrupt file is put aside. Takes
    /// as long as reading the file.
    /// </summary>
    /// <param name="tasks">The tasks as they were loaded.</param>
    public HistoryOutcome Load(TodoSnapshot tasks) => File.Load() switch
    {
        CompanionLoad<EditHistory>.Loaded loaded => Fit(loaded.Content, tasks, loaded.Path),
        CompanionLoad<EditHistory>.Corrupt corrupt => new HistoryOutcome.Corrupt(corrupt.Corruption, corrupt.KeptAs),
        CompanionLoad<EditHistory>.OtherVersion other => new HistoryOutcome.NewerVersion(other.Path, other.Version),
        CompanionLoad<EditHistory>.Unreadable unreadable => new HistoryOutcome.Unreadable(unreadable.Fault),
        _ => new HistoryOutcome.None(),
    };

    /// <summary>
    /// Hands the history over to be written. Returns at once. Before <see cref="Load"/> nothing is written: what nobody has
    /// read must not be replaced.
    /// </summary>
    /// <param name="history">The history, with that of earlier runs in it.</param>
    public void Post(EditHistory history) => File.Post(history);

    /// <summary>Waits until what was posted is written, or has failed, at most <paramref name="limit"/>.</summary>
    /// <returns>Whether nothing is being written any more.</returns>
    internal bool Drain(TimeSpan limit) => File.Drain(limit);

    private HistoryOutcome.Restored Fit(EditHistory history, TodoSnapshot tasks, string path)
    {
        var (fitting, leftOut) = HistoryFit.Of(history, tasks);
        if (leftOut > 0)
            _logger.HistoryLeftOut(leftOut, path);
        return new HistoryOutcome.Restored(fitting, leftOut);
    }
}
