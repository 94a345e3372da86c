using Terminal.Gui.App;
using TodoTui.Commands;
using TodoTui.Core.Query;
using TodoTui.Core.Store;
using TodoTui.Core.Todos;
using TodoTui.Dialogs;
using TodoTui.Presentation;
using TodoTui.Views;

namespace TodoTui.Handlers;

/// <summary>Commands that change tasks.</summary>
internal sealed class TaskCommands : ICommandHandlers
{
    private static readonly string[] OfferedTags = ["Work", "Home"];

    private readonly MainPresenter _presenter;
    private readonly TodoStore _store;
    private readonly IApplication _app;

    /// <summary>Commands on the tasks of <paramref name="store"/>.</summary>
    public TaskCommands(MainPresenter presenter, TodoStore store, IApplication app)
    {
        (_presenter, _store, _app) = (presenter, store, app);
        Handlers = new Dictionary<CommandId, Action>
        {
            [CommandId.QuickAdd] = () => AskTitle(""),
            [CommandId.AddInForm] = AddInForm,
            [CommandId.EditTask] = Edit,
            [CommandId.ToggleDone] = () => _ = Selected.IsComplete ? store.Reopen(Selected.Id) : store.Complete(Selected.Id),
            [CommandId.Delete] = () => store.Delete(Selected.Id),
            [CommandId.CyclePriority] = () => SetPriority(Selected.Priority == Priority.Low ? Priority.High : Selected.Priority - 1),
            [CommandId.RaisePriority] = () => SetPriority(Selected.Priority == Priority.High ? Priority.High : Selected.Priority + 1),
            [CommandId.LowerPriority] = () => SetPriority(Selected.Priority == Priority.Low ? Priority.Low : Selected.Priority - 1),
            [CommandId.Undo] = () => store.Undo(),
            [CommandId.Redo] = () => store.Redo(),
        };
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<CommandId, Action> Handlers { get; }

    private TodoItem Selected => _presenter.State.Selected ?? throw new InvalidOperationException("The command needs a selected task.");

    private void AskTitle(string title) => _presenter.Window.Ask(new InputLine.Request("Add:", Add) { Text = title });

    private void Add(string title)
    {
        var draft = new TodoDraft { Title = title };
        if (draft.Title.Length == 0)
            return;
        if (draft.Validate() is [var error, ..])
        {
            AskTitle(title);
            _presenter.Notify(error.Message, isError: true);
            return;
        }

        Add(draft);
    }

    private void AddInForm()
    {
        if (AskDraft("Add a task", new TodoDraft()) is { } draft)
            Add(draft);
    }

    private void Add(TodoDraft draft)
    {
        var item = _store.Add(draft);
        if (_presenter.State.Selected?.Id != item.Id)
            _presenter.Notify($"Added \"{item.Title}\" with the id {item.Id}; the list {ListText.Name(TaskList.All)} shows it.");
    }

    private void Edit()
    {
        var item = Selected;
        if (AskDraft("Edit the task", TodoDraft.Of(item)) is { } draft && _store.Update(item.Id, draft) is null)
            _presenter.Notify(_store.Get(item.Id) is null ? "The task is gone; nothing was changed." : "Nothing was changed.");
    }

    private TodoDraft? AskDraft(string heading, TodoDraft draft)
    {
        var tags = OfferedTags.Concat(_store.Snapshot.Items.SelectMany(item => item.Tags));
        return EditTodoDialog.Ask(_app, heading, draft, [.. tags.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    private void SetPriority(Priority priority) => _store.Update(Selected.Id, TodoDraft.Of(Selected) with { Priority = priority });
}
