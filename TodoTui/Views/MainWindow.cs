using System.Drawing;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Terminal.Gui.Views;
using TodoTui.Commands;
using TodoTui.Presentation;

namespace TodoTui.Views;

/// <summary>
/// The screen: menu, panes, line for typing, status line. It renders a state and raises what the user asks for; it
/// decides nothing.
/// </summary>
internal sealed class MainWindow : Runnable
{
    private readonly ScreenLook _look;
    private readonly Action<Action> _later;
    private readonly PaneFrame _frame;
    private readonly StatusLine _status;
    private readonly ReminderView _reminder;
    private readonly Label _tooSmall = new() { Text = "TodoTui needs 40x10", Visible = false };
    private readonly MainMenu _menu;
    private readonly ContextMenu _contextMenu;
    private KeyMap _keys = new(CommandCatalog.All);
    private ScreenState _state = new();
    private Pane _focused = Pane.Table;
    private PaneLayout? _drawn;
    private bool _isArranging;

    /// <summary>The screen in the given look.</summary>
    /// <param name="look">How it looks.</param>
    /// <param name="whyUnavailable">Says why a command cannot run now; null when it can.</param>
    /// <param name="later">Runs an action at the next turn of the loop.</param>
    public MainWindow(ScreenLook look, Func<CommandId, string?> whyUnavailable, Action<Action> later)
    {
        _later = later;
        _look = look;
        _frame = new PaneFrame(look);
        _status = new StatusLine(look);
        _reminder = new ReminderView(look);
        Lists = new ListsPane(look);
        Month = new MonthPane(look);
        Week = new WeekStrip(look);
        Table = new TodoTable(look);
        Detail = new DetailPane(look);
        Input = new InputLine(look);
        _menu = new MainMenu(look, InvokeFromMenu, whyUnavailable);
        _contextMenu = new ContextMenu(InvokeFromMenu, whyUnavailable);
        Add(_menu, _reminder, _frame, Lists, Month, Table, Detail, Week, Input, _status, _tooSmall);

        _status.HintClicked += Invoke;
        _reminder.AnswerClicked += Answer;
        Input.Closed += () => FocusPane(_focused);
        _frame.LeftTitleClicked += TurnMonth;
        Lists.HasFocusChanged += (_, args) => FocusChanged(Pane.Lists, args.NewValue);
        Month.HasFocusChanged += (_, args) => FocusChanged(Pane.Lists, args.NewValue);
        Table.HasFocusChanged += (_, args) => FocusChanged(Pane.Table, args.NewValue);
        Detail.HasFocusChanged += (_, args) => FocusChanged(Pane.Detail, args.NewValue);
        Initialized += (_, _) => FocusPane(Pane.Table);
    }

    /// <summary>The user asked for a command, by key, menu or mouse.</summary>
    public event Action<CommandId>? CommandInvoked;

    /// <summary>Says whether the reminder has stood for long enough to be meant by a key or a click.</summary>
    public Func<bool> IsReminderSeen { get; set; } = () => false;

    /// <summary>The user turns so many pages of the calendar; negative for back.</summary>
    public event Action<int>? MonthTurned;

    /// <summary>The lists.</summary>
    public ListsPane Lists { get; }

    /// <summary>The month, which is in the place of the lists while the calendar is open.</summary>
    public MonthPane Month { get; }

    /// <summary>The week of the calendar.</summary>
    public WeekStrip Week { get; }

    /// <summary>The tasks.</summary>
    public TodoTable Table { get; }

    /// <summary>The selected task.</summary>
    public DetailPane Detail { get; }

    /// <summary>The line for typing.</summary>
    public InputLine Input { get; }

    /// <summary>The pane with the focus.</summary>
    public Pane FocusedPane => _focused;

    /// <summary>Whether the screen is large enough for the week of the calendar.</summary>
    public bool HasRoomForWeek => PaneLayout.HasRoomForWeek(Viewport.Size);

    /// <summary>Shows <paramref name="state"/>.</summary>
    public void Render(ScreenState state)
    {
        var isReminderNew = (_state.Reminder is null) != (state.Reminder is null);
        var isOtherLayout = PartsOf(state) != PartsOf(_state);
        _state = state;
        _reminder.Render(state);
        if (isReminderNew)
            SetNeedsLayout();
        Lists.Render(state);
        Month.Render(state);
        Table.Render(state);
        Detail.Render(state);
        _status.Render(state);
        if (isOtherLayout)
            FocusPane(_focused);
        else
            RenderFrame();
    }

