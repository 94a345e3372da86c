using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using TodoTui.Output;

namespace TodoTui.Hosting;

/// <summary>
/// The modes of the terminal that the library does not manage as we need them: the mouse, above all, and who has the
/// terminal, when the shell stops the program and lets it go on, or another program has it for a while.
/// </summary>
/// <param name="app">The application.</param>
/// <param name="output">Knows what the terminal shows.</param>
/// <param name="hasMouse">Whether the program has the mouse.</param>
/// <param name="shell">The line as the shell had it.</param>
internal sealed class TerminalModes(IApplication app, FrameOutput output, bool hasMouse, LineSettings shell) : IDisposable
{
    // Buttons, wheel and drags (1002) in the extended form (1006). Every motion (1003) would flood a slow connection.
    private const string MouseOn = "\e[?1003l\e[?1015l\e[?1002h\e[?1006h";
    private const string MouseOff = "\e[?1003l\e[?1002l\e[?1015l\e[?1006l";

    // The runtime and the library switch the cursor keys and the keypad over, and neither switches them back.
    private const string OrdinaryKeys = "\e[?1l\e>";

    // The terminal keeps the title of its window meanwhile (XTWINOPS 22 and 23).
    private const string OwnTitle = "\e[22;0t\e]0;TodoTui\e\\";
    private const string TitleBefore = "\e[23;0t";

    // tmux shows rows of what it leaves after it was made larger.
    private const string Empty = "\e[m\e[2J";

    private const string MainScreen = Empty + "\e[?2004l\e[?1049l\e[?25h";
    private const string OwnScreen = "\e[?1049h\e[?25l\e[?2004h";

    /// <summary>What brings a terminal back for the shell whose program ends at once, whatever it has been asked for.</summary>
    public const string Leave = MouseOff + "\e[<u" + MainScreen + OrdinaryKeys + TitleBefore + "\e[0m";

    private bool _hasMouse = hasMouse;
    private LineSettings? _line;
    private KeyInput? _keys;
    private Action<Action>? _post;
    private PosixSignalRegistration? _onStop;
    private PosixSignalRegistration? _onContinue;

    /// <summary>Sets the modes at the start, when the library has switched the terminal over.</summary>
    /// <param name="keys">Who reads the keys; null where the library does.</param>
    public void Begin(KeyInput? keys)
    {
        app.Driver!.WriteRaw(OwnTitle);
        SetMouse();
        _line = LineSettings.Read();
        _keys = keys;
    }

    /// <summary>
    /// From now on SIGTSTP of another process leaves the terminal as Ctrl-Z does, and whoever goes on after a SIGSTOP,
    /// which nobody can hear, draws everything again.
    /// </summary>
    /// <param name="post">Does something on the thread of the screen.</param>
    public void ListenForStops(Action<Action> post)
    {
        if (OperatingSystem.IsWindows())
            return;
        _post = post;
        ListenForContinue(post);
        ListenForStop(post);
    }

    /// <summary>Takes the modes back that the library does not know of.</summary>
    public void End()
    {
        output.Settle();
        app.Driver!.WriteRaw(MouseOff + OrdinaryKeys + TitleBefore + Empty);
    }

    /// <summary>Whether the program has the mouse, or the terminal.</summary>
    public bool HasMouse
    {
        get => _hasMouse;
        set
        {
            _hasMouse = value;
            SetMouse();
        }
    }

    /// <summary>Sends the whole screen again.</summary>
    public void Redraw()
    {
        output.Forget();
        app.LayoutAndDraw(forceRedraw: true);
    }

    /// <summary>Gives the terminal back to the shell until the user returns.</summary>
    public void Suspend()
    {
        if (OperatingSystem.IsWindows())
            return;
        // The library stops the program by the signal that we listen for.
        StopListening();
        End();
        shell.Restore();
        app.Driver!.Suspend();
        if (_post is not null)
            ListenForStop(_post);
        Resume();
    }

    /// <summary>
    /// Gives the terminal to another program for as long as <paramref name="use"/> lasts: its line, its main screen,
    /// its keys and its mouse. When the user stops that program, ours stops with it, and the shell has the terminal.
    /// </summary>
    public T Lend<T>(Func<T> use)
    {
        StopListening();
        _onContinue?.Dispose();
        output.Settle();
        app.Driver!.WriteRaw(MouseOff + KeyboardOff + MainScreen + OrdinaryKeys + TitleBefore);
        shell.Restore();
        try
        {
            using var quiet = _keys?.Pause();
            return use();
        }
        finally
        {
            app.Driver!.WriteRaw(OwnScreen + KeyboardOn);
            Resume();
            if (_post is { } post && !OperatingSystem.IsWindows())
            {
                ListenForContinue(post);
                ListenForStop(post);
            }
        }
    }

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        StopListening();
        _onContinue?.Dispose();
    }

    // What the library has asked a terminal for that reports keys in detail; each screen of it has its own.
    private bool HasDetailedKeys => app.Driver!.KittyKeyboardCapabilities is { IsSupported: true };

    private string KeyboardOff => HasDetailedKeys ? EscSeqUtils.CSI_DisableKittyKeyboardFlags : "";

    private string KeyboardOn => HasDetailedKeys ? EscSeqUtils.CSI_EnableKittyKeyboardFlags(EscSeqUtils.KittyKeyboardRequestedFlags) : "";

    // The runtime switches the line back to what it was before the library came, and the shell may have had it.
    private void Resume()
    {
        _line?.Restore();
        app.Driver!.WriteRaw(OwnTitle);
        SetMouse();
        Redraw();
    }

    private void SetMouse() => app.Driver!.WriteRaw(_hasMouse ? MouseOn : MouseOff);

    [UnsupportedOSPlatform("windows")]
    private void ListenForStop(Action<Action> post) => _onStop = PosixSignalRegistration.Create(PosixSignal.SIGTSTP, context =>
    {
        context.Cancel = true;
        post(Suspend);
    });

    [UnsupportedOSPlatform("windows")]
    private void ListenForContinue(Action<Action> post) => _onContinue = PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => post(Resume));

    private void StopListening()
    {
        _onStop?.Dispose();
        _onStop = null;
    }
}
