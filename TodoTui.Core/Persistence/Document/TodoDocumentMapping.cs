using System.Text.Json;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Between the tasks of the program and those of the file.</summary>
internal static class TodoDocumentMapping
{
    /// <summary>Stands for a title that the file leaves blank.</summary>
    public const string BlankTitle = "(no title)";

    // Without "position", which is younger: in a file from before, "Position" is a field of another program.
    private static readonly string[] KnownTaskFields =
    [
        "id", "title", "description", "status", "priority", "tags", "task_type", "created_date", "due_date",
        "recurrence", "completed_date", "reminder_offset",
    ];

    public static TodoDocument ToDocument(TodoSnapshot snapshot) => new()
    {
        Tasks = snapshot.Items.Select(ToEntry),
        Unknown = ToElements(snapshot.Foreign),
    };

    /// <summary>The task of <paramref name="entry"/> under <paramref name="id"/>.</summary>
    /// <exception cref="JsonException">A field has the name of one of ours in another case, and would be lost on others.</exception>
    public static TodoItem ToItem(TodoEntry entry, TodoId id)
    {
        RefuseMisspelledFields(entry);
        var isBlank = string.IsNullOrWhiteSpace(entry.Title);
        return new TodoItem
        {
            Id = id,
            Title = isBlank ? BlankTitle : entry.Title,
            Description = entry.Description ?? "",
            IsComplete = entry.Status.Value ?? false,
            Priority = entry.Priority.Value ?? Priority.Medium,
            Tags = [.. entry.Tags ?? []],
            Created = entry.CreatedDate.Value,
            Due = entry.DueDate.Value,
            Recurrence = entry.Recurrence.Value,
            Completed = entry.CompletedDate.Value,
            ReminderBefore = entry.ReminderOffset.Value,
            Position = entry.Position.Value,
            Verbatim = [.. VerbatimFields(entry, isBlank)],
            Foreign = ToForeign(entry.Unknown),
        };
    }

    public static ValueList<ForeignField> ToForeign(Dictionary<string, JsonElement>? unknown) =>
        unknown is null ? [] : [.. unknown.Select(field => new ForeignField(field.Key, Writable(field.Value)))];

    public static Dictionary<string, JsonElement>? ToElements(ValueList<ForeignField> fields) =>
        fields.Count == 0 ? null : fields.ToDictionary(field => field.Name, field => JsonElement.Parse(field.RawJson));

    /// <summary>A value that is kept as it is. Written once as a trial: text with a lone surrogate can be read, and would make every later save fail.</summary>
    public static string Writable(JsonElement value) => JsonSerializer.Serialize(value, TodoDocumentJson.Context.JsonElement);

    private static TodoEntry ToEntry(TodoItem item) => new()
    {
        Id = item.Id.Value,
        Title = Raw(item, TodoField.Title) is { } blank ? JsonSerializer.Deserialize(blank, TodoDocumentJson.Context.String)! : item.Title,
        Description = item.Description,
        Status = new(item.IsComplete, Raw(item, TodoField.Status)),
        Priority = new(item.Priority, Raw(item, TodoField.Priority)),
        Tags = item.Tags,
        TaskType = item.IsScheduled ? "scheduled" : "activity",
        CreatedDate = new(item.Created, Raw(item, TodoField.Created)),
        DueDate = new(item.Due, Raw(item, TodoField.Due)),
        Recurrence = new(item.Recurrence, Raw(item, TodoField.Recurrence)),
        CompletedDate = new(item.Completed, Raw(item, TodoField.Completed)),
        ReminderOffset = new(item.ReminderBefore, Raw(item, TodoField.Reminder)),
        Position = new(item.Position, Raw(item, TodoField.Position)),
        Unknown = ToElements(item.Foreign),
    };

    private static IEnumerable<VerbatimField> VerbatimFields(TodoEntry entry, bool isBlank)
    {
        if (isBlank)
            yield return new(TodoField.Title, JsonSerializer.Serialize(entry.Title, TodoDocumentJson.Context.String), IsReadable: false);
        VerbatimField?[] fields =
        [
            Verbatim(TodoField.Status, entry.Status),
            Verbatim(TodoField.Priority, entry.Priority),
            Verbatim(TodoField.Created, entry.CreatedDate),
            Verbatim(TodoField.Due, entry.DueDate),
            Verbatim(TodoField.Recurrence, entry.Recurrence),
            Verbatim(TodoField.Completed, entry.CompletedDate),
            Verbatim(TodoField.Reminder, entry.ReminderOffset),
            Verbatim(TodoField.Position, entry.Position),
        ];
        foreach (var field in fields)
        {
            if (field is not null)
                yield return field;
        }
    }

    private static VerbatimField? Verbatim<T>(TodoField field, FileValue<T> value) where T : struct =>
        value.RawJson is { } raw ? new VerbatimField(field, raw, !value.IsUnreadable) : null;

    private static string? Raw(TodoItem item, TodoField field)
    {
        foreach (var kept in item.Verbatim)
        {
            if (kept.Field == field)
                return kept.RawJson;
        }

        return null;
    }

    private static void RefuseMisspelledFields(TodoEntry entry)
    {
        foreach (var name in entry.Unknown?.Keys ?? Enumerable.Empty<string>())
        {
            if (KnownTaskFields.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant)
                throw new JsonException($"task {entry.Id} has a field \"{name}\"; it must be spelled \"{meant}\"");
        }
    }
}
