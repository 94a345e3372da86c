using Terminal.Gui.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;

namespace TodoTui.Views;

/// <summary>
/// A field that holds one of a few values, in one row: left and right or Space go through them, a letter jumps to the
/// value that begins with it, a click takes the next.
/// </summary>
internal sealed class ChoiceField<T> : View
{
    private readonly IReadOnlyList<T> _choices;
    private readonly Func<T, string> _name;
    private int _index;

    /// <summary>A field with these values.</summary>
    /// <param name="choices">The values, in order.</param>
    /// <param name="name">A value in words.</param>
    public ChoiceField(IReadOnlyList<T> choices, Func<T, string> name)
    {
        (_choices, _name) = (choices, name);
        CanFocus = true;
        Height = 1;
        KeyBindings.Clear();
        MouseBindings.Clear();
    }

    /// <summary>Another value was chosen.</summary>
    public event Action? Changed;

    /// <summary>The value chosen.</summary>
    public T Value
    {
        get => _choices[_index];
        set => _index = Math.Max(0, _choices.ToList().IndexOf(value));
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        SetAttributeForRole(HasFocus ? VisualRole.Focus : VisualRole.Normal);
        AddStr(0, 0, $"< {_name(Value)} >");
        return true;
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        if (key == Key.CursorRight || key == Key.Space)
            return Choose(_index + 1);
        if (key == Key.CursorLeft)
            return Choose(_index - 1);
        var letter = key.AsRune.ToString();
        for (var step = 1; letter != "\0" && step <= _choices.Count; step++)
        {
            if (_name(_choices[(_index + step) % _choices.Count]).StartsWith(letter, StringComparison.OrdinalIgnoreCase))
                return Choose(_index + step);
        }

        return false;
    }

    /// <inheritdoc/>
    protected override bool OnMouseEvent(Mouse mouse)
    {
        if (!mouse.Flags.HasFlag(MouseFlags.LeftButtonClicked))
            return false;
        SetFocus();
        return Choose(_index + 1);
    }

    private bool Choose(int index)
    {
        _index = (index + _choices.Count) % _choices.Count;
        Changed?.Invoke();
        SetNeedsDraw();
        return true;
    }
}
