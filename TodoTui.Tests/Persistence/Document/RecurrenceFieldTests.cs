using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Persistence.Document;

/// <summary>What the file says of repeats beside the pattern. It came into the format later: no file from before is read otherwise for it.</summary>
public sealed class RecurrenceFieldTests
{
    private const string Weekly = "\"due_date\": \"2026-11-26\", \"recurrence\": \"WEEKLY\", ";

    [TestCase("every 2 days", "DAILY", "FREQ=DAILY;INTERVAL=2")]
    [TestCase("every 3 weeks", "BIWEEKLY", "FREQ=WEEKLY;INTERVAL=3")]
    [TestCase("every 3 months", "MONTHLY", "FREQ=MONTHLY;INTERVAL=3")]
    [TestCase("every 9999 years", "YEARLY", "FREQ=YEARLY;INTERVAL=9999")]
    [TestCase("every weekday", "DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")]
    [TestCase("every mon, thu", "WEEKLY", "FREQ=WEEKLY;BYDAY=MO,TH")]
    public void A_rule_is_written_beside_the_pattern_nearest_to_it(string rule, string pattern, string text)
    {
        var item = Some.Item() with { Due = Some.Due("2026-11-26"), Repeat = Some.Rule(rule) };

        var file = Documents.Written(TodoSnapshot.From([item]));

        Assert.That(file, Does.Contain($"\"recurrence\": \"{pattern}\"").And.Contain($"\"recurrence_rule\": \"{text}\"\n"));
        Assert.That(Documents.Single(file), Is.EqualTo(item));
    }

    [Test]
    public void The_patterns_need_no_other_field([Values] Recurrence pattern)
    {
        var file = Documents.Written(TodoSnapshot.From([Some.Item() with { Due = Some.Due("2026-11-26"), Recurrence = pattern }]));

        Assert.That(file, Does.Not.Contain("recurrence_"));
    }

    [Test]
    public void The_end_the_anchor_and_the_next_task_are_read_and_written()
    {
        var item = Some.Item() with { Due = Some.Due("2026-02-28"), Repeat = Some.Rule("monthly until 2026-12-31"), AnchorDay = 31, NextId = new TodoId(7) };

        var file = Documents.Written(TodoSnapshot.From([item]));

        Assert.That(file, Does.Contain("\"recurrence_end\": \"2026-12-31\",\n      \"recurrence_anchor\": 31,\n      \"recurrence_next\": 7\n"));
        Assert.That(Documents.Single(file), Is.EqualTo(item));
    }

    [TestCase("FREQ=WEEKLY;BYDAY=TH,MO")]
    [TestCase("BYDAY=MO,TH;FREQ=WEEKLY")]
    [TestCase("FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH")]
    public void Another_spelling_is_understood_and_kept_until_the_repeat_is_changed(string text)
    {
        var store = new TodoStore(TimeProvider.System);
        store.Load(Documents.Valid(Documents.Of(Documents.Task($"{Weekly}\"recurrence_rule\": \"{text}\""))).Tasks);
        var loaded = store.Get(TodoId.First)!;

        Assert.That(loaded.Repeat, Is.EqualTo(Some.Rule("every mon, thu")));
        Assert.That(Documents.Written(store.Snapshot), Does.Contain($"\"recurrence_rule\": \"{text}\"\n"));
        store.Update(TodoId.First, TodoDraft.Of(loaded) with { Recurrence = Recurrence.Daily });
        Assert.That(Documents.Written(store.Snapshot), Does.Not.Contain("recurrence_rule"));
    }

    [Row("F57")]
    [TestCase("\"\"")]
    [TestCase("\"every day\"")]
    [TestCase("\"RRULE:FREQ=DAILY\"")]
    [TestCase("\"freq=daily\"")]
    [TestCase("\"FREQ=HOURLY\"")]
    [TestCase("\"FREQ=DAILY;\"")]
    [TestCase("\"FREQ=DAILY;COUNT=5\"")]
    [TestCase("\"FREQ=DAILY;FREQ=DAILY\"")]
    [TestCase("\"FREQ=DAILY;INTERVAL=0\"")]
    [TestCase("\"FREQ=DAILY;INTERVAL=+2\"")]
    [TestCase("\"FREQ=DAILY;INTERVAL=10000\"")]
    [TestCase("\"FREQ=DAILY;INTERVAL=99999999999999999999\"")]
    [TestCase("\"FREQ=DAILY;BYDAY=MO\"")]
    [TestCase("\"FREQ=WEEKLY;BYDAY=\"")]
    [TestCase("\"FREQ=WEEKLY;BYDAY=MO,MO\"")]
    [TestCase("\"FREQ=WEEKLY;BYDAY=1MO\"")]
    [TestCase("\"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH\"")]
    [TestCase("\"FREQ=MONTHLY;BYMONTHDAY=31\"")]
    [TestCase("\"INTERVAL=2\"")]
    [TestCase("3")]
    [TestCase("true")]
    [TestCase("[]")]
    [TestCase("{}")]
    public void A_rule_that_is_not_understood_is_told_and_kept_and_the_pattern_counts(string json)
    {
        IsKept("recurrence_rule", json, TodoField.RecurrenceRule);
    }

