using System.Text;
using System.Text.Json;
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
    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            var json = WithoutByteOrderMark(bytes);
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

    // Before anything else: a newer schema may have any other shape, and must not be taken for a broken file.
    private static string VersionOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("it does not start with {", null, 0, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("version"u8);
            reader.Read();
            if (!isVersion)
                reader.Skip();
            else if (reader.TokenType == JsonTokenType.String && Version.TryParse(reader.GetString(), out var version))
                return version.ToString();
            else
                throw new JsonException("\"version\" is not a version such as \"1.0\"");
        }

        throw new JsonException("\"version\" is missing");
    }

    private static ReadResult.Valid ReadCurrent(ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, TodoDocumentJson.Context.TodoDocument)
            ?? throw new JsonException("it is empty");
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
        var taken = new HashSet<int>();
        var next = entries.Max(entry => (int?)entry?.Id) ?? 0;
        var items = new List<TodoItem>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry is null)
                throw new JsonException($"the entry {items.Count + 1} of \"tasks\" is null");
            var item = TodoDocumentMapping.ToItem(entry, new TodoId(FreeId(entry.Id, taken, ref next)));
            items.Add(item);
            AddRemarks(entry, item, remarks);
        }

        return items;
    }

    private static int FreeId(int wanted, HashSet<int> taken, ref int next)
    {
        if (wanted > 0 && taken.Add(wanted))
            return wanted;
        do
            next = next is > 0 and < int.MaxValue ? next + 1 : 1;
        while (!taken.Add(next));
        return next;
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

    // Text that is not valid UTF-8, or has half of a surrogate pair, is reported as an invalid operation.
    private static FileCorruption CorruptionOf(Exception exception, string path)
    {
        if (exception is not JsonException json)
            return new FileCorruption(path, "it has text that is not valid Unicode");

        return new FileCorruption(path, WithoutPlace(json.Message), json.LineNumber + 1, json.BytePositionInLine + 1);
    }

    // The library appends "Path: $ | LineNumber: 0 | BytePositionInLine: 0." to its sentence, or the latter two.
    private static string WithoutPlace(string message)
    {
        string[] appended = [" Path: ", " LineNumber: "];
        var end = appended.Select(text => message.IndexOf(text, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(message.Length).Min();
        return message[..end];
    }
}