    /// <summary>Takes the keys of the command table as they are now. A sequence that has begun ends.</summary>
    public void UseKeys()
    {
        _keys = new KeyMap(CommandCatalog.All);
        _status.ShowWaiting(null);
        _menu.ShowKeys();
        // The help may be open.
        App?.TopRunnableView?.SetNeedsLayout();
    }

    /// <summary>Opens the line for typing.</summary>
    public void Ask(InputLine.Request request)
    {
        Input.Open(request);
        SetNeedsLayout();
    }

    /// <summary>Gives a pane the focus.</summary>
    public void FocusPane(Pane pane)
    {
        _focused = pane;
        Arrange();
        // What is being typed stays: a click only selects.
        if (!Input.IsOpen)
            ViewOf(pane).SetFocus();
        SetNeedsLayout();
        RenderFrame();
    }

    /// <summary>Opens the menu of what is selected in the pane with the focus.</summary>
    /// <param name="place">Where on the screen; null for beside what is selected.</param>
    public void ShowContextMenu(Point? place = null)
    {
        // What is being typed stays: what the menu does might want the line too.
        if (!Input.IsOpen)
            _contextMenu.Open(App!, Scope, place ?? PlaceOfSelection());
    }

    /// <inheritdoc/>
    protected override bool OnKeyDown(Key key)
    {
        // An open menu has the keys; the library moves in it with what nobody else takes.
        if (App?.Popovers?.GetActivePopover() is not null)
            return false;
        // What the line for typing does not use goes nowhere: it must not move the focus.
        if (Input.IsOpen)
            return SwallowOrCancel(key);
        switch (_keys.Press(KeySequence.NameOf(key), Scope, CanAnswer))
        {
            case KeyMatch.Command command:
                _status.ShowWaiting(null);
                Invoke(command.Id);
                return true;
            case KeyMatch.Prefix prefix:
                _status.ShowWaiting(prefix);
                return true;
            default:
                _status.ShowWaiting(null);
                _menu.Prepare(key);
                // Function keys and Alt open menus; anything else that is not bound must not reach a hot key.
                return !key.IsAlt && !(key >= Key.F1 && key <= Key.F12);
        }
    }

    /// <inheritdoc/>
    protected override void OnSubViewLayout(LayoutEventArgs args)
    {
        Arrange();
        base.OnSubViewLayout(args);
    }

