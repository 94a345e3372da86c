using System.Text;
using System.Text.Json;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.BadInput;

/// <summary>
/// What docs/file-format.md says of the bytes of a file, worked out once more on the parsed tree of another JSON reader.
/// </summary>
/// <param name="Kind">Whether they are a task file.</param>
/// <param name="Tasks">Its tasks, each as one text with all that it has; empty when it is none.</param>
internal sealed record ExpectedReading(ReadingKind Kind, ValueList<string> Tasks)
{
    private static readonly ExpectedReading Corrupt = new(ReadingKind.Corrupt, []);

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private static readonly string[] KnownFields =
    [
        "id", "title", "description", "status", "priority", "tags", "task_type", "created_date", "due_date", "recurrence", "completed_date", "reminder_offset",
    ];

    private static readonly Dictionary<string, string> Status = new() { ["incomplete"] = "False", ["complete"] = "True" };
    private static readonly Dictionary<string, string> Priorities = Enum.GetNames<Priority>().ToDictionary(name => name.ToUpperInvariant());
    private static readonly Dictionary<string, string> Recurrences = Enum.GetNames<Recurrence>().ToDictionary(name => name.ToUpperInvariant());

    /// <summary>Reads a file that is of version 1.0, or was before it was damaged.</summary>
    public static ExpectedReading Of(byte[] file)
    {
        try
        {
            var text = StrictUtf8.GetString(file);
            using var json = JsonDocument.Parse(text.StartsWith('\uFEFF') ? text[1..] : text, Options);
            return Of(json.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            return Corrupt;
        }
    }

    /// <summary>A task of the program in the same words.</summary>
    public static string Of(TodoItem item)
    {
        var problems = item.Problems.ToDictionary(kept => kept.Field, kept => kept.RawJson);
        return string.Join(" | ",
        [
            $"{item.Id.Value}",
            problems.GetValueOrDefault(TodoField.Title, JsonSerializer.Serialize(item.Title)),
            item.Description,
            problems.GetValueOrDefault(TodoField.Status, $"{item.IsComplete}"),
            problems.GetValueOrDefault(TodoField.Priority, $"{item.Priority}"),
            string.Join(", ", item.Tags),
            problems.GetValueOrDefault(TodoField.Created, $"{item.Created}"),
            problems.GetValueOrDefault(TodoField.Due, $"{item.Due}"),
            problems.GetValueOrDefault(TodoField.Recurrence, $"{item.Recurrence}"),
            problems.GetValueOrDefault(TodoField.Completed, $"{item.Completed}"),
            problems.GetValueOrDefault(TodoField.Reminder, $"{item.ReminderBefore}"),
            problems.TryGetValue(TodoField.Position, out var position) ? Compact(JsonElement.Parse(position)) : $"{item.Position}",
            .. item.Foreign.Select(field => $"{field.Name}: {Compact(JsonElement.Parse(field.RawJson))}"),
        ]);
    }

    private static ExpectedReading Of(JsonElement root)
    {
        var version = root.GetProperty("version").GetString();
        if (version is not [>= '0' and <= '9', ..])
            return Corrupt;
        if (version != "1.0")
            return new ExpectedReading(ReadingKind.OtherVersion, []);
        foreach (var field in root.EnumerateObject())
            RequireText(field);
        JsonElement[] entries = [.. root.GetProperty("tasks").EnumerateArray()];
        return new ExpectedReading(ReadingKind.Tasks, [.. entries.Zip(Ids(entries), Of).OrderBy(task => int.Parse(task.Split(' ')[0], null))]);
    }

    // One that is taken or not positive becomes one more than the largest of the file.
    private static List<int> Ids(JsonElement[] entries)
    {
        int[] wanted = [.. entries.Select(entry => entry.GetProperty("id").TryGetInt32(out var id) ? id : throw new JsonException("id"))];
        var last = wanted.Append(0).Max();
        var ids = new List<int>();
        foreach (var id in wanted)
            ids.Add(id < 1 || ids.Contains(id) ? ++last : id);
        return ids;
    }

    private static string Of(JsonElement entry, int id)
    {
        foreach (var field in entry.EnumerateObject())
            RequireText(field);
        if (entry.EnumerateObject().Any(field => !KnownFields.Contains(field.Name) && KnownFields.Contains(field.Name, StringComparer.OrdinalIgnoreCase)))
            throw new JsonException("a known field in another case");
        if (Find(entry, "task_type") is { ValueKind: not JsonValueKind.String })
            throw new JsonException("task_type");

        return string.Join(" | ",
        [
            $"{id}",
            JsonSerializer.Serialize(entry.GetProperty("title").GetString() ?? throw new JsonException("title")),
            Find(entry, "description")?.GetString() ?? "",
            Word(entry, "status", Status, "False"),
            Word(entry, "priority", Priorities, "Medium"),
            Find(entry, "tags") is { } tags ? string.Join(", ", tags.EnumerateArray().Select(tag => tag.GetString() ?? throw new JsonException("tag"))) : "",
            Moment(entry, "created_date", moment => $"{moment}"),
            Moment(entry, "due_date", moment => $"{new DueDate(moment.Day, moment.Time)}"),
            Word(entry, "recurrence", Recurrences, ""),
            Moment(entry, "completed_date", moment => $"{moment}"),
            Reminder(entry),
            Position(entry),
            .. entry.EnumerateObject().Where(field => field.Name != "position" && !KnownFields.Contains(field.Name)).Select(field => $"{field.Name}: {Compact(field.Value)}"),
        ]);
    }

    private static JsonElement? Find(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string Word(JsonElement entry, string name, Dictionary<string, string> words, string missing) =>
        Find(entry, name) is { } value ? words.GetValueOrDefault(value.GetString()!, value.GetRawText()) : missing;

    private static string Moment(JsonElement entry, string name, Func<LocalDateTime, string> write)
    {
        if (Find(entry, name) is not { } value)
            return "";
        if (!value.TryGetDateTime(out var moment))
            return value.GetRawText();
        return write(new LocalDateTime(moment.Kind == DateTimeKind.Utc ? moment.ToLocalTime() : moment));
    }

    private static string Reminder(JsonElement entry)
    {
        if (Find(entry, "reminder_offset") is not { } value)
            return "";
        var isTime = value.TryGetDecimal(out var hours) && hours is >= 0 and <= 256_000_000;
        return isTime ? $"{TimeSpan.FromTicks((long)decimal.Round(hours * TimeSpan.TicksPerHour))}" : value.GetRawText();
    }

    // Younger than the others: it may be of any type, and in another case it is a field of another program.
    private static string Position(JsonElement entry)
    {
        if (Find(entry, "position") is not { } value)
            return "";
        var isPlace = value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var place) && place is > -(1L << 53) and < 1L << 53;
        return isPlace ? $"{value.GetInt64()}" : Compact(value);
    }

    private static string Compact(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(field => $"{JsonSerializer.Serialize(field.Name)}:{Compact(field.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Compact))}]",
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };

    // Half of a surrogate pair throws when it is asked for.
    private static void RequireText(JsonProperty field) => _ = field.Name + Compact(field.Value);
}

/// <summary>What the bytes of a file are.</summary>
internal enum ReadingKind
{
    Corrupt,
    Tasks,
    OtherVersion,
}
