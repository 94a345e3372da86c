using TodoTui.Core.Persistence;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;

namespace TodoTui.Presentation;

/// <summary>The recovery view in words.</summary>
internal static class RecoveryText
{
    /// <summary>A file that was put aside, as a line.</summary>
    public static StyledLine Row(RecoveryFile file)
    {
        var content = file.Tasks is { } tasks ? StorageText.Count(tasks.Count) : $"not readable: {ScreenText.Safe(file.Problem ?? "")}";
        var changed = DueText.Full(new LocalDateTime(file.Changed.DateTime));
        return new StyledLine(
        [
            new Span($" {Path.GetFileName(file.Path)}  ", Ink.Text),
            new Span($"{changed}  ", Ink.Dim),
            new Span(content, file.Tasks is null ? Ink.Alarm : Ink.Text),
        ]);
    }

    /// <summary>What the log tells, in lines of at most <paramref name="columns"/>.</summary>
    public static IEnumerable<StyledLine> Lines(RecoveryEvent told, int columns)
    {
        var at = $"{DueText.Full(new LocalDateTime(told.At.DateTime))}  ";
        return ScreenText.Wrap(at + told.Message, columns).Select((line, number) => StyledLine.Of((number == 0 ? " " : "   ") + line, Ink.Dim));
    }

    /// <summary>A task of such a file beside the present ones.</summary>
    public static StyledLine Row(TodoItem item, bool isMarked, TodoSnapshot present, LocalDateTime now, Glyphs glyphs)
    {
        var here = present.Find(item.Id);
        var (state, ink) = (here == item, here) switch
        {
            (true, _) => ("as here ", Ink.Dim),
            (_, null) => ("missing ", Ink.Alarm),
            _ => ("differs ", Ink.High),
        };
        var due = item.Due is { } date ? $"  {DueText.Relative(date, now, isOpen: !item.IsComplete)}" : "";
        return new StyledLine(
        [
            new Span(isMarked ? " * " : "   ", Ink.Accent),
            new Span(state, ink),
            new Span($"[{(item.IsComplete ? glyphs.Check : " ")}] {ScreenText.Safe(item.Title)}", item.IsComplete ? Ink.Dim : Ink.Text),
            new Span(due, Ink.Dim),
        ]);
    }
}
