using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>Fields of other programs survive at every level, to the letter.</summary>
[Row("F50")]
public sealed class ForeignFieldTests
{
    private static readonly string[] Values =
    [
        "1.50", "1e2", "-0.0", "1E+400", "123456789012345678901234567890", "true", "null", "\"\"", "\"é日😀 \\\"q\\\" <b>\"", "[]", "{}",
    ];

    [TestCaseSource(nameof(Values))]
    public void A_value_at_the_top_survives(string value)
    {
        var text = Documents.RoundTrip($$"""{ "version": "1.0", "x": {{value}}, "tasks": [] }""");

        Assert.That(text, Does.EndWith($"\n  \"x\": {value}\n}}\n"));
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_of_a_task_survives(string value)
    {
        var text = Documents.RoundTrip(Documents.Of(Documents.Task($"\"x\": {value}, \"y_z\": 1")));

        Assert.That(text, Does.EndWith($"\n      \"x\": {value},\n      \"y_z\": 1\n    }}\n  ]\n}}\n"));
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_deep_below_survives(string value)
    {
        var text = Documents.RoundTrip(Documents.Of(Documents.Task($$"""
            "x": { "list": [ { "deep": {{value}} }, 1.50 ], "ID": 1e2 }
            """)));

        Assert.That(Squeezed(text), Does.Contain($$"""
            "x":{"list":[{"deep":{{Squeezed(value)}}},1.50],"ID":1e2}
            """));
    }

    [Test]
    public void Saving_twice_changes_nothing_more()
    {
        var once = Documents.RoundTrip(Documents.Of(Documents.Task("\"x\": { \"a\": [ 1.50 ], \"b\": {} }, \"tags\": [\"a\"]")));

        Assert.That(Documents.RoundTrip(once), Is.EqualTo(once));
    }

    [Test]
    public void Fields_stay_through_everything_the_user_does_to_a_task()
    {
        var store = new TodoStore(TimeProvider.System);
        store.Load(Documents.Valid("""{ "version": "1.0", "top": 1e2, "tasks": [ { "id": 1, "title": "a", "x": 1.50 } ] }""").Tasks);

        store.Update(new TodoId(1), TodoDraft.Of(store.Get(new TodoId(1))!) with { Title = "b" });
        store.Complete(new TodoId(1));
        store.Delete(new TodoId(1));
        store.Undo();

        Assert.That(Documents.Written(store.Snapshot), Does.Contain("\"title\": \"b\"").And.Contain("\"x\": 1.50").And.Contain("\"top\": 1e2"));
    }

    [Test]
    public void The_fields_reserved_for_later_survive()
    {
        const string Reserved = "\"position\":1.5,\"recurrence_end\":\"2027-01-01\",\"recurrence_anchor\":{\"from\":\"due\",\"day\":31},\"start_date\":\"2026-12-01\",\"parent_id\":7";

        Assert.That(Squeezed(Documents.RoundTrip(Documents.Of(Documents.Task(Reserved)))), Does.Contain(Reserved));
    }

    private static string Squeezed(string json) => json.Replace("\n", "").Replace(" ", "");
}
