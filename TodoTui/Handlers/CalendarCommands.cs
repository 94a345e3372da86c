using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands of the calendar, and the statistics.</summary>
internal sealed class CalendarCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;

    /// <summary>Commands on the calendar of <paramref name="presenter"/>.</summary>
    public CalendarCommands(MainPresenter presenter, TaskFinder finder, IApplication app, ScreenLook look)
    {
        _presenter = presenter;
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.ShowCalendar] = OpenOrClose,
            [CommandId.ToggleWeek] = ToggleWeek,
            [CommandId.NextDay] = () => MoveBy(1, DateUnit.Day),
            [CommandId.PreviousDay] = () => MoveBy(-1, DateUnit.Day),
            [CommandId.NextWeek] = () => MoveBy(1, DateUnit.Week),
            [CommandId.PreviousWeek] = () => MoveBy(-1, DateUnit.Week),
            [CommandId.NextMonth] = () => MoveBy(1, DateUnit.Month),
            [CommandId.PreviousMonth] = () => MoveBy(-1, DateUnit.Month),
            [CommandId.GoToToday] = () => Select(State.Now.Day),
            [CommandId.ShowDay] = GoToTasks,
            [CommandId.ShowStatistics] = () => StatisticsDialog.Show(app, finder.Statistics(State.Now), State.Now.Day, UserHabits.FirstDayOfWeek, look),
        };
        ListenTo(presenter.Window);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private MainWindow Window => _presenter.Window;

    private void ListenTo(MainWindow window)
    {
        window.Month.DayClicked += PointAt;
        window.Month.DayDoubleClicked += GoToTasks;
        window.Month.PageTurned += pages => MoveBy(pages, DateUnit.Month);
        window.Month.MenuAsked += (day, place) =>
        {
            PointAt(day);
            window.ShowContextMenu(place);
        };
        window.MonthTurned += pages => MoveBy(pages, DateUnit.Month);
        window.Week.TaskClicked += _presenter.Select;
        window.Week.DayClicked += Select;
    }

    private void OpenOrClose()
    {
        if (State.Calendar is { } calendar)
            _presenter.LeaveCalendar(calendar);
        else
            _presenter.ShowCalendar();
    }

    private void ToggleWeek()
    {
        _presenter.Show(State with { IsWeekHidden = !State.IsWeekHidden });
        if (!Window.HasRoomForWeek)
            _presenter.Notify("The week needs a screen of 120x30.", isError: true);
    }

    private void PointAt(DateOnly day)
    {
        Window.FocusPane(Pane.Lists);
        Select(day);
    }

    // At the ends of the calendar it goes no further.
    private void MoveBy(int count, DateUnit unit)
    {
        if (State.Calendar is { } calendar && new DateShift(count, unit).ApplyTo(calendar.Day) is { } day)
            Select(day);
    }

    private void Select(DateOnly day)
    {
        _presenter.Show(State.SelectDay(day));
        Window.Table.BeginWithSelection();
    }

    private void GoToTasks()
    {
        if (State.Place < State.Visible.Count)
            _presenter.Select(State.Place);
        else
            _presenter.Notify("Nothing is due on this day or later.");
    }
}