    [Row("F57")]
    [TestCase("\"2026-02-30\"")]
    [TestCase("\"2026-12-31T00:00:00\"")]
    [TestCase("\"never\"")]
    [TestCase("20261231")]
    [TestCase("{}")]
    public void An_end_that_is_not_understood_is_told_and_kept(string json)
    {
        IsKept("recurrence_end", json, TodoField.RecurrenceEnd);
    }

    [Row("F57")]
    [TestCase("0")]
    [TestCase("32")]
    [TestCase("31.0")]
    [TestCase("\"31\"")]
    [TestCase("{}")]
    public void An_anchor_that_is_not_understood_is_told_and_kept(string json)
    {
        IsKept("recurrence_anchor", json, TodoField.RecurrenceAnchor);
    }

    [Row("F57")]
    [TestCase("0")]
    [TestCase("2147483648")]
    [TestCase("\"7\"")]
    public void A_next_task_that_is_not_understood_is_told_and_kept(string json)
    {
        IsKept("recurrence_next", json, TodoField.RecurrenceNext);
    }

    // Whoever changed the pattern did not know the rule.
    [TestCase("\"recurrence\": \"MONTHLY\", \"recurrence_rule\": \"FREQ=WEEKLY;BYDAY=MO,TH\"", Recurrence.Monthly)]
    [TestCase("\"recurrence\": null, \"recurrence_rule\": \"FREQ=WEEKLY;BYDAY=MO,TH\"", null)]
    [TestCase("\"recurrence\": \"WEEKLY\", \"recurrence_rule\": \"FREQ=WEEKLY\"", Recurrence.Weekly)]
    [TestCase("\"recurrence\": null, \"recurrence_end\": \"2026-12-31\"", null)]
    public void What_says_nothing_beside_the_pattern_is_kept_without_a_word(string fields, Recurrence? pattern)
    {
        var file = Documents.Of(Documents.Task($"\"due_date\": \"2026-11-26\", {fields}"));

        Assert.That(Documents.Single(file).Repeat, Is.EqualTo(pattern is { } known ? RepeatRule.Of(known) : (RepeatRule?)null));
        Assert.That(Documents.Valid(file).Remarks, Is.Empty);
        Assert.That(Documents.RoundTrip(file), Does.Contain(fields[(fields.IndexOf(", ", StringComparison.Ordinal) + 2)..] + "\n"));
    }

    [Test]
    [Row("F50")]
    public void A_field_spelled_in_another_case_belongs_to_another_program()
    {
        var file = Documents.Of(Documents.Task($"{Weekly}\"Recurrence_Rule\": \"FREQ=WEEKLY;BYDAY=MO,TH\""));

        Assert.That(Documents.Single(file).Recurrence, Is.EqualTo(Recurrence.Weekly));
        Assert.That(Documents.RoundTrip(file), Does.Contain("\"Recurrence_Rule\": \"FREQ=WEEKLY;BYDAY=MO,TH\"\n"));
    }

    private static void IsKept(string name, string json, TodoField field)
    {
        var file = Documents.Of(Documents.Task($"{Weekly}\"{name}\": {json}"));
        var item = Documents.Single(file);

        var told = new LoadRemark.UnreadableValue(item.Id, new VerbatimField(field, json, IsReadable: false));
        Assert.That(Documents.Valid(file).Remarks, Is.EqualTo(new[] { told }));
        Assert.That((item.Repeat, item.AnchorDay, item.NextId), Is.EqualTo(((RepeatRule?)RepeatRule.Of(Recurrence.Weekly), (int?)null, (TodoId?)null)));
        Assert.That(Documents.RoundTrip(file).Replace(" ", ""), Does.Contain($"\"{name}\":{json.Replace(" ", "")}\n"));
    }
}
