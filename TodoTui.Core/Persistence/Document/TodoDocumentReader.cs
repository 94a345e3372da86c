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
    /// <summary>Reads the bytes of the file at <paramref name="path"/>, which is only named in messages.</summary>
    public static ReadResult Read(ReadOnlySpan<byte> bytes, string path)
    {
        try
        {
            var json = DocumentText.JsonIn(bytes);
            var version = DocumentText.VersionOf(json);
            return version == TodoDocument.CurrentVersion ? ReadCurrent(json) : ReadOther(json, version);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new ReadResult.Corrupt(DocumentText.CorruptionOf(exception, path));
        }
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

    // Of what is JSON: outside of strings nothing but a comment begins with a slash.
    private static bool HasComments(ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny((byte)'"', (byte)'/') is >= 0 and var at)
        {
            if (json[at] == '/')
                return true;
            json = json[(at + 1)..];
            while (json.IndexOfAny((byte)'"', (byte)'\\') is >= 0 and var escape && json[escape] == '\\')
                json = json[(escape + 2)..];
            json = json[(json.IndexOf((byte)'"') + 1)..];
        }

        return false;
    }
}
