using System.Text.Json;
using TodoTui.Core.Query;

namespace TodoTui.Core.Persistence.Document;

/// <summary>What the bytes of a file of lists turned out to be.</summary>
internal abstract record ListsRead
{
    private ListsRead()
    {
    }

    /// <summary>Lists of schema 1.0.</summary>
    public sealed record Valid(ListSettings Settings) : ListsRead;

    /// <summary>A schema that this program does not know.</summary>
    public sealed record OtherVersion(string Version) : ListsRead;

    /// <summary>No file of lists.</summary>
    public sealed record Corrupt(FileCorruption Corruption) : ListsRead;
}

/// <summary>Reads a file of lists as strictly as a task file.</summary>
internal static class ListsDocumentReader
{
    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static ListsRead Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            var json = DocumentText.JsonIn(bytes);
            var version = DocumentText.VersionOf(json);
            if (version != ListsDocument.CurrentVersion)
                return new ListsRead.OtherVersion(version);
            // Not null: it starts with a brace.
            var document = JsonSerializer.Deserialize(json, ListsDocumentJson.Context.ListsDocument)!;
            return new ListsRead.Valid(ListsDocumentMapping.ToSettings(document));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ListsRead.Corrupt(DocumentText.CorruptionOf(exception, path));
        }
    }
}
