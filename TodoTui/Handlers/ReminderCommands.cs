using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Reminders;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Tells of reminders that come, and does what the user answers.</summary>
internal sealed class ReminderCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly IApplication _app;
    private readonly ScreenLook _look;
    private readonly TimeProvider _clock;
    private readonly Services _services;

    /// <summary>Commands on the reminder that stands.</summary>
    public ReminderCommands(MainPresenter presenter, IApplication app, Services services, ScreenLook look)
    {
        (_presenter, _app, _look, _clock, _services) = (presenter, app, look, services.Clock, services);
        Keeper = new ReminderKeeper(services.Store, services.Clock);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.GoToReminder] = GoThere,
            [CommandId.RemindInTenMinutes] = () => PutOff(Snooze.TenMinutes),
            [CommandId.RemindInHour] = () => PutOff(Snooze.Hour),
            [CommandId.RemindTomorrow] = () => PutOff(Snooze.Tomorrow),
            [CommandId.DismissReminder] = Dismiss,
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    /// <summary>What stands.</summary>
    public ReminderKeeper Keeper { get; }

    /// <summary>What the screen shows of it. While a list tells of all that were missed, nothing.</summary>
    public StandingReminder? Shown => IsListShown ? null : Keeper.First;

    private ReminderChannels Channels =>
        new(_services.Settings.Current.Reminders, _services.Environment, program => ProgramFile.Find(program, _services.Environment("PATH")));

    private bool IsListShown { get; set; }

    private StandingReminder First => Keeper.First ?? throw new InvalidOperationException("The command needs a reminder that stands.");

    /// <summary>Goes on from earlier runs, and lists what was missed since then.</summary>
    /// <param name="log">What became of the reminders there.</param>
    /// <param name="file">Where to keep what becomes of them; null for nowhere.</param>
    public void Begin(ReminderLog log, ReminderFile? file)
    {
        Keeper.Begin(log, file);
        // Over what the user has opened or is typing there is no list: the banner tells of them one by one.
        if (Keeper.First is not null && _app.SessionStack is { Count: 1 } && !_presenter.Window.Input.IsOpen)
            ListMissed();
        Show();
    }

    /// <summary>Looks at the clock.</summary>
    public void Tick()
    {
        if (Keeper.Tick() is not { Count: > 0 } tasks)
            return;
        var (title, text) = ReminderText.Notification(tasks, LocalDateTime.Now(_clock));
        Channels.Tell(_app, title, text);
    }

    private void ListMissed()
    {
        var missed = Keeper.All;
        IsListShown = true;
        var chosen = MissedRemindersDialog.Show(_app, missed, LocalDateTime.Now(_clock), _look, (task, snooze) => Keeper.PutOff(task, snooze));
        IsListShown = false;
        if (chosen is { } task)
            Keeper.Dismiss(task);
        Keeper.MarkTold(missed.Select(reminder => reminder.Task.Id));
        if (chosen is { } wanted)
            _presenter.GoTo(wanted);
    }

    private void GoThere()
    {
        var task = First.Task.Id;
        Keeper.Dismiss(task);
        Show();
        _presenter.GoTo(task);
    }

    private void PutOff(Snooze snooze)
    {
        var until = Keeper.PutOff(First.Task.Id, snooze);
        Show();
        _presenter.Notify(ReminderText.PutOff(until!.Value, LocalDateTime.Now(_clock)));
    }

    private void Dismiss()
    {
        Keeper.Dismiss(First.Task.Id);
        Show();
    }

    private void Show() => _presenter.Refresh(_presenter.State);
}
