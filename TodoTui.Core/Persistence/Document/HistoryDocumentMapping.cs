using System.Text;
using System.Text.Json;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Core.Persistence.Document;

/// <summary>Between the history of the program and that of the file.</summary>
internal static class HistoryDocumentMapping
{
    /// <summary>About how many bytes a file may have. Long notes that are edited often would make it grow without end.</summary>
    public const long LargestContent = 8L * 1024 * 1024;

    // The names of the fields, the indentation and the values of a task but for its texts take some 450 bytes.
    private const int TaskOverhead = 512;
    private const int EditOverhead = 128;

    /// <summary>The document of as much of <paramref name="history"/> as there is room for: what can be redone, then what was done last.</summary>
    public static HistoryDocument ToDocument(EditHistory history)
    {
        var room = LargestContent;
        var undone = CountWithRoom(history.Undone.Reverse(), ref room);
        var done = CountWithRoom(history.Done.Reverse(), ref room);
        return new HistoryDocument
        {
            Undone = undone,
            Edits = history.Done.TakeLast(done).Concat(history.Undone.Reverse().Take(undone)).Select(ToEntry),
        };
    }

    /// <exception cref="JsonException">The document is no history.</exception>
    public static EditHistory ToHistory(HistoryDocument document)
    {
        PastEdit[] edits = [.. document.Edits.Select(ToEdit)];
        if (document.Undone < 0 || document.Undone > edits.Length)
            throw new JsonException($"\"undone\" is {document.Undone}, of {edits.Length} edits");
        return EditHistory.Of(edits, document.Undone);
    }

    // The nearest to the present come first, and none after the first that does not fit: it would have a gap before it.
    private static int CountWithRoom(IEnumerable<PastEdit> edits, ref long room)
    {
        var count = 0;
        foreach (var edit in edits)
        {
            var size = SizeOf(edit);
            if (size > room)
                break;
            room -= size;
            count++;
        }

        return count;
    }

    private static EditEntry ToEntry(PastEdit edit) => new()
    {
        At = new(edit.At),
        Label = edit.Label,
        Before = edit.Backward.Put.Select(TodoDocumentMapping.ToEntry),
        After = edit.Forward.Put.Select(TodoDocumentMapping.ToEntry),
    };

    private static PastEdit ToEdit(EditEntry? entry)
    {
        if (entry?.At.Value is not { } at)
            throw new JsonException("an edit is null, or its \"at\" is not a moment");
        return PastEdit.Of(at, entry.Label, ToItems(entry.Before), ToItems(entry.After));
    }

    private static ValueList<TodoItem> ToItems(IEnumerable<TodoEntry?> entries)
    {
        var taken = new HashSet<int>();
        return [.. entries.Select(entry => ToItem(entry, taken))];
    }

    private static TodoItem ToItem(TodoEntry? entry, HashSet<int> taken)
    {
        if (entry is null || entry.Id < TodoId.First.Value || !taken.Add(entry.Id))
            throw new JsonException("a task is null, or has an id that is taken or not positive");
        return TodoDocumentMapping.ToItem(entry, new TodoId(entry.Id));
    }

    private static long SizeOf(PastEdit edit) =>
        EditOverhead + Encoding.UTF8.GetByteCount(edit.Label) + edit.Forward.Put.Concat(edit.Backward.Put).Sum(SizeOf);

    private static long SizeOf(TodoItem item)
    {
        IEnumerable<string> texts =
        [
            item.Title, item.Description, .. item.Tags, .. item.Verbatim.Select(kept => kept.RawJson),
            .. item.Foreign.Select(field => field.Name), .. item.Foreign.Select(field => field.RawJson),
        ];
        return TaskOverhead + texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
    }
}
