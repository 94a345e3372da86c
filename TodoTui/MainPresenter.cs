using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Hosting;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui;

/// <summary>
/// Turns commands into changes of the store and of the state of the screen, renders, and hands every change to the
/// saver. Everything here runs on the thread of the screen.
/// </summary>
internal sealed class MainPresenter
{
    private readonly IApplication _app;
    private readonly TodoStore _store;
    private readonly BackgroundSaver _saver;
    private readonly TimeProvider _clock;
    private readonly TerminalModes _terminal;
    private readonly ScreenLook _look;
    private readonly CommandAvailability _availability;
    private SaveConsent _consent;
    private bool _isQuitting;

    /// <summary>A presenter with a screen that shows nothing yet: load the store, then <see cref="Start"/>.</summary>
    public MainPresenter(IApplication app, TodoStore store, BackgroundSaver saver, TimeProvider clock, TerminalModes terminal, ScreenLook look)
    {
        (_app, _store, _saver, _clock, _terminal, _look) = (app, store, saver, clock, terminal, look);
        _availability = new CommandAvailability(store, () => State);
        Window = new MainWindow(look, _availability.WhyNot);
        Window.CommandInvoked += Execute;
        Window.Table.RowClicked += Select;
        Window.Table.BoxClicked += index => { Select(index); Execute(CommandId.ToggleDone); };
        Window.Table.RowDoubleClicked += index => { Select(index); Execute(CommandId.EditTask); };
        Window.Table.HeaderClicked += SortBy;
        Window.Lists.ListClicked += list => { ShowList(list); Window.FocusPane(Pane.Lists); };
        store.Changed += OnStoreChanged;
        saver.StatusChanged += status => app.Invoke(() => OnSaveStatus(status));
    }

    /// <summary>The screen.</summary>
    public MainWindow Window { get; }

    /// <summary>What the screen shows.</summary>
    public ScreenState State { get; private set; } = new();

    private LocalDateTime Now => LocalDateTime.Now(_clock);

    /// <summary>Shows the tasks of the store.</summary>
    /// <param name="readOnly">Why nothing can be changed, in a word for the status line; null when it can.</param>
    public void Start(string? readOnly)
    {
        State = State with { ReadOnly = readOnly };
        Refresh();
    }

    /// <summary>Shows what the clock has changed: a deadline has passed, a day has begun.</summary>
    public void Tick() => Refresh();

    /// <summary>Lets saves replace a file that could not be understood, as the user has said.</summary>
    public void StartOver()
    {
        _consent = SaveConsent.StartOver;
        _saver.Post(_store.Snapshot, _consent);
    }

    /// <summary>Shows from the start that changes will not be saved.</summary>
    public void ShowUnsaved(SaveStatus status) => OnSaveStatus(status);

    /// <summary>Tells of a mistake of the program itself.</summary>
    public void ReportFailure()
    {
        Notify("That went wrong inside the program; the log says more. Your tasks are as they were.", isError: true);
        Window.Render(State);
    }

    /// <summary>Shows other tasks than before, from the file that someone else writes.</summary>
    public void Follow(TodoSnapshot snapshot) => _store.Load(snapshot);

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

    private void Run(CommandId command)
    {
        switch (command)
        {
            case CommandId.MoveDown or CommandId.MoveUp or CommandId.MoveFirst or CommandId.MoveLast
                or CommandId.HalfPageDown or CommandId.HalfPageUp or CommandId.PageDown or CommandId.PageUp
                or CommandId.NextMatch or CommandId.PreviousMatch:
                Move(command);
                break;
            case CommandId.NextPane:
                Window.FocusPane((Pane)(((int)Window.FocusedPane + 1) % 3));
                break;
            case CommandId.PreviousPane:
                Window.FocusPane((Pane)(((int)Window.FocusedPane + 2) % 3));
                break;
            case CommandId.ShowAll or CommandId.ShowToday or CommandId.ShowOverdue or CommandId.ShowDone:
                ShowList(ListOf(command));
                break;
            case CommandId.SortByDue or CommandId.SortByPriority or CommandId.SortByTitle or CommandId.SortByCreated or CommandId.SortById:
                Sort(new SortOrder(KeyOf(command)));
                break;
            case CommandId.ReverseSort:
                Sort(State.Sort with { Descending = !State.Sort.Descending });
                break;
            case CommandId.Search:
                AskSearch();
                break;
            case CommandId.Cancel:
                Search("");
                break;
            default:
                RunOnTasks(command);
                break;
        }
    }

