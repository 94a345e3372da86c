using System.Collections.Immutable;
using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Reminders;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Handlers;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui;

/// <summary>
/// Turns commands into changes of the store and of the state of the screen, renders, and hands every change to the
/// saver. Everything here runs on the thread of the screen.
/// </summary>
internal sealed class MainPresenter
{
    private readonly TodoStore _store;
    private readonly BackgroundSaver _saver;
    private readonly TimeProvider _clock;
    private readonly ListSettingsStore _lists;
    private readonly SettingsInForce _settings;
    private readonly TaskFinder _finder;
    private readonly CommandAvailability _availability;
    private readonly QuitCommand _quit;
    private readonly ReminderCommands _reminders;
    private readonly Dictionary<CommandId, Action> _handlers;
    private SaveConsent _consent;

    /// <summary>A presenter with a screen that shows nothing yet: load the store, then <see cref="Start"/>.</summary>
    public MainPresenter(IApplication app, ScreenThread thread, Services services, TerminalModes terminal, ScreenLook look)
    {
        (_store, _saver, _clock, _lists, _settings) = (services.Store, services.Saver, services.Clock, services.Lists, services.Settings);
        _finder = new TaskFinder(_lists, UserHabits.FirstDayOfWeek);
        _finder.Update(_store.Snapshot, changed: null);
        var targets = new TargetChange(this, _store);
        _availability = new CommandAvailability(_store, () => State, () => targets.HasLast);
        Thread = thread;
        _ = new TypeAhead(app);
        LayoutKeys.Install(app);
        SmallScreen.Watch(app);
        Window = new MainWindow(look, _availability.WhyNot, Thread.Post);
        Window.CommandInvoked += Execute;
        Window.Table.RowClicked += Select;
        Window.Table.MenuAsked += AskMenu;
        Window.Table.RowDoubleClicked += index =>
        {
            Select(index);
            Execute(CommandId.EditTask);
        };
        _reminders = new ReminderCommands(this, app, services, look);
        Window.IsReminderSeen = () => _reminders.Keeper.IsSeen;
        _store.Changed += OnStoreChanged;
        _saver.StatusChanged += status => Thread.Post(() => OnSaveStatus(status));
        _saver.ChangedOutside += change => Thread.Post(() => TakeIn(change));
        _lists.Changed += () => Thread.Post(() => Refresh(State));
        _lists.Failed += fault => Thread.Post(() => Notify(ListsText.NotSaved(fault), isError: true));

        _quit = new QuitCommand(this, app, services);
        var tasks = new TaskCommands(this, _store, app, look);
        var themes = new ThemeCommands(this, app, services.Appearance, terminal, look);
        Settings = new LiveSettings(this, services, _finder, themes, terminal, look);
        ICommandHandlers[] groups =
        [
            new ViewCommands(this),
            new FindCommands(this, _finder, _lists, app, look),
            new ListCommands(this, _lists, app),
            new CalendarCommands(this, _finder, app, look),
            new MarkCommands(this),
            tasks,
            new DueCommands(this, _store, targets, app, look),
            new ReminderPrompt(this, _store, targets, look),
            _reminders,
            new ChangeCommands(this, targets, services, app, look),
            new TagCommands(this, targets, services, _finder, app, look),
            new HistoryCommands(this, services, app, look),
            new PaletteCommand(this, app, _store, look),
            new OutsideCommands(this, tasks, app, terminal, services.Environment),
            themes,
            new ProgramCommands(this, app, services, terminal, look),
            _quit,
        ];
        _handlers = groups.SelectMany(group => group.Handlers).ToDictionary();
    }

    /// <summary>The thread that everything here runs on, for those on other threads.</summary>
    public ScreenThread Thread { get; }

    /// <summary>The screen.</summary>
    public MainWindow Window { get; }

    /// <summary>What the user has set up, for when it changes.</summary>
    public LiveSettings Settings { get; }

    /// <summary>The commands that were used last.</summary>
    public RecentCommands Recent { get; } = new();

    /// <summary>What the screen shows.</summary>
    public ScreenState State { get; private set; } = new();

    /// <summary>The commands that do something: all of the command table.</summary>
    public IReadOnlyCollection<CommandId> Handled => _handlers.Keys;

    /// <summary>Shows the tasks of the store, in the list that the user wants first.</summary>
    /// <param name="readOnly">Why nothing can be changed, in a word for the status line; null when it can.</param>
    public void Start(string? readOnly)
    {
        var wanted = _settings.Current.DefaultList;
        var existing = _finder.Existing(wanted);
        var isCalendar = existing is SmartList.BuiltIn { List: TaskList.Agenda };
        var list = existing is null || isCalendar ? UserSettings.Default.DefaultList : existing;
        Refresh(State with { ReadOnly = readOnly, Query = new ScreenQuery(list), Sort = SortOf(list), Notice = existing is null ? SettingsText.NoSuchList(wanted) : null });
        if (isCalendar)
            ShowCalendar();
    }

