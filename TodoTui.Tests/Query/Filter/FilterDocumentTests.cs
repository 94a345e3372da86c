using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TodoTui.Core.Query;

namespace TodoTui.Tests.Query.Filter;

/// <summary>docs/filter.md promises nothing that is not so.</summary>
public sealed partial class FilterDocumentTests
{
    private static readonly string[] Lines = File.ReadAllLines(DocumentFile());

    private static IEnumerable<TestCaseData> Forms =>
        from cells in RowsBelow("| part | forms |")
        from form in CodeIn(cells[1])
        select new TestCaseData(Enum.Parse<FilterTokenKind>(cells[0], ignoreCase: true), form);

    private static IEnumerable<TestCaseData> Dates =>
        from cells in RowsBelow("| date | forms |")
        from form in CodeIn(cells[1])
        select new TestCaseData(form);

    private static IEnumerable<TestCaseData> Combinations => RowsBelow("| typed | finds tasks with |").Select(cells => new TestCaseData(cells[0].Trim('`')));

    private static IEnumerable<TestCaseData> Synonyms =>
        RowsBelow("| typed | is the same as |").Select(cells => new TestCaseData(cells[0].Trim('`'), cells[1].Trim('`')));

    private static IEnumerable<TestCaseData> Remarks =>
        RowsBelow("| typed | what the line says |").Select(cells => new TestCaseData(cells[0].Trim('`'), cells[1]));

    private static IEnumerable<TestCaseData> WordsAtTheEnd =>
        CodeIn(Lines.Last(line => line.Length > 0)).Select(form => new TestCaseData(form));

    [TestCaseSource(nameof(Forms))]
    public void A_form_is_understood(FilterTokenKind part, string form)
    {
        var reading = FilterParser.Parse($"{form} milk");

        Assert.That(reading.Tokens[0].Kind, Is.EqualTo(part));
        Assert.That(reading.Filter.Terms, Has.Count.EqualTo(2));
        Assert.That(reading.Remarks, Is.Empty);
    }

    [TestCaseSource(nameof(Dates))]
    public void A_date_is_understood(string form)
    {
        var reading = FilterParser.Parse($"due<={form} created:{form} done>{form} milk");

        Assert.That(reading.Tokens.Select(token => token.Kind), Has.Exactly(3).EqualTo(FilterTokenKind.Date));
        Assert.That(reading.Remarks, Is.Empty);
    }

    [TestCaseSource(nameof(Combinations))]
    public void A_combination_is_in_the_form_that_is_printed(string typed)
    {
        Assert.That(FilterText.Of(FilterParser.Parse(typed).Filter), Is.EqualTo(typed));
    }

    [TestCaseSource(nameof(Synonyms))]
    public void Two_forms_are_the_same(string typed, string other)
    {
        Assert.That(FilterParser.Parse(typed).Filter, Is.EqualTo(FilterParser.Parse(other).Filter));
    }

    [TestCaseSource(nameof(Remarks))]
    public void What_is_not_understood_is_said(string typed, string remark)
    {
        Assert.That(FilterParser.Parse(typed).Remarks.Single().Message, Is.EqualTo(remark));
    }

    [TestCaseSource(nameof(WordsAtTheEnd))]
    public void What_is_still_being_typed_asks_for_nothing(string typed)
    {
        var reading = FilterParser.Parse(typed);

        Assert.That(reading.Filter, Is.EqualTo(TodoFilter.Everything));
        Assert.That(reading.Remarks, Is.Empty);
    }

    private static IEnumerable<string> CodeIn(string text) => Code().Matches(text).Select(match => match.Groups[1].Value);

    // The head of a table, a line of dashes, then the rows. A bar within a cell has a backslash before it.
    private static IEnumerable<string[]> RowsBelow(string head)
    {
        var rows = Lines.SkipWhile(line => line != head).Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();
        Assert.That(rows, Is.Not.Empty, head);
        return rows.Select(row => Bar().Split(row)[1..^1].Select(cell => cell.Trim().Replace(@"\|", "|", StringComparison.Ordinal)).ToArray());
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    private static string DocumentFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/filter.md"));
}
