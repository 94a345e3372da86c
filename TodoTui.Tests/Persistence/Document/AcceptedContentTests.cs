using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>What people and other programs make of a task file, and what is read without complaint.</summary>
public sealed class AcceptedContentTests
{
    private const string Plain = """{"version":"1.0","tasks":[{"id":1,"title":"Buy milk"},{"id":2,"title":"Pay"}]}""";

    private static IEnumerable<TestCaseData> Spellings()
    {
        yield return Spelling("F42", "byte order mark", "\uFEFF" + Plain);
        yield return Spelling("F44", "CRLF", Plain.Replace(",", ",\r\n"));
        yield return Spelling("F44", "tabs", Plain.Replace(",", ",\n\t\t"));
        yield return Spelling("F44", "key order", """{"tasks":[{"title":"Buy milk","id":1},{"title":"Pay","id":2}],"version":"1.0"}""");
        yield return Spelling("F44", "order of ids", """{"version":"1.0","tasks":[{"id":2,"title":"Pay"},{"id":1,"title":"Buy milk"}]}""");
        yield return Spelling("F45", "trailing commas", Plain.Replace("}]", "},]").Replace("]}", "],}").Replace("\"}", "\",}"));
        yield return Spelling("F58", "escaped", Plain.Replace("milk", @"\u006dilk"));
        yield return Spelling("F45", "a comment's start in a text", Plain.Replace("\"id\":1", """ "id":1,"description":"https://example.org/* and // more" """));
    }

    [TestCaseSource(nameof(Spellings))]
    public void Other_spellings_of_the_same_are_read_without_remark(string text)
    {
        var read = Documents.Valid(text);

        Assert.That(read.Tasks.Items.Select(item => (item.Id.Value, item.Title)), Is.EqualTo(new[] { (1, "Buy milk"), (2, "Pay") }));
        Assert.That(read.Remarks, Is.Empty);
    }

    [Row("F45")]
    [TestCase("// comment\n{0}")]
    [TestCase("{0}\n/* comment */")]
    [TestCase("/* comment, */ {0} // \"more\"\n")]
    public void Comments_are_read_over_and_the_user_is_told_that_they_will_go(string format)
    {
        var read = Documents.Valid(format.Replace("{0}", Plain));

        Assert.That(read.Tasks.Count, Is.EqualTo(2));
        Assert.That(read.Remarks, Is.EqualTo(new[] { new LoadRemark.CommentsWillGo() }));
    }

    [Test]
    [Row("F44")]
    public void Whatever_the_spelling_a_save_writes_our_own() =>
        Assert.That(Spellings().Take(5).Select(spelling => Documents.RoundTrip((string)spelling.Arguments[0]!)), Is.All.EqualTo(Documents.RoundTrip(Plain)));

    [Test]
    public void A_task_may_have_no_more_than_an_id_and_a_title()
    {
        var item = Documents.Single("""{"version":"1.0","tasks":[{"id":1,"title":"Buy milk"}]}""");

        Assert.That(item, Is.EqualTo(new TodoItem { Id = new TodoId(1), Title = "Buy milk" }));
    }

    [Test]
    public void Null_stands_for_a_value_that_is_not_there()
    {
        var item = Documents.Single(Documents.Of(Documents.Task("""
            "description": null, "status": null, "priority": null, "tags": null, "task_type": null, "created_date": null,
            "due_date": null, "recurrence": null, "completed_date": null, "reminder_offset": null, "position": null,
            "recurrence_rule": null, "recurrence_end": null, "recurrence_anchor": null, "recurrence_next": null
            """)));

        Assert.That(item, Is.EqualTo(new TodoItem { Id = new TodoId(1), Title = "Buy milk" }));
    }

    [Test]
    public void The_kind_of_a_task_is_derived_from_its_due_date_whatever_the_file_says()
    {
        var item = Documents.Single(Documents.Of(Documents.Task("\"task_type\": \"scheduled\"")));

        Assert.That(item.IsScheduled, Is.False);
        Assert.That(Documents.RoundTrip(Documents.Of(Documents.Task("\"task_type\": \"scheduled\""))), Does.Contain("\"task_type\": \"activity\""));
    }

