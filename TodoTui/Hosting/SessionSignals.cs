using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Views;

namespace TodoTui.Hosting;

/// <summary>
/// Ends the program in good order when the system asks for it: what is pending is saved, the terminal restored, the
/// exit code 128 plus the number of the signal. A terminal that is gone is not restored: the library would wait for it
/// for ever.
/// </summary>
internal sealed partial class SessionSignals : IDisposable
{
    private const int HangUp = 1;
    private const int StandardInput = 0;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(1);

    private readonly IApplication _app;
    private readonly ScreenThread _thread;
    private readonly Action _save;
    private readonly LineSettings _shell;
    private readonly List<PosixSignalRegistration> _registrations = [];
    private Timer? _watchdog;
    private bool _isLeaving;

    /// <summary>Listens from now on.</summary>
    /// <param name="app">The running application.</param>
    /// <param name="thread">The thread of its screen.</param>
    /// <param name="save">Saves what is pending, in a bounded time.</param>
    /// <param name="shell">The line as the shell had it.</param>
    public SessionSignals(IApplication app, ScreenThread thread, Action save, LineSettings shell)
    {
        (_app, _thread, _save, _shell) = (app, thread, save, shell);
        Listen(PosixSignal.SIGTERM, 15);
        Listen(PosixSignal.SIGINT, 2);
        Listen(PosixSignal.SIGQUIT, 3);
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, Vanished));
        // The library looks at the size of the terminal in each turn.
        if (!OperatingSystem.IsWindows())
            _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGWINCH, _ => thread.Post(() => { })));
        app.AddTimeout(CheckInterval, IsTerminalThere);
    }

    /// <summary>The exit code of the signal that ended the program, or null.</summary>
    public int? ExitCode { get; private set; }

    /// <summary>Saves what is pending and ends the program, since nobody sees the screen any more. From any thread.</summary>
    public void LoseTerminal() => SaveAndExit(Hosting.ExitCode.OfSignal(HangUp));

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _watchdog?.Dispose();
    }

    private void Listen(PosixSignal signal, int number) => _registrations.Add(PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        ExitCode = Hosting.ExitCode.OfSignal(number);
        _watchdog = new Timer(_ => SaveAndExit(ExitCode.Value), null, Patience, System.Threading.Timeout.InfiniteTimeSpan);
        _thread.Post(StopAll);
    }));

    private void Vanished(PosixSignalContext context)
    {
        context.Cancel = true;
        LoseTerminal();
    }

    private bool IsTerminalThere()
    {
        if (!OperatingSystem.IsWindows() && IsTerminal(StandardInput) == 0)
            LoseTerminal();
        return true;
    }

    // The signal and the look at the terminal come on two threads; the first one does it. The screen may be waiting for
    // a terminal that takes nothing more, and what the runtime does at an ordinary exit would wait with it.
    private void SaveAndExit(int exitCode)
    {
        if (Interlocked.Exchange(ref _isLeaving, true))
            return;
        _save();
        LastWords.Say(TerminalModes.Leave);
        _shell.Restore();
        if (OperatingSystem.IsWindows())
            Environment.Exit(exitCode);
        ExitAtOnce(exitCode);
    }

    // A dialog may run inside the main screen; each has to end.
    private void StopAll()
    {
        foreach (var session in _app.SessionStack ?? [])
            (session.Runnable as Runnable)?.RequestStop();
    }

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitAtOnce(int code);

    [LibraryImport("libc", EntryPoint = "isatty")]
    private static partial int IsTerminal(int descriptor);
}
