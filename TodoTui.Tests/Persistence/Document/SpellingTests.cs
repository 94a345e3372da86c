using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>Values keep the spelling of the file until the user sets them, and text without a meaning is kept and told.</summary>
[Row("F57")]
public sealed class SpellingTests
{
    private static IEnumerable<TestCaseData> DueDates()
    {
        yield return new TestCaseData("2026-12-25", new DueDate(new(2026, 12, 25)));
        yield return new TestCaseData("2026-12-25T17:00:00", new DueDate(new(2026, 12, 25), new(17, 0)));
        yield return new TestCaseData("2026-12-25T00:00:00", new DueDate(new(2026, 12, 25)));
        yield return new TestCaseData("2026-12-25T00:00:00.000", new DueDate(new(2026, 12, 25)));
        yield return new TestCaseData("2026-12-25T17:00", new DueDate(new(2026, 12, 25), new(17, 0)));
        yield return new TestCaseData("2026-12-25T17:00:00.500", new DueDate(new(2026, 12, 25), new(17, 0, 0, 500)));
        yield return new TestCaseData("2026-12-25T17:00:00.123456", new DueDate(new(2026, 12, 25), new(17, 0, 0, 123, 456)));
        yield return new TestCaseData("2026-02-28T23:59:59.9999999", new DueDate(new(2026, 2, 28), new TimeOnly(863999999999)));
        yield return new TestCaseData("2028-02-29", new DueDate(new(2028, 2, 29)));
        yield return new TestCaseData("0001-01-01", new DueDate(DateOnly.MinValue));
        yield return new TestCaseData("9999-12-31T23:59:59", new DueDate(DateOnly.MaxValue, new(23, 59, 59)));
    }

    private static IEnumerable<string> UnreadableDates() =>
    [
        "", "soon", "2026-13-01", "2026-02-30", "2026-2-9", "2026-12-25 17:00", "2026-12-25T17:00:60", "2026-12-25T24:00:00", "26-12-25",
        "2026-12-25T17:00:00+15:00", "20261225", " 2026-12-25", "2026-12-25T", "é日😀", "a\\n\\u001b\\\"b", new string('9', 500),
    ];

    private static IEnumerable<TestCaseData> OtherUnreadableValues()
    {
        yield return new TestCaseData("status", "\"done\"", TodoField.Status);
        yield return new TestCaseData("status", "\"COMPLETE\"", TodoField.Status);
        yield return new TestCaseData("priority", "\"high\"", TodoField.Priority);
        yield return new TestCaseData("priority", "\"\"", TodoField.Priority);
        yield return new TestCaseData("recurrence", "\"HOURLY\"", TodoField.Recurrence);
        yield return new TestCaseData("reminder_offset", "-1", TodoField.Reminder);
        yield return new TestCaseData("reminder_offset", "1e400", TodoField.Reminder);
        yield return new TestCaseData("reminder_offset", "300000000.0", TodoField.Reminder);
    }

    private static IEnumerable<TestCaseData> Reminders()
    {
        yield return new TestCaseData("1.0", TimeSpan.FromHours(1));
        yield return new TestCaseData("1", TimeSpan.FromHours(1));
        yield return new TestCaseData("1.50", TimeSpan.FromMinutes(90));
        yield return new TestCaseData("1e2", TimeSpan.FromHours(100));
        yield return new TestCaseData("0.25", TimeSpan.FromMinutes(15));
        yield return new TestCaseData("0", TimeSpan.Zero);
        yield return new TestCaseData("-0.0", TimeSpan.Zero);
        yield return new TestCaseData("0.3333333333333333", TimeSpan.FromMinutes(20));
    }

