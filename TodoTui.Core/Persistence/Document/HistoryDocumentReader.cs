using System.Text.Json;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Reads a history file as strictly as a task file.</summary>
internal static class HistoryDocumentReader
{
    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static DocumentRead<EditHistory> Read(ReadOnlySpan<byte> bytes, string path) => DocumentRead<EditHistory>.Of(bytes, path, HistoryDocument.CurrentVersion, Parse);

    // Not null: it starts with a brace.
    private static EditHistory Parse(ReadOnlySpan<byte> json) =>
        HistoryDocumentMapping.ToHistory(JsonSerializer.Deserialize(json, TodoDocumentJson.HistoryContext.HistoryDocument)!);
}
