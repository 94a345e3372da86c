using System.Text.Json;

namespace TodoTui.Core.Todos;

/// <summary>
/// A value that the file spells in another way than this program would, such as a date with an offset, or that it
/// cannot read at all, such as <c>"2026-02-30"</c>. A save writes it back as it was until the user sets the field.
/// </summary>
/// <param name="Field">The field it stands in.</param>
/// <param name="RawJson">The value exactly as the file has it, as JSON text.</param>
/// <param name="IsReadable">Whether the value was understood; if not, the task has the field's default instead.</param>
public sealed record VerbatimField(TodoField Field, string RawJson, bool IsReadable)
{
    /// <summary>The value as a person would type it: text without its quotation marks, anything else as JSON.</summary>
    public string Text
    {
        get
        {
            using var json = JsonDocument.Parse(RawJson);
            return json.RootElement.ToString();
        }
    }
}
