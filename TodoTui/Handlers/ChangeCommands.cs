using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;

namespace TodoTui.Handlers;

/// <summary>Commands that change the marked tasks or the selected one without asking anything.</summary>
internal sealed class ChangeCommands : ICommandHandlers
{
    private readonly TargetChange _targets;
    private readonly TodoStore _store;
    private readonly IApplication _app;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    public ChangeCommands(TargetChange targets, TodoStore store, IApplication app)
    {
        (_targets, _store, _app) = (targets, store, app);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.ToggleDone] = () => targets.Do("Done or not done", ToggleDone),
            [CommandId.Delete] = () => targets.Do("Delete", items => store.Delete(items.Select(item => item.Id))),
            [CommandId.CyclePriority] = () => SetPriority("Next priority", item => item.Priority == Priority.Low ? Priority.High : item.Priority - 1),
            [CommandId.RaisePriority] = () => SetPriority("Raise the priority", item => item.Priority == Priority.High ? Priority.High : item.Priority + 1),
            [CommandId.LowerPriority] = () => SetPriority("Lower the priority", item => item.Priority == Priority.Low ? Priority.Low : item.Priority - 1),
            [CommandId.RepeatLast] = targets.Again,
            [CommandId.Undo] = () => store.Undo(),
            [CommandId.Redo] = () => store.Redo(),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    // Some open, some done: they are brought to one state.
    private void ToggleDone(IReadOnlyList<TodoItem> items)
    {
        TodoId[] ids = [.. items.Select(item => item.Id)];
        if (items.All(item => item.IsComplete))
            Reopen(ids);
        else if (_store.Complete(ids) is { } change)
            _targets.Tell(NoticeText.Completed(change, _store.Snapshot, _targets.Today));
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
    private void SetPriority(string name, Func<TodoItem, Priority> next) => _targets.Do(name, items =>
    {
        var priority = next(items[0]);
        _store.Change(items.Select(item => item.Id), item => TodoDraft.Of(item) with { Priority = priority }, named => EditLabel.Priority(named, priority));
    });
}
