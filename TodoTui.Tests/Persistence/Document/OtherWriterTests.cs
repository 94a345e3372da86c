using System.Text.Json;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>A file that another program of this format wrote.</summary>
public sealed class OtherWriterTests
{
    private static readonly string Theirs = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "other-writer.json"));

    [Test]
    public void It_opens_without_any_remark()
    {
        var read = Documents.Valid(Theirs);

        Assert.That(read.Remarks, Is.Empty);
        Assert.That(read.Tasks.Count, Is.EqualTo(10));
    }

    [Test]
    [Row("F50")]
    [Row("F57")]
    public void What_we_save_has_their_keys_and_values_and_the_kind_of_task_beside_them()
    {
        var ours = Tasks(Documents.RoundTrip(Theirs));

        foreach (var (their, our) in Tasks(Theirs).Zip(ours))
        {
            var added = our.EnumerateObject().Where(field => !their.TryGetProperty(field.Name, out _)).Select(field => field.Name);
            Assert.That(added, Is.EqualTo(new[] { "task_type" }));
            Assert.That(our.EnumerateObject().Where(field => field.Name != "task_type").Select(Spelled), Is.EqualTo(their.EnumerateObject().Select(Spelled)));
        }
    }

    [Test]
    public void The_kind_of_a_task_follows_from_its_due_date()
    {
        var kinds = Tasks(Documents.RoundTrip(Theirs)).Select(task => (task.GetProperty("due_date").ValueKind, task.GetProperty("task_type").GetString()));

        Assert.That(kinds.Distinct(), Is.EquivalentTo(new[] { (JsonValueKind.String, "scheduled"), (JsonValueKind.Null, "activity") }));
    }

    [Test]
    public void Saving_again_changes_nothing_more()
    {
        var once = Documents.RoundTrip(Theirs);

        Assert.That(Documents.RoundTrip(once), Is.EqualTo(once));
    }

    private static List<JsonElement> Tasks(string text) => [.. JsonElement.Parse(text).GetProperty("tasks").EnumerateArray()];

    // Numbers by their letters, texts by their meaning: the other program escapes what we leave readable.
    private static string Spelled(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.String => $"{field.Name}: {field.Value.GetString()}",
        JsonValueKind.Array => $"{field.Name}: {string.Join(", ", field.Value.EnumerateArray())}",
        _ => $"{field.Name}: {field.Value.GetRawText()}",
    };
}
