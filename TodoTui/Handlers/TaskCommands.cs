using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Typing;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that add tasks and edit one.</summary>
internal sealed class TaskCommands : ICommandHandlers
{
    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly IApplication _app;
    private readonly ScreenLook _look;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    public TaskCommands(MainPresenter presenter, TodoStore store, IApplication app, ScreenLook look)
    {
        (_presenter, _store, _app, _look) = (presenter, store, app, look);
        var bar = new QuickAddBar(presenter, store, look);
        _ = new PastedTasks(presenter, store, app, bar, look);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.QuickAdd] = () => bar.Open(),
            [CommandId.AddOnDay] = () => bar.OpenOn(presenter.State.Calendar!.Day),
            [CommandId.AddInForm] = AddInForm,
            [CommandId.EditTask] = Edit,
            [CommandId.AddSamples] = () => store.AddAll(SampleTasks.At(presenter.State.Now)),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private TodoItem Selected => _presenter.State.Selected ?? throw new InvalidOperationException("The command needs a selected task.");

    /// <summary>Makes of a task what the user has made of it, if need be together with what another program made of it meanwhile.</summary>
    /// <param name="before">The task as the user had it.</param>
    /// <param name="draft">What the user made of it.</param>
    public void Take(TodoItem before, TodoDraft draft)
    {
        if (_store.Get(before.Id) is not { } now)
            AddAgain(draft);
        else if ((now == before ? draft : Bring(draft, before, now)) is { } chosen && _store.Update(before.Id, chosen) is null)
            _presenter.Notify("Nothing was changed.");
    }

    private void AddInForm()
    {
        if (AskDraft("Add a task", new TodoForm()) is { } draft)
            _presenter.Add(draft, _look.Glyphs);
    }

    private void Edit()
    {
        var before = Selected;
        if (AskChange(before) is { } draft)
            Take(before, draft);
    }

    private TodoDraft? AskChange(TodoItem before)
    {
        Action<StoreChange>? warn = null;
        try
        {
            return AskDraft("Edit the task", TodoForm.Of(TodoDraft.Of(before), before.Problems), form => _store.Changed += warn = _ => Warn(form, before));
        }
        finally
        {
            _store.Changed -= warn;
        }
    }

    // The user is asked what to do about it when the form is saved.
    private void Warn(EditTodoDialog form, TodoItem before)
    {
        if (_store.Get(before.Id) is not { } now)
            form.Warn("Deleted on disk meanwhile");
        else if (now != before)
            form.Warn("Changed on disk meanwhile");
    }

    // Another program deleted the task while the form was open.
    private void AddAgain(TodoDraft draft)
    {
        if (Questions.Confirm(_app, "The task is gone", "Another program deleted this task while you were editing it.", "_Add it again", "_Let it go"))
            _presenter.Add(draft, _look.Glyphs);
    }

    // Another program changed the task while the form was open; null to leave it as that program made it.
    private TodoDraft? Bring(TodoDraft draft, TodoItem before, TodoItem now)
    {
        const string message = "Another program changed this task while you were editing it.";
        return MessageDialog.Ask(_app, "Changed on disk", message, "Keep _mine", "Keep _theirs", "_Bring both together") switch
        {
            0 => draft,
            2 => draft.Onto(TodoDraft.Of(before), TodoDraft.Of(now)),
            _ => null,
        };
    }

    private TodoDraft? AskDraft(string heading, TodoForm form, Action<EditTodoDialog>? opened = null) =>
        EditTodoDialog.Ask(_app, heading, form, OfferedTags.Of(_store.Snapshot), UserHabits.At(_presenter.State.Now), opened);
}