    private void RunOnTasks(CommandId command)
    {
        switch (command)
        {
            case CommandId.QuickAdd:
                Window.Ask(new InputLine.Request("Add:", Add));
                break;
            case CommandId.AddInForm:
                if (AskDraft("Add a task", new TodoDraft()) is { } added)
                    Add(added);
                break;
            case CommandId.EditTask:
                Edit(State.Selected!);
                break;
            case CommandId.ShowDetails:
                Window.FocusPane(Window.FocusedPane == Pane.Table ? Pane.Detail : Pane.Table);
                break;
            case CommandId.ToggleDone:
                _ = State.Selected!.IsComplete ? _store.Reopen(State.Selected.Id) : _store.Complete(State.Selected.Id);
                break;
            case CommandId.Delete:
                _store.Delete(State.Selected!.Id);
                break;
            case CommandId.CyclePriority:
                SetPriority((Priority)(((int)State.Selected!.Priority + 2) % 3));
                break;
            case CommandId.RaisePriority:
                SetPriority((Priority)Math.Min((int)Priority.High, (int)State.Selected!.Priority + 1));
                break;
            case CommandId.LowerPriority:
                SetPriority((Priority)Math.Max((int)Priority.Low, (int)State.Selected!.Priority - 1));
                break;
            case CommandId.Undo:
                _store.Undo();
                break;
            case CommandId.Redo:
                _store.Redo();
                break;
            default:
                RunOnProgram(command);
                break;
        }
    }

    private void RunOnProgram(CommandId command)
    {
        switch (command)
        {
            case CommandId.SaveNow:
                _saver.Post(_store.Snapshot, _consent);
                break;
            case CommandId.ToggleMouse:
                Notify(_terminal.ToggleMouse() ? "Mouse on." : "Mouse off: the terminal selects text; m turns it on again.");
                break;
            case CommandId.Redraw:
                _terminal.Redraw();
                break;
            case CommandId.Suspend:
                _terminal.Suspend();
                break;
            case CommandId.ShowHelp:
                HelpDialog.Show(_app, _look);
                break;
            case CommandId.About:
                Questions.Tell(_app, "TodoTui", $"TodoTui {ProgramVersion.Text}\nA to-do list for the terminal.");
                break;
            case CommandId.Quit:
                Quit();
                break;
        }
    }

    private void Move(CommandId command)
    {
        var page = Window.Table.PageRows;
        var count = State.Visible.Count;
        var index = State.SelectedIndex;
        var target = command switch
        {
            CommandId.MoveDown => index + 1,
            CommandId.MoveUp => index - 1,
            CommandId.HalfPageDown => index + (page / 2),
            CommandId.HalfPageUp => index - (page / 2),
            CommandId.PageDown => index + page,
            CommandId.PageUp => index - page,
            CommandId.MoveFirst => 0,
            CommandId.NextMatch => index + 1 == count ? 0 : index + 1,
            CommandId.PreviousMatch => index == 0 ? count - 1 : index - 1,
            _ => count - 1,
        };
        var isMatch = command is CommandId.NextMatch or CommandId.PreviousMatch;
        if (Window.FocusedPane == Pane.Table || isMatch)
            Select(Math.Clamp(target, 0, Math.Max(0, count - 1)));
        else if (Window.FocusedPane == Pane.Detail)
            Window.Detail.ScrollBy(target - index);
        else
            MoveInLists(Math.Sign(target - index));
    }

    private void MoveInLists(int step)
    {
        var index = ListText.Order.ToList().IndexOf(State.Query.List) + step;
        ShowList(ListText.Order[Math.Clamp(index, 0, ListText.Order.Count - 1)]);
    }

    private void Select(int index)
    {
        Window.FocusPane(Pane.Table);
        State = State with { SelectedIndex = index };
        Window.Render(State);
    }

    private void ShowList(TaskList list) => Refresh(State with { Query = State.Query with { List = list } });

    private void SortBy(SortKey key) => Sort(State.Sort.By(key));

    private void Sort(SortOrder order) => Refresh(State with { Sort = order });

    private void Search(string words) => Refresh(State with { Query = State.Query with { Search = words } });

    private void AskSearch()
    {
        var before = State.Query.Search;
        Window.Ask(new InputLine.Request("Search:", Search) { Text = before, Changed = Search, Cancelled = () => Search("") });
    }

    private void Add(string title)
    {
        if (!string.IsNullOrWhiteSpace(title))
            Add(new TodoDraft { Title = title });
    }

