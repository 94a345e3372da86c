using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>The place in the manual order, which came into the format later: no file from before is read otherwise for it.</summary>
public sealed class PositionTests
{
    [TestCase(0)]
    [TestCase(-65536)]
    [TestCase(98304)]
    [TestCase(9007199254740991)]
    [TestCase(-9007199254740991)]
    public void A_position_is_read_and_written(long position)
    {
        var file = Documents.Of(Documents.Task($"\"position\": {position}"));

        Assert.That(Documents.Single(file).Position, Is.EqualTo(position));
        Assert.That(Documents.Valid(file).Remarks, Is.Empty);
        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"reminder_offset\": null,\n      \"position\": {position}\n"));
    }

    [Test]
    public void A_task_that_was_never_moved_has_none_in_the_file()
    {
        Assert.That(Documents.Written(TodoSnapshot.From([Some.Item()])), Does.Not.Contain("position"));
        Assert.That(Documents.RoundTrip(Documents.Of(Documents.Task("\"position\": null"))), Does.Not.Contain("position"));
    }

    [Row("F57")]
    [TestCase("1.5")]
    [TestCase("1e2")]
    [TestCase("9007199254740992")]
    [TestCase("-9007199254740992")]
    [TestCase("123456789012345678901234567890")]
    [TestCase("\"\"")]
    [TestCase("\"first é\"")]
    [TestCase("true")]
    [TestCase("[]")]
    [TestCase("{}")]
    public void A_position_that_cannot_be_read_is_told_and_kept_as_it_is(string json)
    {
        var file = Documents.Of(Documents.Task($"\"position\": {json}"));

        var told = new LoadRemark.UnreadableValue(new TodoId(1), new VerbatimField(TodoField.Position, json, IsReadable: false));
        Assert.That(Documents.Valid(file).Remarks, Is.EqualTo(new[] { told }));
        Assert.That(Documents.Single(file).Position, Is.Null);
        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"position\": {json}\n"));
    }

    [Test]
    public void Another_spelling_is_kept_until_the_task_is_moved()
    {
        var store = new TodoStore(TimeProvider.System);
        store.Load(Documents.Valid(Documents.Of(Documents.Task("\"position\": -0"), """{ "id": 2, "title": "Pay" }""")).Tasks);
        var loaded = Documents.Written(store.Snapshot);

        store.MoveAfter(new TodoId(2), new TodoId(1));

        Assert.That(loaded, Does.Contain("\"position\": -0\n"));
        Assert.That(Documents.Written(store.Snapshot), Does.Contain($"\"position\": {store.Get(new TodoId(1))!.Rank}\n").And.Not.Contain("\"position\": -0\n"));
    }

    [Test]
    [Row("F50")]
    public void A_field_spelled_in_another_case_belongs_to_another_program()
    {
        var file = Documents.Of(Documents.Task("\"Position\": 3"));

        Assert.That(Documents.Single(file).Position, Is.Null);
        Assert.That(Documents.RoundTrip(file), Does.Contain("\"Position\": 3\n"));
    }
}
