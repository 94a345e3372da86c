using TodoTui.Commands;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that change what is shown and where the user looks, but no task.</summary>
internal sealed class ViewCommands : ICommandHandlers
{
    private const int PaneCount = 3;

    // More rows than there can be, and added to a place still a number.
    private const int Everything = int.MaxValue / 2;

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
            [CommandId.MoveFirst] = () => MoveBy(-Everything),
            [CommandId.MoveLast] = () => MoveBy(Everything),
            [CommandId.NextPane] = () => FocusPane(1),
            [CommandId.PreviousPane] = () => FocusPane(PaneCount - 1),
            [CommandId.ShowDetails] = () => Window.FocusPane(Window.FocusedPane == Pane.Table ? Pane.Detail : Pane.Table),
            [CommandId.ShowContextMenu] = () => Window.ShowContextMenu(),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private ScreenState State => _presenter.State;

    private MainWindow Window => _presenter.Window;

    private int Page => Window.FocusedPane == Pane.Lists && State.Calendar is null ? Window.Lists.PageRows : Window.Table.PageRows;

    private int Count => State.Visible.Count;

    // In the lists and the details the same keys move what is there.
    private void MoveBy(int rows)
    {
        switch (Window.FocusedPane)
        {
            case Pane.Table:
                _presenter.Select(TaskAfter(rows));
                break;
            case Pane.Lists when State.Calendar is not null:
                _presenter.Show(State.Select(TaskAfter(rows)));
                break;
            case Pane.Detail:
                Window.Detail.ScrollBy(rows);
                break;
            default:
                var index = State.Lists.TakeWhile(entry => entry.List != State.Query.List).Count() + rows;
                _presenter.ShowList(State.Lists[Math.Clamp(index, 0, State.Lists.Count - 1)].List);
                break;
        }
    }

    // From a day without a task, the first step down goes to the next task that there is.
    private int TaskAfter(int rows)
    {
        var target = State.Selected is null && rows > 0 ? State.Place + rows - 1 : State.Place + rows;
        return Math.Clamp(target, 0, Math.Max(0, Count - 1));
    }

    private void FocusPane(int step) => Window.FocusPane((Pane)(((int)Window.FocusedPane + step) % PaneCount));
}
