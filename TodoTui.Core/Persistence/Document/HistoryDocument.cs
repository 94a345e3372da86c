using System.Text.Json.Serialization;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>The history file, as it stands in docs/file-format.md. The properties are in the order of the file.</summary>
internal sealed class HistoryDocument
{
    public const string CurrentVersion = "1.0";

    [JsonRequired]
    public string Version { get; set; } = CurrentVersion;

    /// <summary>How many edits at the end of the list are undone.</summary>
    [JsonRequired]
    public int Undone { get; set; }

    /// <summary>The edits in the order in which they were made; when written, made one by one on the way to the file.</summary>
    [JsonRequired]
    public IEnumerable<EditEntry> Edits { get; set; } = [];
}

/// <summary>One edit of the history file: the tasks that it touched, as they were and as it left them.</summary>
internal sealed class EditEntry
{
    [JsonRequired]
    [JsonConverter(typeof(MomentConverter))]
    public FileValue<LocalDateTime> At { get; set; }

    [JsonRequired]
    public string Label { get; set; } = "";

    [JsonRequired]
    public IEnumerable<TodoEntry> Before { get; set; } = [];

    [JsonRequired]
    public IEnumerable<TodoEntry> After { get; set; } = [];
}
