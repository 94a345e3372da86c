using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>What the bytes of a task file turned out to be.</summary>
internal abstract record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>Tasks of schema 1.0.</summary>
    public sealed record Valid(TodoSnapshot Tasks, ValueList<LoadRemark> Remarks) : ReadResult;

    /// <summary>A schema that this program does not know; the tasks are those that could be understood.</summary>
    public sealed record OtherVersion(TodoSnapshot Tasks, string Version) : ReadResult;

    /// <summary>No task file.</summary>
    public sealed record Corrupt(FileCorruption Corruption) : ReadResult;
}

/// <summary>Reads a task file strictly: whatever is not a task file by the letter is refused with its place.</summary>
internal static class TodoDocumentReader
{
    private const string InvalidText = "it has text that is not valid Unicode";
    private const int LongestMessage = 200;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            var json = WithoutByteOrderMark(bytes);
            RefuseInvalidText(json);
            var version = VersionOf(json);
            return version == TodoDocument.CurrentVersion ? ReadCurrent(json) : ReadOther(json, version);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ReadResult.Corrupt(CorruptionOf(exception, path));
        }
    }

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

    // Before anything else: a newer schema may have any other shape, and a name of any form, and must not be taken for
    // a broken file.
    private static string VersionOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Refusal("it does not start with {", json, reader.TokenStartIndex);
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

    private static ReadResult.Valid ReadCurrent(ReadOnlySpan<byte> json)
    {
        // Not null: it starts with a brace.
        var document = JsonSerializer.Deserialize(json, TodoDocumentJson.Context.TodoDocument)!;
        var remarks = new List<LoadRemark>();
        if (HasComments(json))
            remarks.Add(new LoadRemark.CommentsWillGo());
        var items = ToItems([.. document.Tasks], remarks);
        return new ReadResult.Valid(TodoSnapshot.From(items, TodoDocumentMapping.ToForeign(document.Unknown)), [.. remarks]);
    }

    private static ReadResult.OtherVersion ReadOther(ReadOnlySpan<byte> json, string version)
    {
        try
        {
            return new ReadResult.OtherVersion(ReadCurrent(json).Tasks, version);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ReadResult.OtherVersion(TodoSnapshot.Empty, version);
        }
    }

    private static List<TodoItem> ToItems(List<TodoEntry?> entries, List<LoadRemark> remarks)
    {
        var taken = new HashSet<TodoId>();
        var reserved = entries.Select(entry => new TodoId(entry?.Id ?? 0)).ToHashSet();
        var ids = new IdSequence();
        ids.See(reserved.DefaultIfEmpty().Max());
        var items = new List<TodoItem>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry is null)
                throw new JsonException($"the entry {items.Count + 1} of \"tasks\" is null");
            var item = TodoDocumentMapping.ToItem(entry, FreeId(new TodoId(entry.Id), taken, reserved, ids));
            items.Add(item);
            AddRemarks(entry, item, remarks);
        }

        return items;
    }

    // A new id is none that any task of the file has, so that only the second of two tasks changes.
    private static TodoId FreeId(TodoId wanted, HashSet<TodoId> taken, HashSet<TodoId> reserved, IdSequence ids)
    {
        if (wanted.CompareTo(TodoId.First) >= 0 && taken.Add(wanted))
            return wanted;
        var free = ids.Next(reserved.Contains);
        reserved.Add(free);
        return free;
    }

    private static void AddRemarks(TodoEntry entry, TodoItem item, List<LoadRemark> remarks)
    {
        if (entry.Id != item.Id.Value)
            remarks.Add(new LoadRemark.NewId(item.Title, entry.Id, item.Id));
        remarks.AddRange(item.Problems.Select(problem => new LoadRemark.UnreadableValue(item.Id, problem)));
        if (item.IsComplete && item.Completed is null)
            remarks.Add(new LoadRemark.CompletionDateMissing(item.Id));
    }

    // The cheap test first: most files have neither sequence outside of web addresses.
    private static bool HasComments(ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("//"u8) < 0 && json.IndexOf("/*"u8) < 0)
            return false;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Comment)
                return true;
        }

        return false;
    }

    private static FileCorruption CorruptionOf(Exception exception, string path) => exception is JsonException json
        ? new FileCorruption(path, MessageOf(json), json.LineNumber + 1, json.BytePositionInLine + 1)
        : new FileCorruption(path, InvalidText);

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
