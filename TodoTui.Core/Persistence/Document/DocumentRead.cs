using System.Text.Json;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Makes a value of the JSON of a file.</summary>
internal delegate T DocumentParser<T>(ReadOnlySpan<byte> json);

/// <summary>What the bytes of a file that holds a <typeparamref name="T"/> turned out to be.</summary>
internal abstract record DocumentRead<T>
{
    private DocumentRead()
    {
    }

    /// <summary>The version that this program writes.</summary>
    public sealed record Valid(T Content) : DocumentRead<T>;

    /// <summary>A version that this program does not know.</summary>
    public sealed record OtherVersion(string Version) : DocumentRead<T>;

    /// <summary>No such file.</summary>
    public sealed record Corrupt(FileCorruption Corruption) : DocumentRead<T>;

    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static DocumentRead<T> Of(ReadOnlySpan<byte> bytes, string path, string currentVersion, DocumentParser<T> parse)
    {
        try
        {
            var json = DocumentText.JsonIn(bytes);
            var version = DocumentText.VersionOf(json);
            return version == currentVersion ? new Valid(parse(json)) : new OtherVersion(version);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new Corrupt(DocumentText.CorruptionOf(exception, path));
        }
    }
}