    private void Add(TodoDraft draft)
    {
        var item = _store.Add(draft);
        if (State.Selected?.Id != item.Id)
            Notify($"Added \"{item.Title}\" with the id {item.Id}; the list {ListText.Name(TaskList.All)} shows it.");
        Window.Render(State);
    }

    private void Edit(TodoItem item)
    {
        if (AskDraft("Edit the task", TodoDraft.Of(item)) is { } draft && _store.Update(item.Id, draft) is null)
            Notify(_store.Get(item.Id) is null ? "The task is gone; nothing was changed." : "Nothing was changed.");
    }

    private TodoDraft? AskDraft(string heading, TodoDraft draft)
    {
        IEnumerable<string> tags = ["Work", "Home", .. _store.Snapshot.Items.SelectMany(item => item.Tags)];
        return EditTodoDialog.Ask(_app, heading, draft, [.. tags.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private void SetPriority(Priority priority) =>
        _store.Update(State.Selected!.Id, TodoDraft.Of(State.Selected) with { Priority = priority });

    private void OnStoreChanged(StoreChange change)
    {
        State = State with { Notice = new Notice(NoticeText.Of(change)) };
        Refresh(State, Selection.Wanted(change, State, _store.Snapshot));
        if (change.Kind != StoreChangeKind.Loaded)
            _saver.Post(_store.Snapshot, _consent);
    }

    private void OnSaveStatus(SaveStatus status)
    {
        State = State with { Save = status };
        if (status is SaveStatus.Saved { ConflictKeptAs: { } kept })
            Notify($"Another program had changed the task file; its content is kept as {kept}.", isError: true);
        Window.Render(State);
        if (_isQuitting && status is not SaveStatus.Saving)
            Quit();
    }

    // A change on its way is waited for, without holding up the screen; one that failed is asked about.
    private void Quit()
    {
        _isQuitting = State.Save is SaveStatus.Saving;
        if (_isQuitting)
            Notify("Quitting as soon as everything is saved.");
        else if (State.Save is SaveStatus.Unchanged or SaveStatus.Saved)
            Window.RequestStop();
        else
            QuitUnsaved();
    }

    private void QuitUnsaved()
    {
        switch (UnsavedDialog.Ask(_app, State.Save))
        {
            case UnsavedAnswer.Retry:
                _isQuitting = true;
                _saver.Post(_store.Snapshot, _consent);
                break;
            case UnsavedAnswer.SaveCopy:
                Window.Ask(new InputLine.Request("Save a copy as:", SaveCopyAndQuit) { Text = "~/tasks-copy.json" });
                break;
            case UnsavedAnswer.Quit:
                Window.RequestStop();
                break;
        }
    }

    private void SaveCopyAndQuit(string path)
    {
        var snapshot = _store.Snapshot;
        Task.Run(() => TaskFileCopy.Write(snapshot, path, _clock)).ContinueWith(
            done => _app.Invoke(() => OnCopySaved(done.Result)), TaskScheduler.Default);
    }

    private void OnCopySaved(SaveOutcome outcome)
    {
        if (outcome is SaveOutcome.Failed { Fault: var fault })
            Notify($"No copy was saved. {fault.Path}: {StorageText.Cause(fault.Kind)}. {StorageText.Advice(fault)}", isError: true);
        else
            Window.RequestStop();
        Window.Render(State);
    }

    private void Notify(string text, bool isError = false) => State = State with { Notice = new Notice(text, isError) };

    private void Refresh() => Refresh(State);

    private void Refresh(ScreenState changed) => Refresh(changed, changed.Selected?.Id);

    private void Refresh(ScreenState changed, TodoId? wanted)
    {
        var now = Now;
        var visible = changed.Query.Run(_store.Snapshot, changed.Sort, now);
        State = changed with
        {
            Visible = visible,
            Counts = TodoQuery.Count(_store.Snapshot, now),
            Now = now,
            SelectedIndex = Selection.IndexAfter(changed, visible, wanted),
        };
        Window.Render(State);
    }

    private static TaskList ListOf(CommandId command) => command switch
    {
        CommandId.ShowToday => TaskList.Today,
        CommandId.ShowOverdue => TaskList.Overdue,
        CommandId.ShowDone => TaskList.Done,
        _ => TaskList.All,
    };

    private static SortKey KeyOf(CommandId command) => command switch
    {
        CommandId.SortByPriority => SortKey.Priority,
        CommandId.SortByTitle => SortKey.Title,
        CommandId.SortByCreated => SortKey.Created,
        CommandId.SortById => SortKey.Id,
        _ => SortKey.Due,
    };
}