    /// <summary>Shows what the clock has changed: a deadline has passed, a day has begun.</summary>
    public void Tick()
    {
        _reminders.Tick();
        Refresh(State);
    }

    /// <summary>Shows what other settings change: the order of lists that have none of their own, dates, keys.</summary>
    public void UseSettings() => Refresh(State.Calendar is null ? State with { Sort = SortOf(State.Query.List) } : State);

    /// <summary>Begins to remind, and lists what was missed since an earlier run.</summary>
    /// <param name="log">What became of the reminders there.</param>
    /// <param name="file">Where to keep what becomes of them; null for nowhere.</param>
    public void BeginReminders(ReminderLog log, ReminderFile? file = null) => _reminders.Begin(log, file);

    /// <summary>Shows other tasks than before, from the file that someone else writes.</summary>
    public void Follow(TodoSnapshot snapshot) => _store.Load(snapshot);

    /// <summary>Shows that there is something to undo now from earlier runs, or why there is not.</summary>
    public void OnHistory(HistoryOutcome outcome) => Tell(HistoryText.Notice(outcome) ?? State.Notice);

    /// <summary>Saves the tasks as they are now.</summary>
    public void Save()
    {
        _saver.Post(_store.Snapshot, _consent);
        // The saver's word comes through the queue; until then the screen would call this change saved.
        var fault = State.Save switch
        {
            SaveStatus.NotSaved failed => failed.Fault,
            SaveStatus.Saving saving => saving.After,
            _ => null,
        };
        State = State with { Save = new SaveStatus.Saving(fault) };
    }

    /// <summary>Saves the tasks because the user says so: a directory that somebody removed meanwhile is made again.</summary>
    public void SaveNow() => _saver.Post(_store.Snapshot, _consent | SaveConsent.Reopen);

    /// <summary>Lets saves replace a file that could not be understood, as the user has said.</summary>
    public void StartOver()
    {
        _consent = SaveConsent.StartOver;
        Save();
    }

    /// <summary>Shows whether the tasks are on the disk.</summary>
    public void OnSaveStatus(SaveStatus status)
    {
        State = State with { Save = status };
        if (status is SaveStatus.Saved { ConflictKeptAs: { } kept })
            Notify($"Kept as {Path.GetFileName(kept)}: another program had changed the task file.", isError: true);
        Window.Render(State);
        _quit.OnSaveStatus();
    }

    /// <summary>Runs a command, or says why it cannot be run.</summary>
    public void Execute(CommandId command)
    {
        State = State with { Notice = null };
        if (_availability.WhyNot(command) is { } reason)
            Notify(reason, isError: true);
        else
            Run(command);
        Window.Render(State);
    }

    /// <summary>Why a command cannot run now; null when it can.</summary>
    public string? WhyNot(CommandId command) => _availability.WhyNot(command);

    /// <summary>Adds a task, selects it where the list shows it, and says so.</summary>
    public void Add(TodoDraft draft, Glyphs glyphs)
    {
        var item = _store.Add(draft);
        Tell(NoticeText.Added(item, State.Visible.IndexOf(item) >= 0, glyphs));
    }

    /// <summary>Tells the user something, until the next command.</summary>
    public void Notify(string text, bool isError = false) => Tell(new Notice(text, isError));

    /// <summary>Shows <paramref name="notice"/> until the next command; null for the hints again.</summary>
    public void Tell(Notice? notice)
    {
        State = State with { Notice = notice };
        Window.Render(State);
    }

    /// <summary>Shows another state of the same tasks.</summary>
    public void Show(ScreenState state)
    {
        State = state;
        Window.Render(State);
    }

    /// <summary>Selects one of the tasks shown, and goes to the table.</summary>
    public void Select(int index)
    {
        Window.FocusPane(Pane.Table);
        Show(State.Select(index));
    }

    /// <summary>Selects a task, in a list that shows it: this one, this one without the search, or that of all.</summary>
    public void GoTo(TodoId id)
    {
        if (IndexOf(id) < 0)
            Search("");
        if (IndexOf(id) < 0)
            Show(new ScreenQuery(new SmartList.BuiltIn(TaskList.All)));
        if (IndexOf(id) is >= 0 and var index)
            Select(index);
        else
            Notify("The task is gone: it was deleted meanwhile.", isError: true);
    }

    /// <summary>Shows a list in the order that it had last. What is searched for stays.</summary>
    public void ShowList(SmartList list) => Show(State.Query with { List = list });

    /// <summary>Shows what <paramref name="query"/> finds, in the order that its list had last.</summary>
    public void Show(ScreenQuery query) => Leave(State with { Query = query, Sort = SortOf(query.List), Calendar = null }, State.Selected?.Id);

    /// <summary>Shows the calendar and the agenda, from today on.</summary>
    public void ShowCalendar()
    {
        var query = State.Query with { List = new SmartList.BuiltIn(TaskList.Agenda) };
        var calendar = new CalendarState(LocalDateTime.Now(_clock).Day, new DayLoads(), State.Query.List, State.Selected?.Id);
        Refresh(State with { Query = query, Sort = SortOrder.Default, Calendar = calendar, SelectedIndex = -1 });
        Window.FocusPane(Pane.Lists);
        Window.Table.ScrollToTop();
    }

