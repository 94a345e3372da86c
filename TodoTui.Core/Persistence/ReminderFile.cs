using Microsoft.Extensions.Logging;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence;

/// <summary>Keeps what became of the reminders in a file beside the tasks, so that none comes twice and none is missed.</summary>
public sealed class ReminderFile
{
    /// <summary>What makes it another file than the next.</summary>
    internal static readonly CompanionFormat<ReminderLog> Format = new(
        "reminder file", files => files.Reminders, 64L * 1024 * 1024, (bytes, path) => ReminderDocumentMapping.Read(bytes.Span, path), ReminderDocumentMapping.Write);

    /// <summary>A file that may not be used yet.</summary>
    internal ReminderFile(TimeProvider clock, Action<string> syncUnsupported, ILogger logger) =>
        File = new CompanionFile<ReminderLog>(Format, clock, syncUnsupported, logger);

    /// <summary>The file itself.</summary>
    internal CompanionFile<ReminderLog> File { get; }

    /// <summary>
    /// Reads what became of the reminders in earlier runs. Where that cannot be told, nothing before
    /// <paramref name="now"/> counts as missed. Takes as long as reading the file.
    /// </summary>
    public ReminderLog Load(LocalDateTime now) => File.Load() switch
    {
        CompanionLoad<ReminderLog>.Loaded loaded => loaded.Content,
        CompanionLoad<ReminderLog>.Absent => ReminderLog.Empty,
        _ => ReminderLog.Empty.WatchedUntil(now),
    };

    /// <summary>Hands a log over to be written. Returns at once. Before <see cref="Load"/> nothing is written.</summary>
    public void Post(ReminderLog log) => File.Post(log);

    /// <summary>Hands over a log that differs only in how far the program has watched: it is written with the next, or at the end.</summary>
    public void Hold(ReminderLog log) => File.Hold(log);
}
