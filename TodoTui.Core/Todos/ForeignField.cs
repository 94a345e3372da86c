namespace TodoTui.Core.Todos;

/// <summary>
/// A field of the file that this program does not know. It is kept verbatim, so that a save gives back to other
/// programs what they wrote.
/// </summary>
/// <param name="Name">The field's name.</param>
/// <param name="RawJson">Its value exactly as the file has it, as JSON text.</param>
public sealed record ForeignField(string Name, string RawJson);
