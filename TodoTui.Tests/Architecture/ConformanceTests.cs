using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TodoTui.Tests.Support;

namespace TodoTui.Tests.Architecture;

/// <summary>docs/durability.md names, for each way in which storage can fail, tests that are there and force it.</summary>
public sealed partial class ConformanceTests
{
    private const string Limit = "documented limit";

    private static readonly string[] Rows = [.. Enumerable.Range(1, 60).Select(number => $"F{number:00}")];

    private static readonly ILookup<string, string> TestsOf =
        TableRow().Matches(File.ReadAllText(DocumentFile())).ToLookup(row => row.Groups["row"].Value, row => row.Groups["tests"].Value);

    [Test]
    public void Each_row_has_one_line() => Assert.That(TestsOf.SelectMany(row => row.Select(_ => row.Key)).Order(), Is.EqualTo(Rows));

    [TestCaseSource(nameof(Rows))]
    public void The_tests_of_a_row_are_there_and_carry_it(string row)
    {
        var tests = TestsOf[row].Single();
        if (tests == Limit)
        {
            Assert.That(row, Is.EqualTo("F39"));
            return;
        }

        var named = tests.Split(", ");
        Assert.That(named, Has.All.Match(@"^`\w+\.\w+`$"));
        Assert.That(named.Where(test => !RowsOf(test.Trim('`')).Contains(row)), Is.Empty);
    }

    // From the method, its class, and its cases: where each case is of a row of its own, the source says which.
    private static IEnumerable<string> RowsOf(string test)
    {
        var (name, method) = (test.Split('.')[0], test.Split('.')[1]);
        var type = typeof(ConformanceTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == name);
        if (type?.GetMethod(method) is not { } found)
            return [];
        var cases = found.GetCustomAttributes<TestCaseSourceAttribute>().SelectMany(source => CasesOf(type, source.SourceName!));
        return new MemberInfo[] { type, found }.SelectMany(member => member.GetCustomAttributes<RowAttribute>()).Select(row => row.Properties)
            .Concat(cases.Select(data => data.Properties))
            .SelectMany(properties => properties["Row"].Cast<string>());
    }

    private static IEnumerable<TestCaseData> CasesOf(Type type, string source) =>
        type.GetMethod(source, BindingFlags.Static | BindingFlags.NonPublic)?.Invoke(null, null) is IEnumerable<TestCaseData> cases ? cases : [];

    [GeneratedRegex(@"^\| (?<row>F\d+) \|.*\| (?<tests>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();

    private static string DocumentFile([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(thisFile, "../../../docs/durability.md"));
}
