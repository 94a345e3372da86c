namespace TodoTui.Presentation;

/// <summary>Tags in one line of text: separated by commas, or by blanks when there is no comma.</summary>
internal static class TagText
{
    /// <summary>The tags as they are typed. A single tag with a blank in it gets a comma, to stay one.</summary>
    public static string Format(IReadOnlyList<string> tags)
    {
        var text = string.Join(", ", tags);
        return tags.Count == 1 && text.Contains(' ', StringComparison.Ordinal) ? text + "," : text;
    }

    /// <summary>The tags in <paramref name="text"/>; a <c>#</c> before one is not part of it.</summary>
    public static IReadOnlyList<string> Parse(string text)
    {
        var separator = text.Contains(',', StringComparison.Ordinal) ? ',' : ' ';
        return [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0)];
    }
}
