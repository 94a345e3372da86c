using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using TodoTui.Presentation;
using Glyphs = TodoTui.Presentation.Glyphs;

namespace TodoTui.Views;

/// <summary>A box with a word behind it; Space or a click checks it.</summary>
internal sealed class CheckField : View
{
    private readonly Glyphs _glyphs;

    /// <summary>A box that is not checked.</summary>
    public CheckField(string word, Glyphs glyphs)
    {
        (Word, _glyphs) = (word, glyphs);
        CanFocus = true;
        Height = 1;
        Width = ScreenText.Columns(word) + 4;
        KeyBindings.Clear();
        MouseBindings.Clear();
    }

    /// <summary>The box was checked or cleared by the user.</summary>
    public event Action? Changed;

    /// <summary>The word behind the box.</summary>
    public string Word { get; }

    /// <summary>Whether the box is checked.</summary>
    public bool IsChecked { get; set; }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        SetAttributeForRole(HasFocus ? VisualRole.Focus : VisualRole.Normal);
        AddStr(0, 0, $"[{(IsChecked ? _glyphs.Check : " ")}] {Word}");
        return true;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key) => key == Key.Space && Toggle();

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            return false;
        SetFocus();
        return Toggle();
    }

    private bool Toggle()
    {
        IsChecked = !IsChecked;
        Changed?.Invoke();
        SetNeedsDraw();
        return true;
    }
}
