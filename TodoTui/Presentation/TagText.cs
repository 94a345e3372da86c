using TodoTui.Core.Query;

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

    /// <summary>A tag as it is typed, without a sign before it and blanks around it.</summary>
    public static string Clean(string text) => text.Trim().TrimStart('#').Trim();

    /// <summary>A tag as a line to choose from.</summary>
    public static StyledLine Row(string tag, TagPresence presence, bool isKnown, Glyphs glyphs)
    {
        var box = presence switch
        {
            TagPresence.All => glyphs.Check,
            TagPresence.Some => "-",
            _ => " ",
        };
        return new StyledLine([new Span($" [{box}] {ScreenText.Safe(tag)}", Ink.Text), new Span(isKnown ? "" : "  new", Ink.Dim)]);
    }

    /// <summary>A tag with its colour and the number of its tasks.</summary>
    public static StyledLine Row(TagCount tag, TagColor color)
    {
        var done = tag.All - tag.Open;
        var count = done == 0 ? $"{tag.Open} open" : $"{tag.Open} open, {done} done";
        return new StyledLine(
        [
            new Span($" {ScreenText.Safe(tag.Tag)}", InkOf(color)),
            new Span($"  {count}{(color == TagColor.None ? "" : $"  {color.ToString().ToLowerInvariant()}")}", Ink.Dim),
        ]);
    }

    /// <summary>How the names of tags of a colour look.</summary>
    public static Ink InkOf(TagColor color) => color switch
    {
        TagColor.Red => Ink.Red,
        TagColor.Yellow => Ink.Yellow,
        TagColor.Green => Ink.Green,
        TagColor.Cyan => Ink.Cyan,
        TagColor.Blue => Ink.Blue,
        TagColor.Magenta => Ink.Magenta,
        TagColor.Gray => Ink.Dim,
        _ => Ink.Text,
    };

    /// <summary>The tags in <paramref name="text"/>; a <c>#</c> before one is not part of it.</summary>
    public static IReadOnlyList<string> Parse(string text)
    {
        var separator = text.Contains(',', StringComparison.Ordinal) ? ',' : ' ';
        return [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0)];
    }
}
