using System.Text.Json;
using TodoTui.Core.Store;

namespace TodoTui.Core.Persistence.Document;

/// <summary>What the bytes of a history file turned out to be.</summary>
internal abstract record HistoryRead
{
    private HistoryRead()
    {
    }

    /// <summary>A history of version 1.0.</summary>
    public sealed record Valid(EditHistory History) : HistoryRead;

    /// <summary>A version that this program does not know.</summary>
    public sealed record OtherVersion(string Version) : HistoryRead;

    /// <summary>No history file.</summary>
    public sealed record Corrupt(FileCorruption Corruption) : HistoryRead;
}

/// <summary>Reads a history file as strictly as a task file.</summary>
internal static class HistoryDocumentReader
{
    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static HistoryRead Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            var json = DocumentText.JsonIn(bytes);
            var version = DocumentText.VersionOf(json);
            return version == HistoryDocument.CurrentVersion ? ReadCurrent(json) : new HistoryRead.OtherVersion(version);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new HistoryRead.Corrupt(DocumentText.CorruptionOf(exception, path));
        }
    }

    // Not null: it starts with a brace.
    private static HistoryRead.Valid ReadCurrent(ReadOnlySpan<byte> json) =>
        new(HistoryDocumentMapping.ToHistory(JsonSerializer.Deserialize(json, TodoDocumentJson.HistoryContext.HistoryDocument)!));
}
