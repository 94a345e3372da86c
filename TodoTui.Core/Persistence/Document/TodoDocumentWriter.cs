using System.Text.Json;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Writes a task file: UTF-8, indented by two, line feeds, one at the end.</summary>
internal static class TodoDocumentWriter
{
    /// <summary>Writes <paramref name="snapshot"/> to <paramref name="stream"/>, task by task.</summary>
    public static void Write(TodoSnapshot snapshot, Stream stream)
    {
        JsonSerializer.Serialize(stream, TodoDocumentMapping.ToDocument(snapshot), TodoDocumentJson.Context.TodoDocument);
        stream.Write("\n"u8);
    }
}
