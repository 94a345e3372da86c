using System.Text;

namespace TodoTui.Typing;

/// <summary>The lines of a pasted text, one for each task.</summary>
internal static class PastedLines
{
    private static readonly string[] Markers = ["- ", "* ", "+ ", "• "];
    private static readonly string[] Boxes = ["[ ] ", "[x] ", "[X] "];

    /// <summary>
    /// The lines that have something on them, without the marks of a list in front: <c>- </c>, <c>* </c>, <c>- [ ] </c>.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var bare = WithoutMarks(Clean(line)).Trim();
            if (bare.Length > 0)
                lines.Add(bare.ToString());
        }

        return lines;
    }

    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line) => Without(Boxes, Without(Markers, line.TrimStart()));

    // A mark with nothing behind it is an empty entry of a list.
    private static ReadOnlySpan<char> Without(string[] marks, ReadOnlySpan<char> line)
    {
        foreach (var mark in marks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal))
                return line[mark.Length..].TrimStart();
            if (line.SequenceEqual(mark.AsSpan().TrimEnd()))
                return [];
        }

        return line;
    }

    // What a terminal would act on must not get into a title.
    private static ReadOnlySpan<char> Clean(ReadOnlySpan<char> line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (c == '\t')
                clean.Append(' ');
            else if (!char.IsControl(c))
                clean.Append(c);
        }

        return clean.ToString();
    }
}
