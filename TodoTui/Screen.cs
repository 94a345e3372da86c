using Microsoft.Extensions.Logging;
using Terminal.Gui.App;
using TodoTui.Core.Persistence;
using TodoTui.Core.Todos;
using TodoTui.Hosting;
using TodoTui.Output;
using TodoTui.Views;

namespace TodoTui;

/// <summary>Runs the full screen on a terminal, from its first to its last byte.</summary>
internal static partial class Screen
{
    private const int ManyTasks = 5_000;

    /// <summary>Runs until the user or the system ends it.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Session session, ILoggerFactory logging)
    {
        var appearance = session.Services.Appearance;
        var look = new ScreenLook(appearance.Theme, appearance.Glyphs);
        TerminalLook.Apply(look);
        Logging.Logger = logging.CreateLogger("Terminal.Gui");
        var shell = LineSettings.Read();
        var keys = KeyInput.OfTerminal();
        var output = new FrameOutput();
        using var app = TerminalApplication.Begin(keys, output);
        var pace = new LoopPace(app);
        output.KeepUpWith(app);
        using var terminal = new TerminalModes(app, output, session.Services.Settings.Current.HasMouse, shell);
        var history = new HistoryKeeper(session.Services.Store, session.Persistence.History);
        var presenter = new MainPresenter(app, new ScreenThread(app, pace.Wake), session.Services, terminal, look);
        using var window = presenter.Window;
        using var signals = new SessionSignals(app, presenter.Thread, () => session.ShutDown(), shell);
        if (keys is not null)
        {
            keys.Arrived += pace.Wake;
            keys.IsWithinSequence = () => pace.IsWithinSequence;
            keys.Gone += signals.LoseTerminal;
        }

        window.Initialized += (_, _) =>
        {
            terminal.Begin(keys);
            terminal.ListenForStops(presenter.Thread.Post);
            presenter.Start(session.ReadOnly);
            MinuteClock.Start(app, TimeProvider.System, presenter.Tick);
            // From within the loop, once the screen is drawn: a dialog runs a loop of its own.
            presenter.Thread.Post(() =>
            {
                StartNotice.Show(app, session, presenter);
                BeginReminders(session, presenter);
                GiveBackMemory(session);
            });
            history.Restore(session.Loaded.Tasks, presenter);
        };

        using var follower = Follow(session, presenter);
        using var watch = Watch(session, presenter);
        using var settings = SettingsFollower.Start(session, presenter);
        var logger = logging.CreateLogger(nameof(Screen));
        app.Run(window, exception => Survive(exception, logger, presenter));
        terminal.End();
        return signals.ExitCode ?? ExitCode.Success;
    }

    // After what there is to tell of the storage, and without waiting for a disk.
    private static void BeginReminders(Session session, MainPresenter presenter) => Task.Run(() =>
    {
        var file = session.Persistence.Reminders;
        var log = file.Load(LocalDateTime.Now(session.Services.Clock));
        presenter.Thread.Post(() => presenter.BeginReminders(log, file));
    });

    // Reading many tasks leaves more behind than they take themselves.
    private static void GiveBackMemory(Session session)
    {
        if (session.Loaded.Tasks.Count >= ManyTasks)
            Task.Run(() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true));
    }

    private static FileFollower? Follow(Session session, MainPresenter presenter)
    {
        if (session.Initialized is not InitializeOutcome.ReadOnly { TaskFile: var taskFile })
            return null;
        var follower = new FileFollower(taskFile, TimeProvider.System);
        follower.Changed += tasks => presenter.Thread.Post(() => presenter.Follow(tasks));
        return follower;
    }

    // A save brings in what another program has written.
    private static FileWatch? Watch(Session session, MainPresenter presenter)
    {
        if (session.Initialized is not InitializeOutcome.Ready { TaskFile: var taskFile })
            return null;
        var watch = new FileWatch(taskFile, TimeProvider.System);
        watch.Touched += () =>
        {
            if (session.Persistence.IsChangedOutside)
                presenter.Thread.Post(presenter.Save);
        };
        return watch;
    }

    // A mistake of ours in one command must not take down what the user has on the screen.
    private static bool Survive(Exception exception, ILogger logger, MainPresenter presenter)
    {
        CommandFailed(logger, exception);
        presenter.Notify("That went wrong inside the program; the log says more. Your tasks are as they were.", isError: true);
        return true;
    }

    [LoggerMessage(900, LogLevel.Critical, "A command failed; the program goes on")]
    private static partial void CommandFailed(ILogger logger, Exception exception);
}
