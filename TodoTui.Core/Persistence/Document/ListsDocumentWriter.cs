using System.Text.Json;
using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Writes a file of lists.</summary>
internal static class ListsDocumentWriter
{
    /// <summary>Writes <paramref name="settings"/>: UTF-8, indented by two, line feeds, one at the end.</summary>
    public static void Write(ListSettings settings, Stream stream)
    {
        JsonSerializer.Serialize(stream, ListsDocumentMapping.ToDocument(settings), ListsDocumentJson.Context.ListsDocument);
        stream.Write("\n"u8);
    }
}
