using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Simulation;

/// <summary>What a step of the simulation changes of a task.</summary>
internal enum Field
{
    Title,
    Notes,
    Priority,
    Tags,
    Due,
    Recurrence,
    Reminder,

    /// <summary>Only another program sets it: done at some time, or open.</summary>
    Done,

    /// <summary>Only another program sets it: a field that this program does not know.</summary>
    Unknown,
}

/// <summary>
/// A task as the oracle knows it: one text for each field, as the file spells it, or null. It is read from the memory
/// of the program and, with another JSON reader than the program's, from the disk.
/// </summary>
internal sealed record Facts(string Title)
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly string[] Priorities = ["HIGH", "MEDIUM", "LOW"];
    private static readonly string[] Recurrences = ["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY", "YEARLY"];

    public string Notes { get; init; } = "";

    public string Priority { get; init; } = "MEDIUM";

    public string Tags { get; init; } = "";

    public string? Due { get; init; }

    public string? Recurrence { get; init; }

    public string? Reminder { get; init; }

    public string? Done { get; init; }

    /// <summary>Other programs do not write it, so it tells two tasks of one id apart.</summary>
    public string? Created { get; init; }

    public string? Unknown { get; init; }

    public static Facts Of(TodoItem item) => new(item.Title)
    {
        Notes = item.Description,
        Priority = item.Priority.ToString().ToUpperInvariant(),
        Tags = string.Join('|', item.Tags),
        Due = item.Due is { } due ? DueText(due) : null,
        Recurrence = item.Recurrence?.ToString().ToUpperInvariant(),
        Reminder = item.ReminderBefore is { } before ? Hours((decimal)before.TotalHours) : null,
        Done = item.IsComplete ? item.Completed.ToString() : null,
        Created = item.Created?.ToString(),
        Unknown = item.Foreign.SingleOrDefault()?.RawJson,
    };

    /// <summary>The tasks of a file, read by the JSON reader of another program.</summary>
    public static Dictionary<int, Facts> In(byte[] file)
    {
        using var json = JsonDocument.Parse(file);
        Assert.That(json.RootElement.GetProperty("version").GetString(), Is.EqualTo("1.0"));
        return json.RootElement.GetProperty("tasks").EnumerateArray().ToDictionary(task => task.GetProperty("id").GetInt32(), Of);
    }

    /// <summary>With one field changed to one of ten values. What needs a due date stays as it is without one.</summary>
    public Facts With(Field field, int value) => field switch
    {
        Field.Title => this with { Title = $"task {value} é日😀" },
        Field.Notes => this with { Notes = value == 0 ? "" : $"one\ntwo\t\"{value}\" \\ \e[31m" },
        Field.Priority => this with { Priority = Priorities[value % 3] },
        Field.Tags => this with { Tags = string.Join('|', Enumerable.Range(0, value % 4).Select(tag => $"tag {tag}")) },
        Field.Due when value == 0 => this with { Due = null, Recurrence = null, Reminder = null },
        Field.Due => this with { Due = value % 2 == 0 ? $"2026-01-1{value}" : $"2026-01-1{value}T13:45:30" },
        Field.Recurrence when Due is not null => this with { Recurrence = value < 5 ? Recurrences[value] : null },
        Field.Reminder when Due is not null => this with { Reminder = value == 0 ? null : Hours(value / 4m) },
        Field.Done => this with { Done = value % 3 == 0 ? null : $"2026-02-1{value}T08:00:00" },
        Field.Unknown => this with { Unknown = value == 0 ? null : $"{value}.50" },
        _ => this,
    };

    /// <summary>
    /// What was changed from <paramref name="before"/> to these, made to <paramref name="now"/>.
    /// <paramref name="onConflict"/> is called for each field that <paramref name="now"/> has changed too.
    /// </summary>
    public Facts Onto(Facts before, Facts now, Action? onConflict = null)
    {
        string? Pick(Func<Facts, string?> field)
        {
            var (old, mine, their) = (field(before), field(this), field(now));
            if (mine == old)
                return their;
            if (their != old && their != mine)
                onConflict?.Invoke();
            return mine;
        }

        return new Facts(Pick(facts => facts.Title)!)
        {
            Notes = Pick(facts => facts.Notes)!,
            Priority = Pick(facts => facts.Priority)!,
            Tags = Pick(facts => facts.Tags)!,
            Due = Pick(facts => facts.Due),
            Recurrence = Pick(facts => facts.Recurrence),
            Reminder = Pick(facts => facts.Reminder),
            Done = Pick(facts => facts.Done),
            Created = Pick(facts => facts.Created),
            Unknown = Pick(facts => facts.Unknown),
        };
    }

    public TodoDraft ToDraft() => new()
    {
        Title = Title,
        Description = Notes,
        Priority = Enum.Parse<Priority>(Priority, ignoreCase: true),
        Tags = [.. Tags.Split('|', StringSplitOptions.RemoveEmptyEntries)],
        Due = Due is not null && DueDate.TryParse(Due, out var due) ? due : null,
        Recurrence = Recurrence is null ? null : Enum.Parse<Recurrence>(Recurrence, ignoreCase: true),
        ReminderBefore = Reminder is null ? null : TimeSpan.FromHours(double.Parse(Reminder, Culture)),
    };

    /// <summary>Writes these facts into a task of a file, as another program would; what else the task has stays.</summary>
    public void WriteTo(JsonObject task)
    {
        task["title"] = Title;
        task["description"] = Notes;
        task["priority"] = Priority;
        task["tags"] = new JsonArray([.. Tags.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(tag => JsonValue.Create(tag))]);
        task["due_date"] = Due;
        task["recurrence"] = Recurrence;
        task["reminder_offset"] = Reminder is null ? null : JsonNode.Parse(Reminder);
        task["status"] = Done is null ? "incomplete" : "complete";
        task["completed_date"] = Done;
        task.Remove("x");
        if (Unknown is not null)
            task["x"] = JsonNode.Parse(Unknown);
    }

    private static Facts Of(JsonElement task)
    {
        string? Raw(string name) => task.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetRawText() : null;

        return new Facts(task.GetProperty("title").GetString()!)
        {
            Notes = task.GetProperty("description").GetString()!,
            Priority = task.GetProperty("priority").GetString()!,
            Tags = string.Join('|', task.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString())),
            Due = task.GetProperty("due_date").GetString(),
            Recurrence = task.GetProperty("recurrence").GetString(),
            Reminder = Raw("reminder_offset"),
            Done = task.GetProperty("status").GetString() == "complete" ? task.GetProperty("completed_date").GetString() : null,
            Created = task.GetProperty("created_date").GetString(),
            Unknown = Raw("x"),
        };
    }

    private static string DueText(DueDate due) =>
        due.Time is { } time ? $"{due.Day:yyyy-MM-dd}T{time:HH:mm:ss}" : due.Day.ToString("yyyy-MM-dd", Culture);

    private static string Hours(decimal hours) => hours.ToString("0.0##", Culture);
}
