using System.Drawing;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;

namespace TodoTui.Output;

/// <summary>
/// Sends pictures to the terminal by a <see cref="FrameWriter"/>, each in one piece. The library sends every cell that was
/// written to, changed or not, its colours again in each row, and the place of the cursor in each turn.
/// </summary>
internal sealed class FrameOutput : AnsiOutput, IOutput
{
    private static readonly OutputBufferImpl Nothing = new();
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly FrameWriter _frames = new();
    private readonly Backlog _backlog;
    private IApplication? _app;
    private IOutputBuffer? _held;
    private Cursor _cursor = new();
    private bool _isCursorShown;
    private CursorStyle _style = CursorStyle.Hidden;

    /// <summary>An output to the terminal of the program.</summary>
    public FrameOutput() : this(TimeProvider.System)
    {
    }

    /// <summary>The same, with a clock of its own.</summary>
    public FrameOutput(TimeProvider clock) => _backlog = new Backlog(clock);

    /// <summary>
    /// From now on pictures wait while the terminal is behind, if it tells: only the last one is sent when it has caught
    /// up, so that the answer to a key never waits for pictures that nobody waits for.
    /// </summary>
    public void KeepUpWith(IApplication app)
    {
        _app = app;
        app.Driver!.GetInputProcessor().GetParser().ExpectResponse(Backlog.EndOfAnswer, Backlog.Ready, _ => _backlog.Answered(), abandoned: null, persistent: true);
        app.Iteration += (_, _) => SendHeld();
        Write(_backlog.Begin());
    }

    /// <summary>Waits a moment for what the terminal has still to answer: another program would take it for typed.</summary>
    public void Settle() => SpinWait.SpinUntil(
        () =>
        {
            _app?.Driver?.GetInputProcessor().ProcessQueue();
            return !_backlog.IsWaiting;
        },
        Patience);

    /// <summary>Forgets what the terminal shows: the next picture is sent whole. For whoever lets others write to it.</summary>
    public void Forget() => _frames.Forget();

    /// <inheritdoc/>
    public override void Write(IOutputBuffer buffer)
    {
        if (buffer.Contents is not { } frame)
            return;
        if (_backlog.IsTooMuch)
        {
            _held = buffer;
            return;
        }

        _held = null;
        // The library remembers what was sent for a picture until it begins the next one.
        base.Write(Nothing);
        var text = _frames.Write(frame, Force16Colors);
        if (_backlog.Add(text.Length))
            text.Append(Backlog.Question);
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
        if (_held is not null)
            return;
        if (cursor is { IsVisible: true, Position: { } position })
            Show(position, cursor.Style);
        else if (_isCursorShown)
            Hide();
    }

    private void SendHeld()
    {
        if (_held is not { } buffer || _backlog.IsTooMuch)
            return;
        Write(buffer);
        ((IOutput)this).SetCursor(_cursor);
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
