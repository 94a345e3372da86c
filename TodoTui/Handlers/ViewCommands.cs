using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that change what is shown and where the user looks, but no task.</summary>
internal sealed class ViewCommands : ICommandHandlers
{
    private const int PaneCount = 3;

    private readonly MainPresenter _presenter;

    /// <summary>Commands on the screen of <paramref name="presenter"/>.</summary>
    public ViewCommands(MainPresenter presenter)
    {
        _presenter = presenter;
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.MoveDown] = () => MoveBy(1),
            [CommandId.MoveUp] = () => MoveBy(-1),
            [CommandId.HalfPageDown] = () => MoveBy(Page / 2),
            [CommandId.HalfPageUp] = () => MoveBy(-Page / 2),
            [CommandId.PageDown] = () => MoveBy(Page),
            [CommandId.PageUp] = () => MoveBy(-Page),
            [CommandId.MoveFirst] = () => MoveBy(-Count),
            [CommandId.MoveLast] = () => MoveBy(Count),
            [CommandId.NextMatch] = () => _presenter.Select((State.SelectedIndex + 1) % Count),
            [CommandId.PreviousMatch] = () => _presenter.Select((State.SelectedIndex + Count - 1) % Count),
            [CommandId.NextPane] = () => FocusPane(1),
            [CommandId.PreviousPane] = () => FocusPane(PaneCount - 1),
            [CommandId.ShowDetails] = () => Window.FocusPane(Window.FocusedPane == Pane.Table ? Pane.Detail : Pane.Table),
            [CommandId.ShowToday] = () => ShowList(TaskList.Today),
            [CommandId.ShowOverdue] = () => ShowList(TaskList.Overdue),
            [CommandId.ShowAll] = () => ShowList(TaskList.All),
            [CommandId.ShowDone] = () => ShowList(TaskList.Done),
            [CommandId.SortByDue] = () => Sort(new SortOrder(SortKey.Due)),
            [CommandId.SortByPriority] = () => Sort(new SortOrder(SortKey.Priority)),
            [CommandId.SortByTitle] = () => Sort(new SortOrder(SortKey.Title)),
            [CommandId.SortByCreated] = () => Sort(new SortOrder(SortKey.Created)),
            [CommandId.SortById] = () => Sort(new SortOrder(SortKey.Id)),
            [CommandId.ReverseSort] = () => Sort(State.Sort with { Descending = !State.Sort.Descending }),
            [CommandId.ShowContextMenu] = () => Window.ShowContextMenu(),
            [CommandId.Search] = AskSearch,
            [CommandId.Cancel] = Cancel,
        };
        Window.Table.HeaderClicked += key => Sort(State.Sort.By(key));
        Window.Lists.ListClicked += GoToList;
        Window.Lists.MenuAsked += (list, place) => { GoToList(list); Window.ShowContextMenu(place); };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private MainWindow Window => _presenter.Window;

    private int Page => Window.Table.PageRows;

    private int Count => State.Visible.Count;

    // In the lists and the details the same keys move what is there.
    private void MoveBy(int rows)
    {
        switch (Window.FocusedPane)
        {
            case Pane.Table:
                _presenter.Select(Math.Clamp(State.SelectedIndex + rows, 0, Math.Max(0, Count - 1)));
                break;
            case Pane.Detail:
                Window.Detail.ScrollBy(rows);
                break;
            default:
                var index = ListText.Order.ToList().IndexOf(State.Query.List) + rows;
                ShowList(ListText.Order[Math.Clamp(index, 0, ListText.Order.Count - 1)]);
                break;
        }
    }

    private void FocusPane(int step) => Window.FocusPane((Pane)(((int)Window.FocusedPane + step) % PaneCount));

    private void GoToList(TaskList list)
    {
        ShowList(list);
        Window.FocusPane(Pane.Lists);
    }

    private void ShowList(TaskList list) => _presenter.Refresh(State with { Query = State.Query with { List = list } });

    private void Sort(SortOrder order) => _presenter.Refresh(State with { Sort = order });

    // One step back at a time.
    private void Cancel()
    {
        if (State.Marked.Count > 0)
            _presenter.Show(State with { Marked = [] });
        else
            Search("");
    }

    private void Search(string words) => _presenter.Refresh(State with { Query = State.Query with { Search = words } });

    private void AskSearch() => Window.Ask(new InputLine.Request("Search:", Search)
    {
        Text = State.Query.Search,
        Changed = Search,
        Cancelled = () => Search(""),
    });
}
