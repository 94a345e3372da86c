namespace TodoTui.Tests.Screens;

/// <summary>Two pictures of the screen, line by line: what is the same, what was expected and what came.</summary>
internal static class PictureDifference
{
    public static string Of(string expected, string picture)
    {
        var (before, now) = (expected.Split('\n'), picture.Split('\n'));
        var lines = Enumerable.Range(0, Math.Max(before.Length, now.Length))
            .SelectMany(row => Line(before.ElementAtOrDefault(row), now.ElementAtOrDefault(row)));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Line(string? expected, string? line) =>
        expected == line ? [$"  {line}"] : [$"- {expected}", $"+ {line}"];
}
