using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TodoTui.Core.QuickAdd;

namespace TodoTui.Tests.QuickAdd;

/// <summary>docs/quick-add.md promises nothing that is not so.</summary>
public sealed partial class QuickAddDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(DocumentFile());

    private static IEnumerable<TestCaseData> Examples =>
        from cells in RowsBelow("| typed | title | understood |")
        select new TestCaseData(cells[0].Trim('`'), cells[1], cells[2]);

    private static IEnumerable<TestCaseData> Forms =>
        from cells in RowsBelow("| part | forms |")
        from form in Code().Matches(cells[1]).Select(match => match.Groups[1].Value)
        select new TestCaseData(cells[0], form);

    [TestCaseSource(nameof(Examples))]
    public void An_example_is_understood_as_it_says(string typed, string title, string understood)
    {
        var result = QuickAddLine.Parse(typed, SomeLines.Wednesday);

        Assert.That(result.Draft.Title, Is.EqualTo(title));
        Assert.That(Meaning.Of(result, typed), Is.EqualTo(understood));
    }

    [TestCaseSource(nameof(Forms))]
    public void A_form_is_understood(string part, string form)
    {
        var line = part switch
        {
            "priority" => $"{form} Task due:fri",
            "end of a repeat" => $"due:fri Task every day {form}",
            _ => $"due:fri Task {form}",
        };
        var result = QuickAddLine.Parse(line, SomeLines.Wednesday);

        Assert.That(result.Tokens, Has.Some.InstanceOf(KindOf(part)));
        Assert.That(result.Draft.Title, Does.EndWith("Task"));
    }

    private static Type KindOf(string part) => part switch
    {
        "priority" => typeof(PriorityToken),
        "tag" => typeof(TagToken),
        "date" => typeof(DateToken),
        "time" => typeof(TimeToken),
        "repeat" => typeof(RepeatToken),
        "end of a repeat" => typeof(UntilToken),
        "reminder" => typeof(ReminderToken),
        "description" => typeof(DescriptionToken),
        _ => throw new FormatException($"The document has a part {part} that is none."),
    };

    // The head of a table, a line of dashes, then the rows.
    private static IEnumerable<string[]> RowsBelow(string head)
    {
        var rows = Lines.SkipWhile(line => line != head).Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();
        Assert.That(rows, Is.Not.Empty, head);
        return rows.Select(row => row.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray());
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    private static string DocumentFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../docs/quick-add.md"));
}
