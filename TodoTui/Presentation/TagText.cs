using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>Tags in one line of text: separated by commas, or by blanks when there is no comma.</summary>
internal static class TagText
{
    private static readonly string[] Everyday = ["Work", "Home"];

    /// <summary>The tags as they are typed. A single tag with a blank in it gets a comma, to stay one.</summary>
    public static string Format(IReadOnlyList<string> tags)
    {
        var text = string.Join(", ", tags);
        return tags.Count == 1 && text.Contains(' ', StringComparison.Ordinal) ? text + "," : text;
    }

    /// <summary>The tags to choose from: those that everybody needs, and those in use.</summary>
    public static IReadOnlyList<string> Offered(TodoSnapshot tasks) =>
        [.. Everyday.Concat(tasks.Items.SelectMany(item => item.Tags)).Distinct(TagList.Comparer)];

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

    /// <summary>The tags in <paramref name="text"/>; a <c>#</c> before one is not part of it.</summary>
    public static IReadOnlyList<string> Parse(string text)
    {
        var separator = text.Contains(',', StringComparison.Ordinal) ? ',' : ' ';
        return [.. text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(tag => tag.TrimStart('#')).Where(tag => tag.Length > 0)];
    }
}
