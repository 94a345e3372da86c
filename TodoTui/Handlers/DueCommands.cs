using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands on the due dates of the tasks that are pointed at, all of them at once.</summary>
internal sealed class DueCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly TargetChange _targets;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    /// <param name="presenter">The screen.</param>
    /// <param name="store">The tasks.</param>
    /// <param name="targets">The tasks that a command is about.</param>
    /// <param name="app">The application.</param>
    /// <param name="look">How the screen looks.</param>
    public DueCommands(MainPresenter presenter, TodoStore store, TargetChange targets, IApplication app, ScreenLook look)
    {
        (_presenter, _store, _targets, _app, _look) = (presenter, store, targets, app, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.SetDue] = () => Ask([.. targets.Items.Select(item => item.Id)]),
            [CommandId.DueLater] = () => Step(1),
            [CommandId.DueEarlier] = () => Step(-1),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private LocalDateTime Now => _presenter.State.Now;

    private void Ask(IReadOnlyList<TodoId> targets)
    {
        var question = new DueQuestion(CommonDue(targets), () => Existing(targets), () => UserHabits.At(Now));
        if (DueDialog.Ask(_app, question, _look) is { } change)
            _targets.Do(items => Change(items, due => change.Of(due, Now.Day)));
    }

    private void Step(int days) => _targets.Do(items =>
    {
        if (days < 0 && items.All(item => item.Due is null))
            _presenter.Notify($"There is no due date to move; {CommandCatalog.Get(CommandId.SetDue).FirstKeyText} sets one.", isError: true);
        else
            Change(items, due => due is { } date ? new DateShift(days, DateUnit.Day).ApplyTo(date) ?? date : days > 0 ? new DueDate(Now.Day) : null);
    });

    private void Change(IReadOnlyList<TodoItem> items, Func<DueDate?, DueDate?> change)
    {
        if (_store.Change(items.Select(item => item.Id), item => With(item, change(item.Due)), EditLabel.Due) is not { } done)
            return;
        _presenter.Tell(new Notice(DuePromptText.Done(Existing(done.Ids), Now, _look.Glyphs)) { Next = CommandId.Undo });
    }

    // Without a date there is nothing to repeat from or to be reminded of, and what the file had there goes.
    private static TodoDraft With(TodoItem item, DueDate? due)
    {
        var draft = TodoDraft.Of(item) with { Due = due };
        if (due is not null)
            return draft;
        return item.Due is null ? draft with { Cleared = [TodoField.Due] } : draft with { Repeat = null, ReminderBefore = null };
    }

    // What could not be read stands there to be mended.
    private string CommonDue(IReadOnlyList<TodoId> targets)
    {
        string[] texts = [.. Existing(targets).Select(task => task.Due?.ToString() ?? task.Problems.FirstOrDefault(problem => problem.Field == TodoField.Due)?.Text ?? "").Distinct()];
        return texts is [var text] ? text : "";
    }

    private TodoItem[] Existing(IReadOnlyList<TodoId> ids) => [.. ids.Select(_store.Get).OfType<TodoItem>()];
}
