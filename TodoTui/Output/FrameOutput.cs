using System.Drawing;
using Terminal.Gui.Drivers;

namespace TodoTui.Output;

/// <summary>
/// Sends pictures to the terminal by a <see cref="FrameWriter"/>, each in one piece. The library sends every cell that was
/// written to, changed or not, its colours again in each row, and the place of the cursor in each turn.
/// </summary>
internal sealed class FrameOutput : AnsiOutput, IOutput
{
    private static readonly OutputBufferImpl Nothing = new();

    private readonly FrameWriter _frames = new();
    private Cursor _cursor = new();
    private bool _isCursorShown;
    private CursorStyle _style = CursorStyle.Hidden;

    /// <summary>Forgets what the terminal shows: the next picture is sent whole. For whoever lets others write to it.</summary>
    public void Forget() => _frames.Forget();

    /// <inheritdoc/>
    public override void Write(IOutputBuffer buffer)
    {
        if (buffer.Contents is not { } frame)
            return;
        // The library remembers what was sent for a picture until it begins the next one.
        base.Write(Nothing);
        var text = _frames.Write(frame, Force16Colors);
        if (text.Length > 0)
            Write(text);
        Array.Clear(buffer.DirtyLines);
    }

    void IOutput.SetSize(int width, int height)
    {
        SetSize(width, height);
        Forget();
    }

    // Anything may move the cursor: a sequence that a terminal does not know, too.
    void IOutput.Write(ReadOnlySpan<char> text)
    {
        _frames.ForgetPlace();
        Write(text);
    }

    Cursor IOutput.GetCursor() => _cursor;

    void IOutput.SetCursor(Cursor cursor)
    {
        _cursor = cursor;
        if (cursor is { IsVisible: true, Position: { } position })
            Show(position, cursor.Style);
        else if (_isCursorShown)
            Hide();
    }

    private void Hide()
    {
        _isCursorShown = false;
        Write(EscSeqUtils.CSI_HideCursor);
    }

    private void Show(Point position, CursorStyle style)
    {
        var text = _frames.MoveTo(position.Y, position.X);
        if (_style != style)
            text += EscSeqUtils.CSI_SetCursorStyle(style);
        if (!_isCursorShown)
            text += EscSeqUtils.CSI_ShowCursor;
        (_isCursorShown, _style) = (true, style);
        if (text.Length > 0)
            Write(text);
    }
}