    /// <inheritdoc/>
    protected override void OnSubViewsLaidOut(LayoutEventArgs args)
    {
        base.OnSubViewsLaidOut(args);
        Table.ScrollToSelection();
        RenderFrame();
    }

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context) => true;

    // The parts cover all of it, and a part that changes leaves the cells of the others as they are.
    /// <inheritdoc/>
    protected override bool OnClearingViewport()
    {
        var layout = LayoutNow();
        var isSame = layout == _drawn;
        _drawn = layout;
        return isSame && !layout.IsTooSmall;
    }

    // A line that has lost the focus can still be given up; without this, Esc would quit. What the status line offers
    // while nothing can be saved is there in the line too.
    private bool SwallowOrCancel(Key key)
    {
        if (InputLine.IsCancel(key))
            Input.Cancel();
        else if (CommandCatalog.Get(CommandId.SaveNow).Keys.Contains(KeySequence.NameOf(key)))
            Invoke(CommandId.SaveNow);
        return true;
    }

    private void Invoke(CommandId command)
    {
        _keys.Reset();
        CommandInvoked?.Invoke(command);
        RenderFrame();
    }

    // As a key would be: what was clicked on before it was there was something else.
    private void Answer(CommandId command)
    {
        if (CanAnswer)
            Invoke(command);
    }

    // Once the menu has closed: a command may open a dialog, which runs a loop of its own.
    private void InvokeFromMenu(CommandId command) => _later(() => Invoke(command));

    private void FocusChanged(Pane pane, bool hasFocus)
    {
        if (hasFocus && !_isArranging)
            _focused = pane;
        ViewOf(pane).SetNeedsDraw();
        RenderFrame();
    }

    // On a screen that is too small for it nobody has seen it.
    private bool CanAnswer => _reminder.Visible && IsReminderSeen();

    private CommandScope Scope => _focused switch
    {
        Pane.Lists => IsCalendarOpen ? CommandScope.Calendar : CommandScope.Lists,
        _ => CommandScope.Tasks,
    };

    private bool IsCalendarOpen => _state.Calendar is not null;

    private static CalendarParts PartsOf(ScreenState state) => state switch
    {
        { Calendar: null } => CalendarParts.None,
        { IsWeekHidden: true } => CalendarParts.Month,
        _ => CalendarParts.MonthAndWeek,
    };

    // The title of the month has a sign for the one before at its start, and one for the next at its end.
    private void TurnMonth(int place)
    {
        if (_state.Calendar is not { } calendar || !(LayoutNow().IsSplit || _focused == Pane.Lists))
            return;
        if (place == 0)
            MonthTurned?.Invoke(-1);
        else if (place == MonthText.Title(calendar.Day).Length - 1)
            MonthTurned?.Invoke(1);
    }

    private Point PlaceOfSelection() => _focused switch
    {
        Pane.Lists => IsCalendarOpen ? Month.PlaceBelowSelection : Lists.PlaceBelowSelection,
        _ when Table.Visible => Table.PlaceBelowSelection,
        _ => Detail.ViewportToScreen(new Point(1, 1)),
    };

    private View ViewOf(Pane pane) => pane switch
    {
        Pane.Lists => IsCalendarOpen ? Month : Lists,
        Pane.Detail => Detail,
        _ => Table,
    };

    private PaneLayout LayoutNow() => PaneLayout.For(Viewport.Size, _focused, Input.WantedRows, _reminder.WantedRows, PartsOf(_state));

    private void Arrange()
    {
        var layout = LayoutNow();
        var isBack = _tooSmall.Visible && !layout.IsTooSmall;
        _isArranging = true;
        _tooSmall.Visible = layout.IsTooSmall;
        _menu.Visible = !layout.IsTooSmall;
        Place(_reminder, layout.Reminder);
        Place(_frame, layout.Frame);
        Place(Lists, IsCalendarOpen ? Rectangle.Empty : layout.Lists);
        Place(Month, IsCalendarOpen ? layout.Lists : Rectangle.Empty);
        Place(Week, layout.Week);
        Place(Table, layout.Table);
        Place(Detail, layout.Detail);
        Place(Input, layout.Input);
        Place(_status, layout.Status);
        if (isBack)
            RestoreFocus();
        _isArranging = false;
    }

    // A view that is hidden loses the focus, and the library gives it to any other.
    private void RestoreFocus()
    {
        if (Input.IsOpen)
            Input.FocusField();
        else
            ViewOf(_focused).SetFocus();
    }

    private static void Place(View view, Rectangle area)
    {
        view.Visible = !area.IsEmpty;
        if (area.IsEmpty || view.Frame == area)
            return;
        (view.X, view.Y, view.Width, view.Height) = (area.X, area.Y, area.Width, area.Height);
    }

    private void RenderFrame()
    {
        var glyphs = _look.Glyphs;
        var titles = new Dictionary<Pane, string>
        {
            [Pane.Lists] = _state.Calendar is { } calendar ? MonthText.Title(calendar.Day) : "Lists",
            [Pane.Table] = TableTitle(glyphs),
            [Pane.Detail] = "Task",
        };
        Week.Render(_state, isMonthFocused: _focused == Pane.Lists);
        _frame.Render(LayoutNow(), titles, _focused, Table.Scroll, Week.Heading);
    }

    private string TableTitle(Glyphs glyphs)
    {
        string[] parts =
        [
            ListText.Title(_state.Query.List),
            $"{_state.Visible.Count} of {_state.Total}",
            .. _state.Marked.Count > 0 ? [$"{_state.Marked.Count} marked"] : Array.Empty<string>(),
            .. _state.Query.Search.Length > 0 ? [$"/{ScreenText.Safe(_state.Query.Search)}"] : Array.Empty<string>(),
            .. IsCalendarOpen ? Array.Empty<string>() : [$"sort: {SortText.Of(_state.Sort.Key)} {TodoRow.Arrow(_state.Sort, glyphs)}"],
        ];
        return string.Join($" {glyphs.Separator} ", parts);
    }
}
