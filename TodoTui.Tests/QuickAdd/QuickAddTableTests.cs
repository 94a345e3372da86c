using TodoTui.Core.QuickAdd;

namespace TodoTui.Tests.QuickAdd;

public sealed class QuickAddTableTests
{
    private static IEnumerable<TestCaseData> Rows => QuickAddTable.Rows(File.ReadLines(QuickAddTable.Path));

    [TestCaseSource(nameof(Rows))]
    public void A_line_means(string text, QuickAddContext context, string meaning)
    {
        var result = QuickAddLine.Parse(text, context);

        Assert.That(TitleAndMeaning(result, text), Is.EqualTo(meaning));
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

    private static string TitleAndMeaning(QuickAddResult result, string text)
    {
        var title = result.Draft.Title.Length > 0 ? result.Draft.Title : "(none)";
        var meaning = Meaning.Of(result, text);
        return meaning.Length > 0 ? title + Meaning.Separator + meaning : title;
    }
}
