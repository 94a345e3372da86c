using System.Text.Json;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Writes a history file, in the same way as a task file.</summary>
internal static class HistoryDocumentWriter
{
    /// <summary>Writes <paramref name="history"/> to <paramref name="stream"/>, edit by edit.</summary>
    public static void Write(EditHistory history, Stream stream)
    {
        JsonSerializer.Serialize(stream, HistoryDocumentMapping.ToDocument(history), TodoDocumentJson.HistoryContext.HistoryDocument);
        stream.Write("\n"u8);
    }
}
