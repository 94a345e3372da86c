using System.Text.Json;
using System.Text.Json.Serialization;
using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>The reminder file, as it stands in docs/file-format.md. The properties are in the order of the file.</summary>
internal sealed class ReminderDocument
{
    public const string CurrentVersion = "1.0";

    [JsonRequired]
    public string Version { get; set; } = CurrentVersion;

    [JsonRequired]
    [JsonConverter(typeof(MomentConverter))]
    public FileValue<LocalDateTime> Watched { get; set; }

    [JsonRequired]
    public IEnumerable<ReminderEntry> Reminders { get; set; } = [];
}

/// <summary>What became of the reminder of one task.</summary>
internal sealed class ReminderEntry
{
    [JsonRequired]
    public int Id { get; set; }

    [JsonRequired]
    [JsonConverter(typeof(MomentConverter))]
    public FileValue<LocalDateTime> Moment { get; set; }

    [JsonRequired]
    [JsonConverter(typeof(ReminderStateConverter))]
    public FileValue<ReminderState> State { get; set; }

    [JsonRequired]
    [JsonConverter(typeof(MomentConverter))]
    public FileValue<LocalDateTime> At { get; set; }
}

/// <summary>What became of a reminder.</summary>
internal sealed class ReminderStateConverter() : WordConverter<ReminderState>(
    ("fired", ReminderState.Fired),
    ("snoozed", ReminderState.Snoozed),
    ("dismissed", ReminderState.Dismissed),
    ("missed", ReminderState.Missed));

/// <summary>Between what the program knows of the reminders and the file, which is read as strictly as a task file.</summary>
internal static class ReminderDocumentMapping
{
    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static DocumentRead<ReminderLog> Read(ReadOnlySpan<byte> bytes, string path) => DocumentRead<ReminderLog>.Of(bytes, path, ReminderDocument.CurrentVersion, Parse);

    /// <summary>Writes <paramref name="log"/> to <paramref name="stream"/>.</summary>
    public static void Write(ReminderLog log, Stream stream)
    {
        JsonSerializer.Serialize(stream, ToDocument(log), TodoDocumentJson.Context.ReminderDocument);
        stream.Write("\n"u8);
    }

    // Not null: it starts with a brace.
    private static ReminderLog Parse(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, TodoDocumentJson.Context.ReminderDocument)!;
        if (document.Watched.IsUnreadable)
            throw new JsonException("\"watched\" is not a moment");
        ReminderRecord[] records = [.. document.Reminders.Select(ToRecord)];
        if (records.DistinctBy(record => record.Task).Count() < records.Length)
            throw new JsonException("two reminders are of one task");
        return ReminderLog.Of(document.Watched.Value, records);
    }

    private static ReminderDocument ToDocument(ReminderLog log) => new()
    {
        Watched = new(log.Watched),
        Reminders = log.Records.Select(record => new ReminderEntry
        {
            Id = record.Task.Value,
            Moment = new(record.Moment),
            State = new(record.State),
            At = new(record.At),
        }),
    };

    private static ReminderRecord ToRecord(ReminderEntry? entry) =>
        entry is { Id: > 0, Moment.Value: { } moment, State.Value: { } state, At.Value: { } at }
            ? new ReminderRecord(new TodoId(entry.Id), moment, state, at)
            : throw new JsonException("a reminder is null, or has an id, a moment or a state that is none");
}