    [TestCaseSource(nameof(DueDates))]
    public void A_due_date_is_understood_and_keeps_its_spelling(string text, DueDate due)
    {
        var file = Documents.Of(Documents.Task($"\"due_date\": \"{text}\""));

        Assert.That(Documents.Single(file).Due, Is.EqualTo(due));
        Assert.That(Documents.Valid(file).Remarks, Is.Empty);
        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"due_date\": \"{text}\","));
    }

    [TestCaseSource(nameof(UnreadableDates))]
    public void A_date_that_cannot_be_read_is_told_and_kept_as_it_is(string text)
    {
        foreach (var (name, field) in new[] { ("due_date", TodoField.Due), ("created_date", TodoField.Created), ("completed_date", TodoField.Completed) })
        {
            var file = Documents.Of(Documents.Task($"\"{name}\": \"{text}\""));

            Assert.That(Documents.Valid(file).Remarks, Is.EqualTo(new[] { Unreadable(field, $"\"{text}\"") }));
            Assert.That(Documents.RoundTrip(file), Does.Contain($"\"{name}\": \"{text}\","));
        }
    }

    [TestCaseSource(nameof(OtherUnreadableValues))]
    public void A_value_that_cannot_be_read_is_told_and_kept_as_it_is(string name, string json, TodoField field)
    {
        var file = Documents.Of(Documents.Task($"\"{name}\": {json}"));

        Assert.That(Documents.Valid(file).Remarks, Is.EqualTo(new[] { Unreadable(field, json) }));
        Assert.That(Documents.RoundTrip(file), Does.Match($"\"{name}\": {System.Text.RegularExpressions.Regex.Escape(json)},?\n"));
    }

    [TestCaseSource(nameof(Reminders))]
    public void A_reminder_is_understood_and_keeps_its_spelling(string json, TimeSpan before)
    {
        var file = Documents.Of(Documents.Task($"\"reminder_offset\": {json}"));

        Assert.That(Documents.Single(file).ReminderBefore, Is.EqualTo(before));
        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"reminder_offset\": {json}\n"));
    }

    [TestCase("2026-11-23T11:18:05.889744+02:00", "2026-11-23T09:18:05.889744")]
    [TestCase("2026-11-23T11:18:05Z", "2026-11-23T11:18:05")]
    [TestCase("2026-11-23T01:18:05-05:30", "2026-11-23T06:48:05")]
    public void A_date_with_an_offset_is_counted_into_local_time_and_keeps_its_spelling(string text, string utc)
    {
        var file = Documents.Of(Documents.Task($"\"created_date\": \"{text}\""));

        var local = DateTime.SpecifyKind(DateTime.Parse(utc, null), DateTimeKind.Utc).ToLocalTime();
        Assert.That(Documents.Single(file).Created, Is.EqualTo(new LocalDateTime(local)));
        Assert.That(Documents.RoundTrip(file), Does.Contain($"\"created_date\": \"{text}\""));
    }

    [Test]
    public void What_the_user_sets_is_spelled_our_way_and_the_rest_keeps_its_spelling()
    {
        var store = new TodoStore(TimeProvider.System);
        store.Load(Documents.Valid(Documents.Of(Documents.Task("""
            "due_date": "2026-13-01", "created_date": "2026-11-23T11:18:05Z", "reminder_offset": 1.50
            """))).Tasks);

        var draft = TodoDraft.Of(store.Get(new TodoId(1))!) with { Due = new DueDate(new(2026, 12, 25), new(17, 30)) };
        store.Update(new TodoId(1), draft);

        Assert.That(Documents.Written(store.Snapshot), Does.Contain("\"due_date\": \"2026-12-25T17:30:00\"").And.Contain("\"created_date\": \"2026-11-23T11:18:05Z\"").And.Contain("\"reminder_offset\": 1.50"));
    }

    [Test]
    public void A_task_whose_date_cannot_be_read_costs_no_other_task()
    {
        var read = Documents.Valid(Documents.Of(Documents.Task("\"due_date\": \"soon\""), """{ "id": 2, "title": "Pay" }"""));

        Assert.That(read.Tasks.Items.Select(item => item.Title), Is.EqualTo(new[] { "Buy milk", "Pay" }));
        Assert.That(read.Tasks.Items.First().Problems.Select(problem => problem.Field), Is.EqualTo(new[] { TodoField.Due }));
    }

    private static LoadRemark.UnreadableValue Unreadable(TodoField field, string json) =>
        new(new TodoId(1), new VerbatimField(field, json, IsReadable: false));
}
