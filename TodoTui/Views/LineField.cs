using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Core.Todos;
using TodoTui.Presentation;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace TodoTui.Views;

/// <summary>
/// A field for one line of text with the keys of readline. A paste of several lines becomes one line; a very long one
/// is cut, because the library takes seconds over it.
/// </summary>
internal class LineField : TextField
{
    /// <summary>The most code units that are taken in at once.</summary>
    public const int LongestPaste = 5_000;

    /// <summary>An empty field.</summary>
    public LineField()
    {
        KeyBindings.ReplaceCommands(Key.A.WithCtrl, Command.LeftStart);
        KeyBindings.ReplaceCommands(Key.W.WithCtrl, Command.KillWordLeft);
        KeyBindings.ReplaceCommands(Key.U.WithCtrl, Command.CutToStartOfLine);
        KeyBindings.ReplaceCommands(Key.D.WithCtrl, Command.DeleteCharRight);
        // Up and down belong to what the field stands in.
        KeyBindings.Remove(Key.CursorUp);
        KeyBindings.Remove(Key.CursorDown);
    }

    /// <summary>The text as it can be stored.</summary>
    public string Line => WellFormedText.Repair(Text);

    /// <summary>What to type, shown as long as nothing is.</summary>
    public string Hint { get; init; } = "";

    /// <summary>How parts of the text look; the rest looks as the library draws it.</summary>
    public Func<string, IEnumerable<(TextSpan Span, Attribute Attribute)>>? Parts { get; init; }

    /// <summary>Gets each key before the field does, and says whether it was used.</summary>
    public Func<Key, bool>? KeyPressed { get; init; }

    /// <summary>Where the user types, in code units; null while a part of the text is selected.</summary>
    public int? Caret => SelectedLength > 0 ? null : GraphemeHelper.GetGraphemes(Text).Take(InsertionPoint).Sum(grapheme => grapheme.Length);

    /// <summary>Puts the caret before the code unit <paramref name="caret"/>.</summary>
    public void MoveTo(int caret)
    {
        ClearAllSelection();
        // The library may have left characters out of the text that it was given.
        InsertionPoint = GraphemeHelper.GetGraphemes(Text[..Math.Min(caret, Text.Length)]).Count();
    }

    /// <summary>Selects from the code unit <paramref name="caret"/> to the end, so that the next key replaces that.</summary>
    public void SelectFrom(int caret)
    {
        MoveTo(caret);
        InvokeCommand(Command.RightEndExtend);
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => KeyPressed?.Invoke(key) == true || base.OnKeyDown(key);

    // The library goes one place on for each character, also for one that joins the letter before it, and what is typed
    // next would stand behind the letter after it.
    /// <inheritdoc/>
    protected override bool OnKeyDownNotHandled(Key key)
    {
        var behind = Caret is { } caret ? Text[caret..] : null;
        var isUsed = base.OnKeyDownNotHandled(key);
        if (behind is not null && SelectedLength == 0 && Text.EndsWith(behind, StringComparison.Ordinal) && Caret != Text.Length - behind.Length)
            MoveTo(Text.Length - behind.Length);
        return isUsed;
    }

    /// <inheritdoc/>
    protected override void OnHasFocusChanged(bool newHasFocus, View? previousFocusedView, View? focusedView)
    {
        base.OnHasFocusChanged(newHasFocus, previousFocusedView, focusedView);
        // The library selects all the text, and the next key would replace it.
        if (newHasFocus && SelectedLength > 0)
            MoveEnd();
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        base.OnDrawingContent(context);
        if (Text.Length == 0 && Hint.Length > 0)
        {
            SetAttributeForRole(VisualRole.Disabled);
            AddStr(0, 0, ScreenText.Cut(Hint, Viewport.Width, ""));
        }

        if (Parts is not null)
            DrawParts([.. Parts(Line)]);
        return true;
    }

    // Over what the library has drawn, which begins with the grapheme that the field is scrolled to.
    private void DrawParts((TextSpan Span, Attribute Attribute)[] parts)
    {
        var place = 0;
        var at = 0;
        var column = 0;
        foreach (var grapheme in GraphemeHelper.GetGraphemes(Text))
        {
            var width = place < ScrollOffset ? 0 : Math.Max(0, ScreenText.Columns(grapheme));
            if (column + width > Viewport.Width)
                return;
            if (width > 0 && !IsSelected(place) && Array.FindLast(parts, part => part.Span.Start <= at && at < part.Span.End) is { Span.Length: > 0 } part)
            {
                SetAttribute(part.Attribute);
                AddStr(column, 0, grapheme);
            }

            column += width;
            at += grapheme.Length;
            place++;
        }
    }

    private bool IsSelected(int place)
    {
        var first = Math.Min(SelectedStart, InsertionPoint);
        return SelectedLength > 0 && place >= first && place < first + SelectedLength;
    }

    /// <inheritdoc/>
    protected override string OnSanitizingPaste(string raw)
    {
        var line = string.Join(' ', raw.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return base.OnSanitizingPaste(line.Length > LongestPaste ? line[..LongestPaste] : line);
    }
}
