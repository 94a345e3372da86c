using System.Globalization;
using System.Text.Json;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Between the tasks of the program and those of the file.</summary>
internal static class TodoDocumentMapping
{
    /// <summary>Stands for a title that the file leaves blank.</summary>
    public const string BlankTitle = "(no title)";

    // Without "position" and those after it, which are younger: in a file from before, "Position" is a field of another program.
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
            Repeat = ToRepeat(entry),
            AnchorDay = entry.RecurrenceAnchor.Value,
            NextId = entry.RecurrenceNext.Value,
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

    // The rule counts beside the pattern that is nearest to it. Beside any other, a program that does not know the rule
    // has changed the pattern since.
    private static RepeatRule? ToRepeat(TodoEntry entry)
    {
        if (entry.Recurrence.Value is not { } pattern)
            return null;
        var rule = entry.RecurrenceRule.Value is { } exact && exact.Nearest == pattern ? exact : RepeatRule.Of(pattern);
        return rule with { Until = entry.RecurrenceEnd.Value };
    }

    private static RepeatRule? ExactRule(RepeatRule? rule) => rule is { IsPattern: false } exact ? exact with { Until = null } : null;

    /// <summary>As the file has it.</summary>
    public static TodoEntry ToEntry(TodoItem item) => new()
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
        RecurrenceRule = new(ExactRule(item.Repeat), Raw(item, TodoField.RecurrenceRule)),
        RecurrenceEnd = new(item.Repeat?.Until, Raw(item, TodoField.RecurrenceEnd)),
        RecurrenceAnchor = new(item.AnchorDay, Raw(item, TodoField.RecurrenceAnchor)),
        RecurrenceNext = new(item.NextId, Raw(item, TodoField.RecurrenceNext)),
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
            Verbatim(TodoField.RecurrenceRule, entry.RecurrenceRule) ?? UnusedRule(entry),
            Verbatim(TodoField.RecurrenceEnd, entry.RecurrenceEnd) ?? UnusedEnd(entry),
            Verbatim(TodoField.RecurrenceAnchor, entry.RecurrenceAnchor),
            Verbatim(TodoField.RecurrenceNext, entry.RecurrenceNext),
        ];
        foreach (var field in fields)
        {
            if (field is not null)
                yield return field;
        }
    }

    private static VerbatimField? Verbatim<T>(TodoField field, FileValue<T> value) where T : struct =>
        value.RawJson is { } raw ? new VerbatimField(field, raw, !value.IsUnreadable) : null;

    // A rule or a last day that is understood and that the task does not have: a save would drop it.
    private static VerbatimField? UnusedRule(TodoEntry entry) =>
        entry.RecurrenceRule.Value is { } rule && ExactRule(ToRepeat(entry)) != rule
            ? new VerbatimField(TodoField.RecurrenceRule, $"\"{RepeatRuleConverter.Text(rule)}\"", IsReadable: true)
            : null;

    private static VerbatimField? UnusedEnd(TodoEntry entry) =>
        entry.RecurrenceEnd.Value is { } end && ToRepeat(entry) is null
            ? new VerbatimField(TodoField.RecurrenceEnd, $"\"{end.ToString(DateText.Day, CultureInfo.InvariantCulture)}\"", IsReadable: true)
            : null;

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
