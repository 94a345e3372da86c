using System.Globalization;
using TodoTui.Core.QuickAdd;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.QuickAdd;

/// <summary>Reads TestData/quick-add.txt, whose head describes its form. A line that has another form is an error.</summary>
internal static class QuickAddTable
{
    private const string Arrow = " => ";

    public static readonly string Path = System.IO.Path.Combine(TestContext.CurrentContext.TestDirectory, "TestData", "quick-add.txt");

    public static IEnumerable<TestCaseData> Rows(IEnumerable<string> lines)
    {
        QuickAddContext? context = null;
        foreach (var (number, line) in lines.Index())
        {
            if (line.Length == 0 || line is "#" || line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("## ", StringComparison.Ordinal))
                continue;
            var cells = line.Split(Arrow);
            if (cells.Length == 2)
                yield return Row(number + 1, cells[0], cells[1], context ?? throw Wrong(number, "comes before the first now"));
            else
                context = cells.Length == 1 ? Context(line) ?? throw Wrong(number, "is neither a row nor a now") : throw Wrong(number, "has two arrows");
        }
    }

    private static TestCaseData Row(int number, string text, string meaning, QuickAddContext context) =>
        new TestCaseData(text, context, meaning).SetName($"Line {number}: {text.Replace('"', '\'')}");

    private static QuickAddContext? Context(string line) =>
        line.Split(' ') is ["now", var day, var time, var culture, var firstDay] && Enum.TryParse<DayOfWeek>(firstDay, out var first)
            ? new QuickAddContext(Some.Moment($"{day}T{time}:00"), CultureInfo.GetCultureInfo(culture, predefinedOnly: true), first)
            : null;

    private static FormatException Wrong(int number, string why) => new($"Line {number + 1} of the table {why}.");
}