    /// <summary>Goes back from the calendar to the list that was shown before.</summary>
    public void LeaveCalendar(CalendarState calendar) =>
        Leave(State with { Query = State.Query with { List = calendar.Back }, Sort = SortOf(calendar.Back), Calendar = null }, calendar.BackTo);

    /// <summary>Shows what matches <paramref name="search"/> in the present list.</summary>
    public void Search(string search) => Refresh(State with { Query = State.Query with { Search = search } });

    /// <summary>Shows what the query of <paramref name="changed"/> finds; the selected task stays selected.</summary>
    public void Refresh(ScreenState changed) => Refresh(changed, _ => changed.Selected?.Id);

    // The month is gone, and the lists in its place were not what the user was in.
    private void Leave(ScreenState changed, TodoId? selected)
    {
        var isInMonth = State.Calendar is not null && Window.FocusedPane == Pane.Lists;
        Refresh(changed, _ => selected);
        if (isInMonth)
            Window.FocusPane(Pane.Table);
    }

    private void Refresh(ScreenState changed, Func<FoundTasks, TodoId?> wanted)
    {
        var now = LocalDateTime.Now(_clock);
        var visible = _finder.Find(changed.Query, changed.Sort, now);
        var isSearching = changed.Query.Search.Length > 0;
        var refreshed = changed with
        {
            Visible = visible,
            Lists = _finder.Lists(now),
            Total = _store.Snapshot.Count,
            Settings = _lists.Current,
            Highlights = isSearching ? FilterHighlights.Of(FilterParser.Parse(changed.Query.Search).Filter) : null,
            WhyNothing = isSearching && visible.Count == 0 ? _finder.WhyNothing(changed.Query) : null,
            Now = now,
            Reminder = _reminders.Shown,
            Marked = StillShown(changed.Marked, visible),
            Calendar = changed.Calendar is { } calendar ? calendar with { Loads = _finder.LoadsOf(changed.Query, visible) } : null,
        };
        State = Reselect(refreshed, changed.Selected, wanted(visible) is { } id ? _store.Get(id) : null);
        Window.Render(State);
    }

    private int IndexOf(TodoId id) => _store.Get(id) is { } item ? State.Visible.IndexOf(item) : -1;

    // In the month the user is on a day, and stays there when its last task is done.
    private ScreenState Reselect(ScreenState refreshed, TodoItem? selected, TodoItem? wanted)
    {
        var isOnDay = refreshed.Calendar is not null && (selected is null || Window.FocusedPane == Pane.Lists);
        return isOnDay && (wanted is null || refreshed.Visible.IndexOf(wanted) < 0)
            ? refreshed.SelectDay(refreshed.Calendar!.Day)
            : refreshed.Select(Selection.IndexAfter(selected, refreshed.Visible, wanted));
    }

    // What is done is looked at from the newest on.
    private SortOrder SortOf(SmartList list) => _lists.Current.SortOf(list)
        ?? (list is SmartList.BuiltIn { List: TaskList.Done } ? new SortOrder(SortKey.Completed, Descending: true) : _settings.Current.DefaultSort);

    // Nothing that is not on the screen is changed with the rest.
    private static ImmutableHashSet<TodoId> StillShown(ImmutableHashSet<TodoId> marked, IReadOnlyList<TodoItem> visible) =>
        marked.IsEmpty ? marked : marked.Intersect(visible.Select(item => item.Id));

    // The store announces the change, which posts a snapshot with it; only then is it taken.
    private void TakeIn(ExternalChange change)
    {
        if (change.IsTaken)
            return;
        _store.Merge(change.Common, change.Result.Merged);
        change.MarkTaken();
        if (change.Result is not { Changed.Count: 0, Added.Count: 0, Removed.Count: 0, Conflicts.Count: 0 })
            State = State with { Notice = NoticeText.Of(change.Result) };
        Window.Render(State);
    }

    private void Run(CommandId command)
    {
        Recent.Note(command);
        _handlers[command]();
    }

    // On a marked task the menu is that of all marked ones.
    private void AskMenu(int index, System.Drawing.Point place)
    {
        if (!State.Marked.Contains(State.Visible[index].Id))
            State = State with { Marked = [] };
        Select(index);
        Window.ShowContextMenu(place);
    }

    private void OnStoreChanged(StoreChange change)
    {
        if (change.Kind != StoreChangeKind.Loaded)
            Save();
        var (selected, before) = (State.Selected, _finder.Snapshot);
        _finder.Update(_store.Snapshot, change.Kind == StoreChangeKind.Loaded ? null : change.Ids);
        Refresh(State with { Notice = NoticeText.Of(change) }, visible => Selection.Wanted(change, selected, before, _store.Snapshot, visible));
        if (Selection.IsElsewhere(change, _store.Snapshot, State.Visible))
            Tell(NoticeText.Elsewhere(change));
    }
}
