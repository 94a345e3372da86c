using TodoTui.Commands;
using TodoTui.Core.Persistence;

namespace TodoTui.Presentation;

/// <summary>A part of the status line that runs a command when it is clicked.</summary>
internal sealed record StatusHint(CommandId Command, int Start, int Width);

/// <summary>The status line: what can be done or was done at the left, whether it is saved at the right.</summary>
internal static class StatusText
{
    /// <summary>The line, and where its hints are.</summary>
    public static (StyledLine Line, IReadOnlyList<StatusHint> Hints) Of(ScreenState state, KeyMatch.Prefix? waiting, int columns, Glyphs glyphs)
    {
        var (saved, savedInk) = Saved(state, glyphs);
        var room = Math.Max(0, columns - ScreenText.Columns(saved) - 2);
        var left = new List<Span> { new(" ", Ink.Status) };
        var hints = new List<StatusHint>();
        if (waiting is not null)
            left.Add(new(ScreenText.Cut(Continuations(waiting), room, glyphs.Ellipsis), Ink.Accent));
        else if (state.Notice is { } notice)
            left.Add(new(ScreenText.Cut(ScreenText.Safe(notice.Text), room, glyphs.Ellipsis), notice.IsError ? Ink.Alarm : Ink.Status));
        else
            AddHints(left, hints, room);

        var used = left.Sum(span => ScreenText.Columns(span.Text));
        var gap = new string(' ', Math.Max(0, columns - used - ScreenText.Columns(saved) - 1));
        return (new StyledLine([.. left, new(gap, Ink.Status), new(saved, savedInk)], Ink.Status), hints);
    }

    private static (string Text, Ink Ink) Saved(ScreenState state, Glyphs glyphs) => (state.ReadOnly, state.Save) switch
    {
        ({ } why, _) => (why, Ink.Accent),
        (_, SaveStatus.Saving) => ($"Saving{glyphs.Ellipsis}", Ink.Status),
        (_, SaveStatus.NotSaved failed) => ($"NOT SAVED: {StorageText.Cause(failed.Fault.Kind)}, retrying", Ink.Alarm),
        (_, SaveStatus.Refused refused) => (StorageText.Refusal(refused.Reason), Ink.Alarm),
        (_, SaveStatus.Saved saved) => ($"Saved {saved.At.Time:HH:mm} {glyphs.Saved}", Ink.Status),
        _ => ($"Saved {glyphs.Saved}", Ink.Status),
    };

    // What all continuations begin with is said once: "s…  Sort by: d due date  p priority".
    private static string Continuations(KeyMatch.Prefix waiting)
    {
        string[][] titles = [.. waiting.Continuations.Select(next => next.Command.Title.Split(' '))];
        var shared = titles.Length == 1 ? 0 : Enumerable.Range(0, titles.Min(title => title.Length)).TakeWhile(word => titles.All(title => title[word] == titles[0][word])).Count();
        var heading = shared == 0 ? "" : string.Join(' ', titles[0][..shared]) + ":  ";
        var next = waiting.Continuations.Zip(titles, (key, title) => $"{KeySequence.DisplayStroke(key.NextStroke)} {string.Join(' ', title[shared..])}");
        return $"{waiting.Typed}…  {heading}{string.Join("  ", next)}";
    }

    private static void AddHints(List<Span> left, List<StatusHint> hints, int room)
    {
        var start = 1;
        foreach (var command in CommandCatalog.All.Where(command => command.Hint is not null).OrderBy(command => HintOrder(command.Id)))
        {
            var key = KeySequence.Display(command.Keys[0]);
            var width = ScreenText.Columns(key) + 1 + ScreenText.Columns(command.Hint!);
            if (start + width > room)
                return;
            hints.Add(new StatusHint(command.Id, start, width));
            left.Add(new(key, Ink.Accent));
            left.Add(new($" {command.Hint}  ", Ink.Status));
            start += width + 2;
        }
    }

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
