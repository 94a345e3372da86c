using TodoTui.Core.QuickAdd;
using TodoTui.Presentation;

namespace TodoTui.Tests.QuickAdd;

public sealed class QuickAddTableTests
{
    private static IEnumerable<TestCaseData> Rows => QuickAddTable.Rows(File.ReadLines(QuickAddTable.Path));

    [TestCaseSource(nameof(Rows))]
    public void A_line_means(string text, QuickAddContext context, string meaning)
    {
        var result = QuickAddLine.Parse(text, context);

        Assert.That(MeaningOf(result, text), Is.EqualTo(meaning));
    }

    [TestCase("Task => Task", Description = "no now before it")]
    [TestCase("now 2026-08-05 10:00 en-GB Monday", "Task")]
    [TestCase("now 2026-08-05 10:00 en-GB Monday", "Task => Task => Task")]
    [TestCase("now 2026-08-05 10:00 en-GB")]
    [TestCase("now 2026-08-05 10:00 en-GB Someday")]
    [TestCase("now 2026-08-35 10:00 en-GB Monday")]
    public void A_table_of_another_form_is_refused(params string[] lines)
    {
        Assert.That(() => QuickAddTable.Rows(lines).ToList(), Throws.InstanceOf<FormatException>());
    }

    private static string MeaningOf(QuickAddResult result, string text)
    {
        var draft = result.Draft;
        var hasPriority = result.Tokens.Any(token => token is PriorityToken);
        var hasDescription = draft.Description.Length > 0;
        string?[] parts =
        [
            draft.Title.Length > 0 ? draft.Title : "(none)",
            hasPriority ? $"{draft.Priority}" : null,
            draft.Tags.Count > 0 ? string.Join(' ', draft.Tags.Select(tag => $"#{tag}")) : null,
            draft.Due?.ToString(),
            draft.Recurrence?.ToString(),
            draft.ReminderBefore is { } before ? $"remind {DurationText.Format(before)}" : null,
            hasDescription ? $"// {draft.Description}" : null,
            .. result.Warnings.Select(warning => $"? {warning.Span.Of(text)}"),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }
}
