using TodoTui.Commands;
using TodoTui.Core.Persistence;

namespace TodoTui.Presentation;

/// <summary>A part of the status line that runs a command when it is clicked.</summary>
internal sealed record StatusHint(CommandId Command, int Start, int Width);

/// <summary>The status line: what can be done or was done at the left, whether it is saved at the right.</summary>
internal static class StatusText
{
    private const int HintGap = 2;

    /// <summary>The line, and where its hints are.</summary>
    public static (StyledLine Line, IReadOnlyList<StatusHint> Hints) Of(ScreenState state, KeyMatch.Prefix? waiting, int columns, Glyphs glyphs)
    {
        var (status, savedInk) = Saved(state, glyphs);
        var saved = ScreenText.Cut(status, columns - 2, glyphs.Ellipsis);
        var room = Math.Max(0, columns - ScreenText.Columns(saved) - 3);
        var left = new List<Span> { new(" ", Ink.Status) };
        var hints = new List<StatusHint>();
        if (waiting is not null)
            left.Add(new(ScreenText.Cut(Continuations(waiting, glyphs), room, glyphs.Ellipsis), Ink.Accent));
        else if (state.Notice is { } notice)
            AddNotice(left, hints, notice, room, glyphs);
        else
            AddHints(left, hints, room);

        var used = left.Sum(span => ScreenText.Columns(span.Text));
        var gap = new string(' ', Math.Max(0, columns - used - ScreenText.Columns(saved) - 1));
        return (new StyledLine([.. left, new(gap, Ink.Status), new(saved, savedInk)], Ink.Status), hints);
    }

    private static (string Text, Ink Ink) Saved(ScreenState state, Glyphs glyphs) => (state.ReadOnly, state.Save) switch
    {
        ({ } why, _) => (why, Ink.Accent),
        (_, SaveStatus.Saving { After: { } fault }) => (StorageText.NotSaved(fault.Kind), Ink.Alarm),
        (_, SaveStatus.Saving) => ($"Saving{glyphs.Ellipsis}", Ink.Status),
        (_, SaveStatus.NotSaved failed) => (StorageText.NotSaved(failed.Fault.Kind), Ink.Alarm),
        (_, SaveStatus.Refused refused) => (StorageText.Refusal(refused.Reason), Ink.Alarm),
        (_, SaveStatus.Saved { After: not null } again) => ($"Saved again {again.At.Time:HH:mm} {glyphs.Saved}", Ink.Accent),
        (_, SaveStatus.Saved saved) => ($"Saved {saved.At.Time:HH:mm} {glyphs.Saved}", Ink.Status),
        _ => ($"Saved {glyphs.Saved}", Ink.Status),
    };

    // What all continuations begin with is said once: "s…  Sort by: d due date  p priority".
    private static string Continuations(KeyMatch.Prefix waiting, Glyphs glyphs)
    {
        string[][] titles = [.. waiting.Continuations.Select(next => next.Command.Title.Split(' '))];
        var shared = titles.Length == 1 ? 0 : Enumerable.Range(0, titles.Min(title => title.Length)).TakeWhile(word => titles.All(title => title[word] == titles[0][word])).Count();
        var heading = shared == 0 ? "" : string.Join(' ', titles[0][..shared]) + ":  ";
        var next = waiting.Continuations.Zip(titles, (key, title) => $"{KeySequence.DisplayStroke(key.NextStroke)} {string.Join(' ', title[shared..])}");
        return $"{waiting.Typed}{glyphs.Ellipsis}  {heading}{string.Join("  ", next)}";
    }

    // The text gives way, not what can be done about it.
    private static void AddNotice(List<Span> left, List<StatusHint> hints, Notice notice, int room, Glyphs glyphs)
    {
        var next = notice.Next is { } id ? CommandCatalog.Get(id) : null;
        var textRoom = next is null ? room : room - HintWidth(next, next.Title) - HintGap;
        if (textRoom < 0)
            (next, textRoom) = (null, room);
        var text = ScreenText.Cut(ScreenText.Safe(notice.Text), textRoom, glyphs.Ellipsis);
        left.Add(new(text, notice.IsError ? Ink.Alarm : Ink.Status));
        if (next is null)
            return;
        left.Add(new(new string(' ', HintGap), Ink.Status));
        AddHint(left, hints, next, next.Title);
    }

    private static void AddHints(List<Span> left, List<StatusHint> hints, int room)
    {
        var used = 0;
        foreach (var command in CommandCatalog.All.Where(command => command.Hint is not null && command.Keys.Length > 0).OrderBy(command => HintOrder(command.Id)))
        {
            used += HintWidth(command, command.Hint!);
            if (used > room)
                return;
            AddHint(left, hints, command, command.Hint!);
            left.Add(new(new string(' ', HintGap), Ink.Status));
            used += HintGap;
        }
    }

    private static void AddHint(List<Span> left, List<StatusHint> hints, UserCommand command, string word)
    {
        hints.Add(new StatusHint(command.Id, left.Sum(span => ScreenText.Columns(span.Text)), HintWidth(command, word)));
        left.Add(new(command.FirstKeyText, Ink.Accent));
        left.Add(new($" {word}", Ink.Status));
    }

    private static int HintWidth(UserCommand command, string word) =>
        ScreenText.Columns(command.FirstKeyText) + 1 + ScreenText.Columns(word);

    private static int HintOrder(CommandId id) => id switch
    {
        CommandId.QuickAdd => 0,
        CommandId.EditTask => 1,
        CommandId.ToggleDone => 2,
        CommandId.Search => 3,
        CommandId.Undo => 4,
        _ => 5,
    };
}
