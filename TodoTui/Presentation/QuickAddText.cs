using System.Drawing;
using TodoTui.Core.QuickAdd;
using TodoTui.Core.Todos;
using TodoTui.Typing;

namespace TodoTui.Presentation;

/// <summary>What was understood of a line while it is typed: the colours of its parts, and the rows below it.</summary>
internal static class QuickAddText
{
    private const string Forms = "!high  #tag  due:fri 5pm  every week  remind:1h  // notes";

    /// <summary>What the keys do, for the status line.</summary>
    public static string Keys(Glyphs glyphs) => string.Join($" {glyphs.Separator} ", "Enter adds", "Up earlier lines", "Tab completes a tag", "Esc closes");

    /// <summary>How the parts of the line look.</summary>
    /// <param name="result">What was understood.</param>
    /// <param name="marked">The token that the next Backspace dismisses, or null.</param>
    public static IEnumerable<(TextSpan Span, Ink Ink)> Inks(QuickAddResult result, TextSpan? marked)
    {
        foreach (var token in result.Tokens)
            yield return (token.Span, token is EscapeToken or DescriptionToken ? Ink.Dim : Ink.Token);
        foreach (var warning in result.Warnings)
            yield return (warning.Span, Ink.TokenWarning);
        if (marked is { } span)
            yield return (span, Ink.Selected);
    }

    /// <summary>The task in words, then what the user should look at; forms to try as long as there is nothing else.</summary>
    public static IReadOnlyList<StyledLine> Preview(QuickAddResult result, LocalDateTime now, Size room, Glyphs glyphs)
    {
        if (room.Width < 1 || room.Height < 1)
            return [];
        var warnings = WarningRows(result, room, glyphs);
        string[] parts = [.. Understood(result, now)];
        if (parts.Length == 0)
            return warnings.Count > 0 ? warnings : [StyledLine.Of(ScreenText.Cut(Forms, room.Width, glyphs.Ellipsis), Ink.Dim)];
        return [.. Chips(parts, room.Width, Math.Max(1, room.Height - warnings.Count), glyphs), .. warnings];
    }

    /// <summary>The tags that Tab goes through; the one that stands in the line is marked.</summary>
    public static StyledLine Candidates(TagCompletion completion, int columns, Glyphs glyphs)
    {
        var spans = new List<Span> { new("Tab: ", Ink.Dim) };
        var used = 5;
        // The chosen one stays in sight, with the one before it.
        for (var index = Math.Max(0, completion.Chosen - 1); index < completion.Candidates.Count; index++)
        {
            var tag = ScreenText.Safe($"#{completion.Candidates[index]}");
            used += ScreenText.Columns(tag) + 2;
            if (used > columns - 1)
            {
                spans.Add(new(glyphs.Ellipsis, Ink.Dim));
                break;
            }

            spans.Add(new(tag, index == completion.Chosen ? Ink.Selected : Ink.Token));
            spans.Add(new("  ", Ink.Text));
        }

        return new StyledLine(spans);
    }

    /// <summary>What the next Backspace does with the marked token.</summary>
    public static StyledLine Marked(string token, int columns, Glyphs glyphs) =>
        StyledLine.Of(ScreenText.Cut($"Backspace again leaves “{ScreenText.Safe(token)}” in the title; any other key keeps it.", columns, glyphs.Ellipsis), Ink.Accent);

    // At least one row is left for the task.
    private static List<StyledLine> WarningRows(QuickAddResult result, Size room, Glyphs glyphs)
    {
        var rows = room.Height > 1 ? room.Height - 1 : result.Tokens.Count == 0 ? 1 : 0;
        string[] messages = [.. result.Warnings.Select(warning => ScreenText.Safe(warning.Message))];
        // The last row takes what is left over.
        string[] told = messages.Length <= rows ? messages : rows == 0 ? [] : [.. messages[..(rows - 1)], string.Join(' ', messages[(rows - 1)..])];
        return [.. told.Select(message => StyledLine.Of(ScreenText.Cut(message, room.Width, glyphs.Ellipsis), Ink.Alarm))];
    }

    private static List<StyledLine> Chips(string[] parts, int columns, int rows, Glyphs glyphs)
    {
        var separator = $" {glyphs.Separator} ";
        var lines = new List<string> { "" };
        foreach (var part in parts)
        {
            var longer = lines[^1].Length == 0 ? part : lines[^1] + separator + part;
            if (lines[^1].Length == 0 || ScreenText.Columns(longer) <= columns || lines.Count == rows)
                lines[^1] = longer;
            else
                lines.Add(part);
        }

        return [.. lines.Select(line => StyledLine.Of(ScreenText.Cut(line, columns, glyphs.Ellipsis)))];
    }

    private static IEnumerable<string> Understood(QuickAddResult result, LocalDateTime now)
    {
        var draft = result.Draft;
        if (result.Tokens.OfType<PriorityToken>().Any())
            yield return TodoWords.Of(draft.Priority);
        if (draft.Tags.Count > 0)
            yield return ScreenText.Safe((draft.Tags.Count == 1 ? "tag " : "tags ") + string.Join(", ", draft.Tags));
        if (draft.Due is { } due)
            yield return DueText.Spelled(due, now);
        if (draft.Repeat is not null)
            yield return RepeatText.Of(draft.Repeat);
        if (draft.ReminderBefore is { } before)
            yield return before == TimeSpan.Zero ? "remind when due" : $"remind {DurationText.Format(before)} before";
        if (draft.Description.Length > 0)
            yield return ScreenText.Safe($"// {draft.Description}");
    }
}