    [Row("F49")]
    [TestCase("1, 1, 5", new[] { 1, 6, 5 })]
    [TestCase("2, 2, 2", new[] { 2, 3, 4 })]
    [TestCase("0, -3, 4", new[] { 5, 6, 4 })]
    [TestCase("2147483647, 2147483647, 1", new[] { int.MaxValue, 2, 1 })]
    [TestCase("-5, -5, -5", new[] { 1, 2, 3 })]
    public void Tasks_with_an_id_that_is_taken_or_no_id_get_a_new_one(string ids, int[] assigned)
    {
        var entries = ids.Split(", ").Select((id, index) => $$"""{"id": {{id}}, "title": "task {{index}}"}""");

        var read = Documents.Valid(Documents.Of([.. entries]));

        Assert.That(read.Tasks.Items.OrderBy(item => item.Title).Select(item => item.Id.Value), Is.EqualTo(assigned));
        var renamed = read.Remarks.Cast<LoadRemark.NewId>().Select(remark => (remark.Title, remark.AssignedId.Value));
        Assert.That(renamed, Is.EqualTo(assigned.Select((id, index) => ($"task {index}", id)).Where((_, index) => ids.Split(", ")[index] != $"{assigned[index]}")));
    }

    [Test]
    public void A_completed_task_without_a_date_is_remarked()
    {
        var read = Documents.Valid(Documents.Of(Documents.Task("\"status\": \"complete\"")));

        Assert.That(read.Tasks.Items.Single().IsComplete);
        Assert.That(read.Remarks, Is.EqualTo(new[] { new LoadRemark.CompletionDateMissing(new TodoId(1)) }));
    }

    [TestCase("")]
    [TestCase(" \\t ")]
    public void A_blank_title_gets_a_stand_in_and_is_saved_as_it_was(string title)
    {
        var text = $$"""{"version":"1.0","tasks":[{"id":1,"title":"{{title}}"}]}""";

        var read = Documents.Valid(text);

        Assert.That(read.Tasks.Items.Single().Title, Is.EqualTo("(no title)"));
        Assert.That(read.Remarks.Single(), Is.InstanceOf<LoadRemark.UnreadableValue>());
        Assert.That(Documents.RoundTrip(text), Does.Contain($"\"title\": \"{title}\""));
    }

    [Test]
    [Row("F53")]
    public void Nesting_that_can_be_read_can_be_written()
    {
        var deep = Documents.Of(Documents.Task($"\"deep\": {new string('[', 61)}{new string(']', 61)}"));

        Assert.That(Documents.Valid(Documents.RoundTrip(deep)).Tasks.Items, Is.EqualTo(Documents.Valid(deep).Tasks.Items));
    }

    [Test]
    [Row("F58")]
    [Row("F55")]
    public void Letters_of_all_scripts_stay_readable_and_what_acts_on_a_terminal_is_escaped()
    {
        var text = Documents.RoundTrip(Documents.Of("""{"id": 1, "title": "é日😀<&'+>", "tags": ["č\"ten\\í"], "description": "a\nb\t\u001b[31m\u007f\u0085\u2028\u2029"}"""));

        Assert.That(text, Does.Contain("\"title\": \"é日😀<&'+>\""));
        Assert.That(text, Does.Contain("\"tags\": [\"č\\\"ten\\\\í\"]"));
        Assert.That(text, Does.Contain("""
            "description": "a\nb\t\u001b[31m\u007f\u0085\u2028\u2029"
            """));
    }

    [Test]
    [Row("F58")]
    public void A_long_text_of_nothing_but_escapes_survives()
    {
        var escapes = string.Concat(Enumerable.Repeat("\\u0001\\\"", 1000));
        var file = Documents.Of(Documents.Task($"\"tags\": [\"{escapes}\"], \"description\": \"{escapes}\""));

        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"tags\": [\"{escapes}\"]").And.Contain($"\"description\": \"{escapes}\""));
    }

    [Test]
    [Row("F44")]
    public void What_is_written_is_utf_8_with_line_feeds_and_one_at_the_end()
    {
        var text = Documents.RoundTrip(Plain.Replace(",", ",\r\n"));

        Assert.That(text, Does.StartWith("{\n  \"version\": \"1.0\",\n  \"tasks\": [\n    {\n      \"id\": 1,").And.EndWith("]\n}\n"));
        Assert.That(text, Does.Not.Contain("\r"));
    }

    private static TestCaseData Spelling(string row, string name, string text) =>
        new TestCaseData(text).SetArgDisplayNames(name).SetProperty("Row", row);
}
