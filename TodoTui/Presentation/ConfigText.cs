using TodoTui.Configuration;

namespace TodoTui.Presentation;

/// <summary>The configuration as a file that says what can be set up and how it is now.</summary>
internal static class ConfigText
{
    private const int Columns = 79;
    private const int IndentStep = 2;

    /// <summary>A problem, with the file and the line as compilers give them.</summary>
    public static string Problem(string file, SettingProblem problem) =>
        ScreenText.Safe(problem.Line is { } line ? $"{file}:{line}: {problem.Message}" : $"{file}: {problem.Message}");

    /// <summary>A configuration file with every setting, that means what <paramref name="reading"/> means.</summary>
    /// <param name="reading">The settings as they are.</param>
    /// <param name="file">The file that they were read from.</param>
    public static string Of(SettingsReading reading, string file)
    {
        var head = new List<string>(Comment($"Every setting as it is now, by {file} and what is usual.", 0));
        if (reading.Problems.Count > 0)
            head.AddRange(Comment("Something there has no effect: todotui config check says what.", 0));
        var settings = SettingCatalog.All.Concat(reading.Settings.Keys.Own.Select(KeySettingsReader.SettingOf)).Select(setting => new Entry(setting.Name.Split('.'), setting));
        return string.Concat(head.Concat(["{"]).Concat(Group([.. settings], 1, reading.Settings)).Append("}").Select(line => line + "\n"));
    }

    // Each entry follows the last one with a comma and an empty line between.
    private static IEnumerable<string> Group(IReadOnlyList<Entry> entries, int depth, UserSettings settings)
    {
        var parts = entries.GroupBy(entry => entry.Path[depth - 1]).Select(part => Part([.. part], depth, settings)).ToList();
        return parts.SelectMany((lines, index) => index == parts.Count - 1 ? lines : [.. lines[..^1], lines[^1] + ",", ""]);
    }

    private static List<string> Part(IReadOnlyList<Entry> entries, int depth, UserSettings settings)
    {
        var indent = new string(' ', depth * IndentStep);
        var name = $"{indent}\"{entries[0].Path[depth - 1]}\": ";
        if (entries[0].Path.Length > depth)
            return [name + "{", .. Group(entries, depth + 1, settings), indent + "}"];
        var setting = entries[0].Setting;
        return [.. Comment(setting.Meaning, depth), .. Comment(setting.Values, depth), name + setting.Show(settings)];
    }

    private static IEnumerable<string> Comment(string text, int depth)
    {
        var start = new string(' ', depth * IndentStep) + "// ";
        return ScreenText.Wrap(ScreenText.Safe(text), Columns - start.Length).Select(line => start + line);
    }

    private sealed record Entry(string[] Path, Setting Setting);
}
