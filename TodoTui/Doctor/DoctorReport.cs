using TodoTui.Presentation;

namespace TodoTui.Doctor;

/// <summary>What was found, as plain text for a terminal or a report to others.</summary>
internal static class DoctorReport
{
    private const int Columns = 79;
    private const int TextColumn = 11;

    private static readonly string Indent = new(' ', TextColumn);

    /// <summary>The lines of the report.</summary>
    public static IEnumerable<string> Lines(string title, IReadOnlyList<Section> sections) =>
    [
        .. ScreenText.Wrap(title, Columns),
        .. sections.SelectMany(section => (string[])["", section.Title, .. section.Findings.SelectMany(Lines)]),
        "",
        Summary([.. sections.SelectMany(section => section.Findings)]),
    ];

    /// <summary>Whether something is wrong.</summary>
    public static bool HasProblem(IEnumerable<Section> sections) => sections.Any(section => section.Findings.Any(finding => finding.Severity is Severity.Problem));

    private static IEnumerable<string> Lines(Finding finding)
    {
        var word = finding.Severity switch { Severity.Ok => "ok", Severity.Warning => "warning", _ => "problem" };
        var advice = finding.Advice is null ? [] : ScreenText.Wrap(finding.Advice, Columns - TextColumn);
        var lines = ScreenText.Wrap(finding.Text, Columns - TextColumn).Concat(advice);
        return lines.Select((line, number) => (number == 0 ? $"  {word}".PadRight(TextColumn) : Indent) + line);
    }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        var (problems, warnings) = (Count(Severity.Problem, "problem"), Count(Severity.Warning, "warning"));
        return (problems, warnings) is (null, null) ? "All is well." : $"{string.Join(", ", new[] { problems, warnings }.OfType<string>())}.";

        string? Count(Severity severity, string word) => findings.Count(finding => finding.Severity == severity) switch
        {
            0 => null,
            1 => $"1 {word}",
            var number => $"{number} {word}s",
        };
    }
}
