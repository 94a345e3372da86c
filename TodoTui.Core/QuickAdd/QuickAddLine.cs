using System.Collections.Frozen;
using TodoTui.Core.Todos;

namespace TodoTui.Core.QuickAdd;

/// <summary>
/// The one-line language in which a task is typed; docs/quick-add.md describes it. Any text is a line: what is not
/// understood is the title. The time it takes grows with the length of the line and not faster.
/// </summary>
public static class QuickAddLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="text">The line. Line breaks and tabs in it are blanks.</param>
    /// <param name="context">The present, and the habits of the user.</param>
    /// <param name="dismissed">
    /// Where tokens start that the user does not want understood: a token or wrong form that would start there stays in
    /// the title without a warning. Typing further behind such a place leaves it dismissed.
    /// </param>
    public static QuickAddResult Parse(string text, QuickAddContext context, IReadOnlySet<int>? dismissed = null)
    {
        dismissed ??= FrozenSet<int>.Empty;
        var line = new Line(text);
        var description = line.CutDescription(dismissed);
        var scan = new LineScan(line, context, dismissed).Run();
        var choice = new TokenChoice(scan.Tokens, scan.Warnings, context);

        IEnumerable<QuickAddToken> ending = description is null ? [] : [description];
        QuickAddToken[] tokens = [.. choice.Tokens.Concat(line.Escapes).OrderBy(token => token.Span.Start), .. ending];
        var draft = new TodoDraft
        {
            Title = line.Title(tokens),
            Description = description?.Description ?? "",
            Priority = choice.Find<PriorityToken>()?.Priority ?? Priority.Medium,
            Tags = [.. tokens.OfType<TagToken>().Select(token => token.Tag)],
            Due = choice.Due,
            Repeat = choice.Repeat,
            ReminderBefore = choice.ReminderBefore,
        };
        return new QuickAddResult(draft, [.. tokens], [.. choice.Warnings.OrderBy(warning => warning.Span.Start)]);
    }
}
