using TodoTui.Core.Query;

namespace TodoTui.Tests.Query.Filter;

/// <summary>TestData/filter.txt, whose head describes its form.</summary>
public sealed class FilterTableTests
{
    private static IEnumerable<TestCaseData> Rows =>
        from line in File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "filter.txt")).Index()
        where line.Item.Length > 0 && !line.Item.StartsWith("##", StringComparison.Ordinal)
        let cells = line.Item.Split(" => ")
        select new TestCaseData(cells[0], string.Join(" => ", cells[1..])).SetName($"Line {line.Index + 1}: {cells[0].Replace('"', '\'')}");

    [TestCaseSource(nameof(Rows))]
    public void A_text_means(string text, string meaning)
    {
        var reading = FilterParser.Parse(text);

        Assert.That(Meaning(reading, text), Is.EqualTo(meaning));
    }

    [TestCaseSource(nameof(Rows))]
    public void A_canonical_text_prints_back_to_itself(string text, string meaning)
    {
        var canonical = FilterText.Of(FilterParser.Parse(text).Filter);

        var reading = FilterParser.Parse(canonical);

        Assert.That(FilterText.Of(reading.Filter), Is.EqualTo(canonical), meaning);
        Assert.That(reading.Remarks, Is.Empty);
    }

    private static string Meaning(FilterReading reading, string text)
    {
        var printed = FilterText.Of(reading.Filter);
        string[] remarks = [.. reading.Remarks.Select(remark => $" => ? {remark.Span.Of(text)}")];
        return $"{(printed == text ? "=" : printed)} => {FilterTasks.Matching(reading.Filter)}{string.Concat(remarks)}";
    }
}
