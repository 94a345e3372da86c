using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace TodoTui.Core.Persistence.Document;

/// <summary>What the files of the program have in common: JSON in UTF-8 with a version, refused with the place of what is wrong.</summary>
internal static class DocumentText
{
    private const string InvalidText = "it has text that is not valid Unicode";
    private const int LongestMessage = 200;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The JSON of a file, all of which is valid text.</summary>
    /// <exception cref="JsonException">It is not.</exception>
    public static ReadOnlySpan<byte> JsonIn(ReadOnlySpan<byte> bytes)
    {
        var json = WithoutByteOrderMark(bytes);
        RefuseInvalidText(json);
        return json;
    }

    /// <summary>
    /// The version. Before anything else: a newer schema may have any other shape, and a name of any form, and must not
    /// be taken for a broken file.
    /// </summary>
    public static string VersionOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        RequireObject(ref reader, json);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (!isVersion)
                reader.Skip();
            else if (reader.TokenType == JsonTokenType.String && reader.GetString() is [>= '0' and <= '9', ..] version)
                return version;
            else
                throw Refusal("\"version\" is not a version such as \"1.0\"", json, reader.TokenStartIndex);
        }

        throw new JsonException("\"version\" is missing");
    }

    /// <summary>Goes past the brace with which the JSON begins.</summary>
    /// <exception cref="JsonException">It begins with something else.</exception>
    public static void RequireObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Refusal("it does not start with {", json, reader.TokenStartIndex);
    }

    /// <summary>What is wrong with the file at <paramref name="path"/>, in words and with its place.</summary>
    public static FileCorruption CorruptionOf(Exception exception, string path) => exception is JsonException json
        ? new FileCorruption(path, MessageOf(json), json.LineNumber + 1, json.BytePositionInLine + 1)
        : new FileCorruption(path, InvalidText);

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            throw new JsonException("it is encoded in UTF-16; save it as UTF-8");
        return bytes;
    }

    // The library looks only at the text that it hands out: what it copies, such as unknown fields, it would repair in silence.
    private static void RefuseInvalidText(ReadOnlySpan<byte> json)
    {
        if (Utf8.IsValid(json))
            return;
        var valid = 0;
        while (Rune.DecodeFromUtf8(json[valid..], out _, out var length) == OperationStatus.Done)
            valid += length;
        throw Refusal(InvalidText, json, valid);
    }

    private static JsonException Refusal(string message, ReadOnlySpan<byte> json, long place)
    {
        var before = json[..(int)place];
        return new JsonException(message, null, before.Count((byte)'\n'), before.Length - before.LastIndexOf((byte)'\n') - 1);
    }

    // A wrong type of value, or half of a surrogate pair, is reported as an invalid operation inside.
    private static string MessageOf(JsonException exception)
    {
        var message = exception.InnerException is InvalidOperationException cause ? cause.Message : WithoutNoise(exception.Message);
        return Shortened(exception.Path is { } place and not "$" ? $"{place}: {message}" : message);
    }

    // The library quotes a word that is none to its end, which may be the end of the file.
    private static string Shortened(string message)
    {
        if (message.Length <= LongestMessage)
            return message;
        var length = char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage;
        return message[..length] + "…";
    }

    // The library names our types with their namespaces, and appends "Path: … | LineNumber: …" to its sentence.
    private static string WithoutNoise(string message)
    {
        string[] tails = [" Path: ", " LineNumber: "];
        var end = tails.Select(tail => message.IndexOf(tail, StringComparison.Ordinal)).Where(start => start >= 0).DefaultIfEmpty(message.Length).Min();
        return message[..end].Replace(typeof(TodoEntry).Namespace + ".", "", StringComparison.Ordinal);
    }
}
