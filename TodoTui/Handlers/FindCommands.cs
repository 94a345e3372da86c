using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Persistence;
using TodoTui.Core.Query;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that choose which tasks are shown and in what order.</summary>
internal sealed class FindCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TaskFinder _finder;
    private readonly ListSettingsStore _lists;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on what <paramref name="presenter"/> shows.</summary>
    public FindCommands(MainPresenter presenter, TaskFinder finder, ListSettingsStore lists, IApplication app, ScreenLook look)
    {
        (_presenter, _finder, _lists, _app, _look) = (presenter, finder, lists, app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.ShowToday] = () => Show(TaskList.Today),
            [CommandId.ShowUpcoming] = () => Show(TaskList.Upcoming),
            [CommandId.ShowAll] = () => Show(TaskList.All),
            [CommandId.ShowDone] = () => Show(TaskList.Done),
            [CommandId.ShowInbox] = () => Show(TaskList.Inbox),
            [CommandId.ShowOverdue] = () => Show(TaskList.Overdue),
            [CommandId.ShowNoDate] = () => Show(TaskList.NoDate),
            [CommandId.SortByDue] = () => Sort(new SortOrder(SortKey.Due)),
            [CommandId.SortByPriority] = () => Sort(new SortOrder(SortKey.Priority)),
            [CommandId.SortByTitle] = () => Sort(new SortOrder(SortKey.Title)),
            [CommandId.SortByCreated] = () => Sort(new SortOrder(SortKey.Created)),
            [CommandId.SortByCompleted] = () => Sort(new SortOrder(SortKey.Completed)),
            [CommandId.SortById] = () => Sort(new SortOrder(SortKey.Id)),
            [CommandId.SortManually] = () => Sort(new SortOrder(SortKey.Manual)),
            [CommandId.ReverseSort] = () => Sort(State.Sort with { Descending = !State.Sort.Descending }),
            [CommandId.Search] = AskSearch,
            [CommandId.NextMatch] = () => _presenter.Select((State.SelectedIndex + 1) % State.Visible.Count),
            [CommandId.PreviousMatch] = () => _presenter.Select((State.SelectedIndex + State.Visible.Count - 1) % State.Visible.Count),
            [CommandId.BuildFilter] = BuildFilter,
            [CommandId.DropTerm] = DropTerm,
            [CommandId.Cancel] = Cancel,
        };
        presenter.Window.Table.HeaderClicked += SortByColumn;
        presenter.Window.Table.TagClicked += FilterByTag;
        presenter.Window.Lists.ListClicked += GoTo;
        presenter.Window.Lists.MenuAsked += (list, place) =>
        {
            GoTo(list);
            presenter.Window.ShowContextMenu(place);
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private void Show(TaskList list) => _presenter.ShowList(new SmartList.BuiltIn(list));

    private void GoTo(SmartList list)
    {
        _presenter.ShowList(list);
        _presenter.Window.FocusPane(Pane.Lists);
    }

    private void Sort(SortOrder order)
    {
        var list = State.Query.List;
        _presenter.Refresh(State with { Sort = order });
        _lists.Change(settings => settings.WithSort(list, order));
    }

    private void SortByColumn(SortKey key)
    {
        if (_presenter.WhyNot(CommandId.ReverseSort) is { } reason)
            _presenter.Notify(reason, isError: true);
        else
            Sort(State.Sort.By(key));
    }

    private void AskSearch()
    {
        var before = State.Query.Search;
        _presenter.Window.Ask(new InputLine.Request("Search:", _presenter.Search)
        {
            Text = before,
            Changed = text =>
            {
                _presenter.Search(text);
                _presenter.Tell(FilterWords.Remark(text));
            },
            Inks = FilterWords.Inks,
            Cancelled = () => _presenter.Search(""),
        });
    }

    private void BuildFilter()
    {
        if (FilterDialog.Ask(_app, State.Query.Search, OfferedTags.Of(_finder.Snapshot), CountOf, _look) is { } text)
            _presenter.Search(text);
    }

    private int CountOf(string search) => _finder.Count(State.Query with { Search = search });

    // What is clicked on once more goes again.
    private void FilterByTag(string tag)
    {
        var term = FilterParser.Parse($"tag:\"{tag}\"").Filter;
        var terms = FilterParser.Parse(State.Query.Search).Filter.Terms;
        var changed = terms.Contains(term) ? terms.Where(other => other != term) : terms.Append(term);
        _presenter.Search(FilterText.Of(TodoFilter.And(changed)));
    }

    private void DropTerm()
    {
        if (State.WhyNothing is { } diagnosis)
            _presenter.Search(FilterText.Of(diagnosis.Without));
    }

    // One step back at a time.
    private void Cancel()
    {
        if (State.Marked.Count > 0)
            _presenter.Show(State with { Marked = [] });
        else if (State is { Calendar: { } calendar, Query.Search: "" })
            _presenter.LeaveCalendar(calendar);
        else
            _presenter.Search("");
    }
}
