using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Core.Todos;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// A field for one line of text with the keys of readline. A paste of several lines becomes one line; a very long one
/// is cut, because the library takes seconds over it.
/// </summary>
internal class LineField : TextField
{
    private const int LongestPaste = 5_000;

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

        return true;
    }

    /// <inheritdoc/>
    protected override string OnSanitizingPaste(string raw)
    {
        var line = string.Join(' ', raw.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return base.OnSanitizingPaste(line.Length > LongestPaste ? line[..LongestPaste] : line);
    }
}
