using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Configuration;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that change the marked tasks or the selected one without asking anything.</summary>
internal sealed class ChangeCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TargetChange _targets;
    private readonly TodoStore _store;
    private readonly SettingsInForce _settings;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tasks of <paramref name="services"/>.</summary>
    public ChangeCommands(MainPresenter presenter, TargetChange targets, Services services, IApplication app, ScreenLook look)
    {
        (_presenter, _targets, _store, _settings) = (presenter, targets, services.Store, services.Settings);
        (_app, _look) = (app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.ToggleDone] = () => targets.Do(ToggleDone),
            [CommandId.Delete] = () => targets.Do(Delete),
            [CommandId.CyclePriority] = () => SetPriority(item => item.Priority == Priority.Low ? Priority.High : item.Priority - 1),
            [CommandId.RaisePriority] = () => SetPriority(item => item.Priority == Priority.High ? Priority.High : item.Priority + 1),
            [CommandId.LowerPriority] = () => SetPriority(item => item.Priority == Priority.Low ? Priority.Low : item.Priority - 1),
            [CommandId.RepeatDaily] = () => SetRecurrence(Recurrence.Daily),
            [CommandId.RepeatWeekly] = () => SetRecurrence(Recurrence.Weekly),
            [CommandId.RepeatBiweekly] = () => SetRecurrence(Recurrence.Biweekly),
            [CommandId.RepeatMonthly] = () => SetRecurrence(Recurrence.Monthly),
            [CommandId.RepeatYearly] = () => SetRecurrence(Recurrence.Yearly),
            [CommandId.RepeatNever] = () => SetRecurrence(null),
            [CommandId.RepeatLast] = targets.Again,
            [CommandId.MoveTaskDown] = () => MoveBy(1),
            [CommandId.MoveTaskUp] = () => MoveBy(-1),
        };
        presenter.Window.Table.BoxClicked += ToggleAt;
        presenter.Window.Table.RowDropped += Drop;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    // What goes can be brought back, so that Enter may say yes.
    private void Delete(IReadOnlyList<TodoItem> items)
    {
        if (!_settings.Current.ConfirmsDelete || MessageDialog.Ask(_app, DeletionText.Question(items.Count), DeletionText.Message(items, _look.Glyphs), "_No, keep", "_Yes, delete") == 1)
            _store.Delete(items.Select(item => item.Id));
    }

    private void SetRecurrence(Recurrence? recurrence) => _targets.DoEach(
        item => TodoDraft.Of(item) with { Repeat = recurrence is { } pattern ? RepeatRule.Of(pattern) : null },
        named => EditLabel.Recurrence(named, recurrence));

    // A box that is pointed at is that of one task, whatever is marked.
    private void ToggleAt(int index)
    {
        _presenter.Select(index);
        if (_presenter.WhyNot(CommandId.ToggleDone) is { } reason)
            _presenter.Notify(reason, isError: true);
        else
            ToggleDone([_presenter.State.Visible[index]]);
    }

    // Past the neighbour in the list that is shown, in the direction in which the list is sorted.
    private void MoveBy(int step)
    {
        var state = _presenter.State;
        var items = _targets.Items;
        var edge = state.Visible.IndexOf(step > 0 ? items[^1] : items[0]) + step;
        if (edge < 0 || edge >= state.Visible.Count)
            return;
        Move(items, state.Visible[edge], isAfter: step > 0);
    }

    private void Drop(int from, int to)
    {
        var state = _presenter.State;
        if (_presenter.WhyNot(CommandId.MoveTaskDown) is null)
            Move([state.Visible[from]], state.Visible[to], isAfter: to > from);
    }

    private void Move(IReadOnlyList<TodoItem> items, TodoItem target, bool isAfter)
    {
        var ids = items.Select(item => item.Id);
        _ = isAfter == _presenter.State.Sort.Descending ? _store.MoveBefore(target.Id, ids) : _store.MoveAfter(target.Id, ids);
    }

    // Some open, some done: they are brought to one state.
    private void ToggleDone(IReadOnlyList<TodoItem> items)
    {
        TodoId[] ids = [.. items.Select(item => item.Id)];
        if (items.All(item => item.IsComplete))
            Reopen(ids);
        else if (_store.Complete(ids) is { } change)
            _presenter.Tell(NoticeText.Completed(change, _store.Snapshot, _presenter.State.Now.Day));
    }

    private void Reopen(TodoId[] ids)
    {
        var changed = _store.ChangedNext(ids);
        var takesChanged = changed.Count > 0
            ? MessageDialog.Ask(_app, "The next one was changed", RepeatText.ChangedNext(changed), "_Delete the next one", "_Keep both")
            : 1;
        if (takesChanged is { } answer)
            _store.Reopen(ids, takesChanged: answer == 0);
    }

    // Marked tasks of different priorities all get what the first of them gets.
    private void SetPriority(Func<TodoItem, Priority> next) => _targets.Do(items =>
    {
        var priority = next(items[0]);
        _store.Change(items.Select(item => item.Id), item => TodoDraft.Of(item) with { Priority = priority }, named => EditLabel.Priority(named, priority));
    });
}
