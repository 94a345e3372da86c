using System.Text;
using TodoTui.Core.Persistence.Document;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>Task files as text.</summary>
internal static class Documents
{
    /// <summary>A file of these entries, each of them JSON.</summary>
    public static string Of(params string[] entries) => $$"""{ "version": "1.0", "tasks": [ {{string.Join(", ", entries)}} ] }""";

    /// <summary>A task whose other fields are <paramref name="fields"/>, which is JSON without braces.</summary>
    public static string Task(string fields) => $$"""{ "id": 1, "title": "Buy milk", {{fields}} }""";

    public static ReadResult Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static ReadResult Read(byte[] bytes) => TodoDocumentReader.Read(bytes, "tasks.json");

    public static ReadResult.Valid Valid(string text) => Valid(Encoding.UTF8.GetBytes(text));

    public static ReadResult.Valid Valid(byte[] bytes) => Read(bytes) switch
    {
        ReadResult.Valid valid => valid,
        var other => throw new AssertionException($"{Encoding.UTF8.GetString(bytes)} is {other}"),
    };

    /// <summary>The one task of a file.</summary>
    public static TodoItem Single(string text) => Valid(text).Tasks.Items.Single();

    public static string Written(TodoSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        TodoDocumentWriter.Write(snapshot, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The file after it was loaded and saved.</summary>
    public static string RoundTrip(string text) => Written(Valid(text).Tasks);
}
