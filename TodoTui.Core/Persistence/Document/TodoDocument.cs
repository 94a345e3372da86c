using System.Text.Json;
using System.Text.Json.Serialization;

namespace TodoTui.Core.Persistence.Document;

/// <summary>
/// The task file, schema 1.0, as it stands in docs/file-format.md. The properties are in the order of the file.
/// They have setters because the source generator loses the defaults of init-only ones (dotnet/runtime #84484).
/// </summary>
internal sealed class TodoDocument
{
    public const string CurrentVersion = "1.0";

    [JsonRequired]
    public string Version { get; set; } = CurrentVersion;

    /// <summary>A list when read; when written, made one by one on the way to the file.</summary>
    [JsonRequired]
    public IEnumerable<TodoEntry> Tasks { get; set; } = [];

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>One task of the file.</summary>
internal sealed class TodoEntry
{
    [JsonRequired]
    public int Id { get; set; }

    [JsonRequired]
    public string Title { get; set; } = "";

    public string? Description { get; set; }

    [JsonConverter(typeof(StatusConverter))]
    public FileValue<bool> Status { get; set; }

    [JsonConverter(typeof(PriorityConverter))]
    public FileValue<Todos.Priority> Priority { get; set; }

    [JsonConverter(typeof(TagsConverter))]
    public IReadOnlyList<string>? Tags { get; set; }

    /// <summary>Derived from the due date: written, and ignored when read.</summary>
    public string? TaskType { get; set; }

    [JsonConverter(typeof(MomentConverter))]
    public FileValue<Todos.LocalDateTime> CreatedDate { get; set; }

    [JsonConverter(typeof(DueDateConverter))]
    public FileValue<Todos.DueDate> DueDate { get; set; }

    [JsonConverter(typeof(RecurrenceConverter))]
    public FileValue<Todos.Recurrence> Recurrence { get; set; }

    [JsonConverter(typeof(MomentConverter))]
    public FileValue<Todos.LocalDateTime> CompletedDate { get; set; }

    [JsonConverter(typeof(HoursConverter))]
    public FileValue<TimeSpan> ReminderOffset { get; set; }

    /// <summary>Written only when there is one: most tasks are never moved.</summary>
    [JsonConverter(typeof(PositionConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FileValue<long> Position { get; set; }

    /// <summary>Written, like the three after it, only when there is one: the patterns need none.</summary>
    [JsonConverter(typeof(RepeatRuleConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FileValue<Todos.RepeatRule> RecurrenceRule { get; set; }

    [JsonConverter(typeof(DayConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FileValue<DateOnly> RecurrenceEnd { get; set; }

    [JsonConverter(typeof(AnchorDayConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FileValue<int> RecurrenceAnchor { get; set; }

    [JsonConverter(typeof(TaskIdConverter))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public FileValue<Todos.TodoId> RecurrenceNext { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Unknown { get; set; }
}

/// <summary>How the file is read: by the letter, except for what people leave behind when they edit it by hand.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    WriteIndented = true,
    IndentSize = 2,
    NewLine = "\n")]
[JsonSerializable(typeof(TodoDocument))]
[JsonSerializable(typeof(HistoryDocument))]
[JsonSerializable(typeof(ReminderDocument))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class TodoDocumentContext : JsonSerializerContext;

/// <summary>The serializers of the task file and of the files beside it.</summary>
internal static class TodoDocumentJson
{
    /// <summary>With people's letters as they are, not as \uXXXX; the file is never embedded in a web page.</summary>
    public static readonly TodoDocumentContext Context = new(Options());

    /// <summary>The tasks of the history lie deeper than those of the task file, and so do the values nested in them.</summary>
    public static readonly TodoDocumentContext HistoryContext = new(new JsonSerializerOptions(Options()) { MaxDepth = 80 });

    private static JsonSerializerOptions Options() => new(TodoDocumentContext.Default.TodoDocument.Options) { Encoder = ReadableEncoder.Instance };
}
